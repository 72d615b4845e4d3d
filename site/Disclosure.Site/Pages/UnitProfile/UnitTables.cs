using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A unit's tables as data.</summary>
internal static class UnitTables
{
    /// <summary>Every indicator of the overall targets and self-evaluations.</summary>
    public static DataTable Indicators(ImmutableArray<UnitYear> years) => TableData.Indicators("整体绩效指标", years.SelectMany(TablesOf));

    private static IEnumerable<(PerformanceTable Table, SelfEvaluationScore? Score)> TablesOf(UnitYear year)
    {
        if (year.Target is { } target)
            yield return (target, null);
        if (year.SelfEvaluation is { } self)
            yield return (self, year.Score);
    }
}
