using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Statute;

/// <summary>
/// Results are held against the values that were approved. A value that was changed during the year is fine where the form
/// says so; a row that the target does not have, or that has no value in either form, is not this check's matter.
/// </summary>
internal static class PromisedValueCheck
{
    private static readonly SearchValues<string> ChangeWords = SearchValues.Create(
        ["调整", "调增", "调减", "变更", "修订", "修改", "更正", "追加", "压减", "核减", "核增"], StringComparison.Ordinal);

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
            if (IsSame(promise.Target, row.Target))
                return null;
            other ??= promise;
        }

        return other;
    }

    /// <summary>Whether two values mean the same: forms leave out the operator or the unit, and write them in their own way.</summary>
    private static bool IsSame(IndicatorValue one, IndicatorValue other) =>
        IsSameText(one.Raw, other.Raw)
        || (one.Kind == other.Kind && one.Kind != IndicatorValueKind.Qualitative && one.IsUnderstood && other.IsUnderstood
            && (one.Number, one.Upper, one.Date, one.EndDate) == (other.Number, other.Upper, other.Date, other.EndDate)
            && (one.Comparison == other.Comparison || one.Comparison == Comparison.Unstated || other.Comparison == Comparison.Unstated)
            && (one.MeasureUnit == other.MeasureUnit || string.IsNullOrEmpty(one.MeasureUnit) || string.IsNullOrEmpty(other.MeasureUnit)));

    private static bool IsSameText(string one, string other) =>
        one == other
        || CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, CompareOptions.IgnoreSymbols | CompareOptions.IgnoreWidth) == 0;

    private static bool SaysChanged(SelfEvaluation self) =>
        SaysChanged(self.Remarks) || self.Items.Any(item => SaysChanged(item.Label) || SaysChanged(item.Text));

    private static bool SaysChanged(Indicator row) => SaysChanged(row.Result?.Reason) || SaysChanged(row.Explanation);

    private static bool SaysChanged(string? text) => text is not null && text.AsSpan().ContainsAny(ChangeWords);
}
