using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Statute;

/// <summary>
/// Results are held against the values that were approved. A value that was changed during the year is fine where the form
/// says so; a row that the target does not have, or that has no value in either form, is not this check's matter.
/// </summary>
internal static class PromisedValueCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.SelfEvaluation is not { Withheld: null } self || PromisedRows(record) is not { IsEmpty: false } promised
            || SaysChanged(self))
            return;
        for (var i = 0; i < self.Indicators.Length; i++)
        {
            var row = self.Indicators[i];
            if (PromiseBroken(row, promised) is { } promise && !SaysChanged(row))
                findings.Add(
                    StatuteFindings.TargetValueDiffers, $"indicators[{i}].target",
                    $"“{row.Level3}”自评表写“{row.Target.Raw}”，批复的绩效目标为“{promise.Target.Raw}”。");
        }
    }

    private static ImmutableArray<Indicator> PromisedRows(CheckedRecord record) =>
        record.SelfEvaluation is { } self && record.Records.FindCounterpart(self) is { Withheld: null } target ? target.Indicators : [];

    /// <summary>The promised row of the name, where none of that name has the row's value.</summary>
    private static Indicator? PromiseBroken(Indicator row, ImmutableArray<Indicator> promised)
    {
        if (string.IsNullOrWhiteSpace(row.Level3) || RowPresence.IsBlank(row.Target))
            return null;
        Indicator? other = null;
        foreach (var promise in promised)
        {
            if (promise.Level3.Trim() != row.Level3.Trim() || RowPresence.IsBlank(promise.Target))
                continue;
            if (SameValue.Is(promise.Target, row.Target))
                return null;
            other ??= promise;
        }

        return other;
    }

    private static bool SaysChanged(SelfEvaluation self) =>
        AdjustmentWords.AreIn(self.Remarks)
        || self.Items.Any(item => AdjustmentWords.AreIn(item.Label) || AdjustmentWords.AreIn(item.Text));

    private static bool SaysChanged(Indicator row) => AdjustmentWords.AreIn(row.Result?.Reason) || AdjustmentWords.AreIn(row.Explanation);
}
