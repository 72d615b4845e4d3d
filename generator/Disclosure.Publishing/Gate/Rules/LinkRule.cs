using Disclosure.Model.Checks;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>链接: no link in the texts that would be public leads nowhere.</summary>
internal static class LinkRule
{
    public static GateCheck Check(GateInput input)
    {
        var reading = input.Candidate.Public;
        var broken = TextChecks.Check(reading, RecordChecks.CheckForReaders(reading.Records), input.Editions)
            .Where(finding => finding.Severity != Severity.Info && IsOfRelease(input, finding))
            .Select(finding => new Finding(
                ReleaseFindings.BrokenLink, finding.Place, $"{finding.Definition.Title}（{finding.Code}）：{finding.Message}"));
        return GateCheck.Of("链接", broken);
    }

    // What another release broke is that one's to mend: it keeps nobody else back.
    private static bool IsOfRelease(GateInput input, Finding finding) =>
        input.Candidate.Changes.Any(change => finding.Place.Text.Contains(change.Path.Value, StringComparison.Ordinal));
}
