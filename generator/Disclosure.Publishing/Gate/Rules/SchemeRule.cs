using Disclosure.Content.Records;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Schemes;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>评分方案: a scheme that a published score uses changes only by a 修订, with its reason.</summary>
internal static class SchemeRule
{
    public static GateCheck Check(GateInput input)
    {
        if (input.Candidate.Changes.All(change => change.Path != SettingsRule.Portal)
            || input.Candidate.Request.Kind == ReleaseKind.Revision)
            return GateCheck.Of("评分方案", []);
        var (before, after) = (input.Office.ReadPublished(), input.Candidate.Public.Records);
        var changed = before.All.OfType<PerformanceTable>()
            .Where(table => before.SchemeOf(table) is { } scheme && TextOf(scheme) != TextOf(after.SchemeOf(table)))
            .GroupBy(table => before.SchemeOf(table)!.Name)
            .Select(group => new Finding(
                ReleaseFindings.SchemeNeedsRevision, Place.At(SettingsRule.Portal.Value),
                $"方案“{group.Key}”变了，{group.Count()} 张已公开的表用它计分，如 {group.First().Key}。"));
        return GateCheck.Of("评分方案", changed);
    }

    // Schemes hold lists, which are equal only to themselves.
    private static string TextOf(ScoringScheme? scheme) =>
        scheme is null ? "" : RecordWriter.Write(DefaultPortal.Settings with { Schemes = [scheme] });
}
