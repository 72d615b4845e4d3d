using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>
/// Resolves a heading below another by both: 自评 below 得分 is 自评得分, 单位 below 实际完成值 is that of the result and not of the target.
/// </summary>
internal static class GroupedColumn
{
    /// <summary>Whether a heading is about what an indicator is to reach, reached or got: a value that must not be lost.</summary>
    public static bool IsValue(Meaning meaning) =>
        meaning is Meaning.Target or Meaning.WholeTarget or Meaning.AdjustedTarget or Meaning.Actual or Meaning.Weight or Meaning.Score
            or Meaning.SelfScore or Meaning.ReviewedScore or Meaning.WeightedScore or Meaning.Progress;

    /// <summary>What a heading of the indicator table means below another.</summary>
    /// <param name="context">The sheet.</param>
    /// <param name="whole">The heading above.</param>
    /// <param name="group">What that means.</param>
    /// <param name="part">The heading.</param>
    /// <param name="own">What it means by itself.</param>
    public static Meaning? MeaningOf(ReadingContext context, GridCell whole, Meaning? group, GridCell part, Meaning? own)
    {
        if (context.IsMonitoring)
            return own;
        // 合计 beside 城关镇 below 指标值 is the target of all.
        if (own == Meaning.GroupValue || (own is null && context.Find(HeadingSection.Result, part) == Meaning.Total))
            return group is { } above && IsValue(above) ? above : Composed(context, whole.Text, part.Text) ?? own;
        if (group == Meaning.Actual && own is Meaning.MeasureUnit)
            return Meaning.ActualUnit;
        if (group == Meaning.Actual && own is Meaning.Comparison)
            return Meaning.ActualComparison;
        return own is Meaning.Comparison or Meaning.MeasureUnit ? own : Composed(context, whole.Text, part.Text) ?? own;
    }

    /// <summary>What a heading means by what stands in its brackets, too: 得分（自评） is 自评得分, 完成值（上年） is 上年完成值.</summary>
    public static Meaning? OfBrackets(ReadingContext context, GridCell cell)
    {
        var plain = HeadingText.Normalise(cell.Text);
        var open = plain.IndexOf('(');
        return !context.IsMonitoring && open > 0 && plain[^1] == ')' && plain.Length - open > 2
            ? context.Find(HeadingSection.Indicator, plain[(open + 1)..^1] + plain[..open])
            : null;
    }

    private static Meaning? Composed(ReadingContext context, string whole, string part) =>
        context.Find(HeadingSection.Indicator, part + whole) ?? context.Find(HeadingSection.Indicator, whole + part);
}
