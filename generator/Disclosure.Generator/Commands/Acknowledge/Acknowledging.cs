using System.Collections.Immutable;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Registry;
using Disclosure.Model.Staff;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>Accepts findings in a person's name, all that are named or none.</summary>
/// <param name="console">The console.</param>
/// <param name="folder">The content folder.</param>
/// <param name="found">What was found.</param>
/// <param name="registers">The registers that it is written to.</param>
internal sealed class Acknowledging(
    CommandConsole console, DirectoryInfo folder, FoundFindings found, AcknowledgementChange registers)
{
    /// <summary>Writes what is accepted; gives the command's exit code. What can't be accepted is said.</summary>
    public int Write(ImmutableArray<FindingId> ids, string reason, bool isPublic)
    {
        if (ChangeAuthor.PersonOf(console, folder.ToString()) is not { } person)
            return Refuse(AcknowledgementFindings.Nobody, $"content/staff.yaml 里没有账号“{console.Account}”。");
        if (PersonalDataScan.In(reason) is [var personal, ..])
            return Refuse(AcknowledgementFindings.PersonalReason, $"{personal.Definition.Title}（{personal.Definition.Code}）。");
        var byId = found.All.Where(finding => finding.CanBeAcknowledged).ToLookup(finding => finding.Id);
        if (ids.Where(id => !byId.Contains(id)).Distinct().ToList() is { Count: > 0 } unknown)
            return Refuse(AcknowledgementFindings.Unknown, $"没有编号为{string.Join("、", unknown)}的问题。");
        var findings = ids.Distinct().SelectMany(id => byId[id]).DistinctBy(finding => (finding.Id, finding.Path)).ToList();
        if (!isPublic && findings.Find(NeedsPublicReason) is { } kept)
            return Refuse(AcknowledgementFindings.ReasonNotPublic, $"{kept.Id} 是 {kept.Code}（{kept.Definition.Title}），理由必须公开。");
        return Commit(ids, findings, finding => RowOf(finding, person, reason, isPublic));
    }

    private int Commit(ImmutableArray<FindingId> ids, List<Finding> findings, Func<Finding, Acknowledgement> row)
    {
        var written = findings.GroupBy(finding => (Year: YearOf(finding), Stage: StageOf(finding)))
            .Select(group => With(registers.RegisterOf(group.Key.Year, group.Key.Stage), [.. group.Select(row)]));
        if (!registers.Write($"acknowledge {string.Join(' ', ids)}", written))
            return ExitCode.Unusable;
        foreach (var finding in findings)
            console.Out.WriteLine($"已认可 {finding.Id}：{finding.Code} {found.WhereOf(finding)}");
        return ExitCode.Done;
    }

    // A row of the finding that is there already, of whatever it was about, is replaced.
    private AcknowledgementRegister With(AcknowledgementRegister register, ImmutableArray<Acknowledgement> rows)
    {
        var ids = rows.Select(row => row.Id).ToHashSet();
        return register with { Rows = [.. register.Rows.Where(row => !ids.Contains(row.Id) && !IsStale(row, rows)), .. rows] };
    }

    private bool IsStale(Acknowledgement row, ImmutableArray<Acknowledgement> rows) =>
        rows.Any(other => (other.Code, other.Path) == (row.Code, row.Path))
        && !found.All.Any(finding => finding.CanBeAcknowledged && finding.Id == row.Id);

    private Acknowledgement RowOf(Finding finding, Person person, string reason, bool isPublic) => new(
        finding.Id, finding.Code, finding.Path, FindingId.SubjectOf(finding.Subject), reason, isPublic, person.Id.Value,
        ChinaDay.Of(console.Time));

    private static FiscalYear? YearOf(Finding finding) => finding.Place.Record?.Year ?? finding.Year;

    private static Stage? StageOf(Finding finding) => finding.Place.Record is { } record ? record.Stage ?? finding.Stage : finding.Stage;

    private static bool NeedsPublicReason(Finding finding) => finding.Definition.Acknowledging == AcknowledgementNeed.PublicReason;

    private int Refuse(FindingDefinition definition, string message)
    {
        CommandReport.Write(console, definition, message);
        return ExitCode.Blocked;
    }
}
