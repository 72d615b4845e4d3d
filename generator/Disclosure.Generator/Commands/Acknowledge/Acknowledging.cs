using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Content.Store;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Registry;
using Disclosure.Model.Staff;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>Accepts findings of a content folder in a person's name, all that are named or none.</summary>
/// <param name="console">The console.</param>
/// <param name="folder">The content folder.</param>
/// <param name="content">What it says, and what was found in it.</param>
internal sealed class Acknowledging(CommandConsole console, DirectoryInfo folder, CheckedContent content)
{
    /// <summary>Writes what is accepted; gives the command's exit code. What can't be accepted is said.</summary>
    public int Write(ImmutableArray<FindingId> ids, string reason, bool isPublic)
    {
        if (ChangeAuthor.PersonOf(console, folder.ToString()) is not { } person)
            return Refuse(AcknowledgementFindings.Nobody, $"content/staff.yaml 里没有账号“{console.Account}”。");
        var byId = content.CheckFindings.Where(finding => finding.CanBeAcknowledged).ToLookup(finding => finding.Id);
        if (ids.Where(id => !byId.Contains(id)).Distinct().ToList() is { Count: > 0 } unknown)
            return Refuse(AcknowledgementFindings.Unknown, $"没有编号为{string.Join("、", unknown)}的问题。");
        var findings = ids.Distinct().SelectMany(id => byId[id]).DistinctBy(finding => (finding.Id, finding.Path)).ToList();
        if (!isPublic && findings.Find(NeedsPublicReason) is { } kept)
            return Refuse(AcknowledgementFindings.ReasonNotPublic, $"{kept.Id} 是 {kept.Code}（{kept.Definition.Title}），理由必须公开。");
        return Commit(ids, findings, finding => RowOf(finding, person, reason, isPublic));
    }

    private int Commit(ImmutableArray<FindingId> ids, List<Finding> findings, Func<Finding, Acknowledgement> row)
    {
        using var change = ContentChanges.Begin(console, folder, $"acknowledge {string.Join(' ', ids)}");
        if (change is null)
            return ExitCode.Unusable;
        foreach (var register in findings.GroupBy(finding => (YearOf(finding), StageOf(finding))))
            Put(change, RegisterOf(register.Key), [.. register.Select(row)]);
        if (!ContentChanges.Commit(console, change))
            return ExitCode.Unusable;
        foreach (var finding in findings)
            console.Out.WriteLine($"已认可 {finding.Id}：{finding.Code} {ReportedFinding.Of(finding, content.Reading).Where}");
        return ExitCode.Done;
    }

    // A row of the finding that is there already, of whatever it was about, is replaced.
    private void Put(ContentChange change, AcknowledgementRegister register, ImmutableArray<Acknowledgement> rows)
    {
        var ids = rows.Select(row => row.Id).ToHashSet();
        var kept = register.Rows.Where(row => !ids.Contains(row.Id) && !IsStale(row, rows));
        var written = register with
        {
            Rows =
            [
                .. kept.Concat(rows).OrderBy(row => row.Path, StringComparer.Ordinal).ThenBy(row => row.Code, StringComparer.Ordinal)
                    .ThenBy(row => row.Id),
            ],
        };
        var path = ContentLayout.PathOf(written);
        change.Write(path, RecordWriter.Write(written), content.Reading.VersionOf(path));
    }

    private bool IsStale(Acknowledgement row, ImmutableArray<Acknowledgement> rows) =>
        rows.Any(other => (other.Code, other.Path) == (row.Code, row.Path))
        && !content.CheckFindings.Any(finding => finding.CanBeAcknowledged && finding.Id == row.Id);

    private AcknowledgementRegister RegisterOf((FiscalYear? Year, Stage? Stage) of) =>
        content.Reading.Records.Find(AcknowledgementRegister.KeyOf(of.Year, of.Stage)) as AcknowledgementRegister
        ?? new AcknowledgementRegister { Year = of.Year, Stage = of.Stage, Rows = [] };

    private Acknowledgement RowOf(Finding finding, Person person, string reason, bool isPublic) => new(
        finding.Id, finding.Code, finding.Path, FindingId.SubjectOf(finding.Fragment ?? finding.Message), reason, isPublic,
        person.Id.Value, ChinaDay.Of(console.Time));

    private static FiscalYear? YearOf(Finding finding) => finding.Place.Record?.Year ?? finding.Year;

    private static Stage? StageOf(Finding finding) => finding.Place.Record is { } record ? record.Stage ?? finding.Stage : finding.Stage;

    private static bool NeedsPublicReason(Finding finding) => finding.Definition.Acknowledging == AcknowledgementNeed.PublicReason;

    private int Refuse(FindingDefinition definition, string message)
    {
        CommandReport.Write(console, definition, message);
        return ExitCode.Blocked;
    }
}
