using Disclosure.Model.Checks;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 链接: no link in the texts that would be public leads nowhere. The site's own texts are published first, and may lead to pages that
/// come with what the working folder has and a later release publishes: that is told, and blocks nothing.
/// </summary>
internal static class LinkRule
{
    public static GateCheck Check(GateInput input)
    {
        var reading = input.Candidate.Public;
        var anyhow = input.Office.Findings.Select(finding => (finding.Definition, FileOf(finding), finding.Message)).ToHashSet();
        var found = TextChecks.Check(reading, RecordChecks.Check(reading.Records))
            .Where(finding => finding.Severity != Severity.Info)
            .ToLookup(finding => IsOfSite(finding) && !anyhow.Contains((finding.Definition, FileOf(finding), finding.Message)));
        return GateCheck.Of(
            "链接",
            [
                .. found[false].Select(finding => Told(ReleaseFindings.BrokenLink, finding)),
                .. found[true].Select(finding => Told(ReleaseFindings.EarlyLink, finding)),
            ]);
    }

    private static Finding Told(FindingDefinition definition, Finding finding) =>
        new(definition, finding.Place, $"{finding.Definition.Title}（{finding.Code}）：{finding.Message}");

    private static bool IsOfSite(Finding finding) => SiteTexts.Has(new(FileOf(finding)));

    // The folder and name, without what reading calls the whole, and the line, which a comment in the file's head shifts.
    private static string FileOf(Finding finding)
    {
        var place = finding.Place.Text;
        var path = place.LastIndexOf(':') is > 0 and var colon ? place[..colon] : place;
        return string.Join('/', path.Split('/').TakeLast(2));
    }
}
