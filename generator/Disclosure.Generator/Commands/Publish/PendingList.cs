using Disclosure.Content.Editions;
using Disclosure.Forms.Attachments;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>The editions that are prepared and not released.</summary>
internal static class PendingList
{
    public static int Write(CommandConsole console, DirectoryInfo content)
    {
        var (office, damage) = ReleaseOffice.Open(content.ToString(), console.Time, readAttachment: AttachmentReader.Read);
        if (office is null)
        {
            FindingTextReport.Write(console.Error, [new ReportedFinding(damage!, damage!.Place.ToString())]);
            return ExitCode.Unusable;
        }

        var all = office.Store.Pending();
        if (all.IsEmpty)
            console.Out.WriteLine("没有待公开的版次。");
        foreach (var pending in all)
            Write(console, office, pending);
        TellAwaited(console, office);
        return ExitCode.Done;
    }

    // A withdrawal made at once is released already, and still waits for its second person.
    private static void TellAwaited(CommandConsole console, ReleaseOffice office)
    {
        var awaited = office.History.Editions
            .Where(edition => edition.SecondPersonDue is not null)
            .Where(edition => edition.Signatures.DistinctBy(signature => signature.Person).Count() < 2)
            .Select(edition => new Finding(
                ReleaseFindings.SecondPersonOverdue, Place.At(edition.Id.ToString()),
                $"应于 {edition.SecondPersonDue!.Value.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd} 以前签署。"))
            .Select(finding => new ReportedFinding(finding, finding.Place.ToString()))
            .ToList();
        if (awaited.Count > 0)
            FindingTextReport.Write(console.Out, awaited);
    }

    private static void Write(CommandConsole console, ReleaseOffice office, PendingEdition pending)
    {
        if (pending.Prepared is not { } prepared)
        {
            console.Out.WriteLine($"{pending.Id}  已损坏：{pending.Damage?.Message}");
            return;
        }

        var names = office.Working.Records;
        var scope = ScopeWords.Of(prepared.Scope, code => names.FindUnit(code)?.Name);
        console.Out.WriteLine($"{pending.Id}（{prepared.Kind.Term()}，{scope}）：{StateOf(office, pending)}");
        foreach (var signature in pending.Signatures)
        {
            var person = names.Staff?.NameOf(signature.Person) ?? signature.Person;
            console.Out.WriteLine($"  {signature.Role}  {person}  {signature.At.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd HH:mm}");
        }

        foreach (var missing in SigningRules.Missing(office, pending).Where(finding => finding.Severity == Severity.Error))
            console.Out.WriteLine($"  还缺：{missing.Definition.Title}。{missing.Message}");
        if (pending.Failure is { } failure)
            console.Out.WriteLine($"  上次没有公开成：{failure.Why}");
    }

    private static string StateOf(ReleaseOffice office, PendingEdition pending) => pending switch
    {
        { Failure: not null } => "公开失败",
        _ when SigningRules.Missing(office, pending).IsEmpty => "已签署，可以公开",
        { IsSigned: true } => "部分签署",
        _ => "已准备",
    };
}
