using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>
/// Runs the checks of rows over those whose target a record is the first to state. A self-evaluation repeats its target's
/// rows, and what is to be said of them was said there.
/// </summary>
internal static class NewRowsCheck
{
    private static readonly ImmutableArray<RowCheck> Checks =
    [
        MeasureUnitCheck.Check, VagueTargetCheck.Check, DirectionCheck.Check, SatisfactionNameCheck.Check, RatioCheck.Check,
        PlacementCheck.Check,
    ];

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var known = KnownRows(record);
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (IsKnown(row, i, known))
                continue;
            foreach (var check in Checks)
                check(row, i, findings);
        }
    }

    /// <summary>The row of the same number is almost always the one; the others are searched only where it is not.</summary>
    private static bool IsKnown(Indicator row, int i, ImmutableArray<Indicator> known) =>
        (i < known.Length && IsSame(row, known[i])) || known.Any(other => IsSame(row, other));

    private static bool IsSame(Indicator one, Indicator other) =>
        one.Level3 == other.Level3 && one.Target.Raw == other.Target.Raw && one.Level1 == other.Level1 && one.Level2 == other.Level2;

    private static ImmutableArray<Indicator> KnownRows(CheckedRecord record) =>
        record.SelfEvaluation is { } self ? record.Records.FindCounterpart(self)?.Indicators ?? [] : [];
}
