using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 文件齐全: every file that may belong to the release could be read. Nobody knows whose a file is that can't be read, so that one in the
/// release's year and stage blocks it; what is being prepared for another year does not.
/// </summary>
internal static class ReadingRule
{
    public static GateCheck Check(GateInput input)
    {
        var folders = FoldersOf(input.Candidate.Request.Scope).ToList();
        var unread = input.Office.Working.Findings
            .Where(finding => finding.Severity == Severity.Error && folders.Exists(folder => IsIn(finding.Place.Text, folder)))
            .Select(finding => new Finding(ReleaseFindings.ScopeUnread, finding.Place, $"{finding.Definition.Title}：{finding.Message}"));
        return GateCheck.Of("文件齐全", unread);
    }

    private static bool IsIn(string place, string folder) => place.Contains(folder, StringComparison.Ordinal);

    private static IEnumerable<string> FoldersOf(ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfUnits units => OfStage(units.Year, units.Stage),
        ReleaseScope.OfGovernment government => OfStage(government.Year, government.Stage),
        ReleaseScope.OfSurvey => ["/satisfaction/", "/surveys.yaml"],
        ReleaseScope.OfSite => ["/portal.yaml", "/units/", "/guide/", "/glossary/", "/pages/", "/policy/"],
        _ => [],
    };

    private static IEnumerable<string> OfStage(FiscalYear year, ReleaseStage stage)
    {
        var folder = stage.ToString().ToLowerInvariant();
        return [$"/years/{year}/{folder}/", $"/approvals/{year}/{folder}/"];
    }
}
