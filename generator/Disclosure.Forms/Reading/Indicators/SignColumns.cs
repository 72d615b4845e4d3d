using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Tells the parts of a value apart where each has a column with a heading that names the value: <c>指标值（≥、=、≤）| 指标值（数量）</c>, and
/// the unit of the result from that of the target: <c>指标值 | 计量单位 | 完成值 | 计量单位</c>.
/// </summary>
internal static class SignColumns
{
    private const int RowsLookedAt = 30;

    private static readonly (Meaning Value, Meaning Sign, Meaning Unit)[] Values =
    [
        (Meaning.Target, Meaning.Comparison, Meaning.MeasureUnit), (Meaning.Actual, Meaning.ActualComparison, Meaning.ActualUnit),
    ];

    /// <summary>The headings with signs and units on columns of their own.</summary>
    public static ColumnHeadings Settle(ReadingContext context, ColumnHeadings headings)
    {
        foreach (var (value, sign, unit) in Values)
            headings = Split(context, headings, value, sign, unit);
        headings = TakeUnknown(headings);
        return TakeSecond(TakeSecond(headings, Meaning.MeasureUnit, Meaning.ActualUnit), Meaning.Comparison, Meaning.ActualComparison);
    }

    private static ColumnHeadings Split(ReadingContext context, ColumnHeadings headings, Meaning value, Meaning sign, Meaning unit)
    {
        var columns = headings.Columns.Where(column => column.Meaning == value).ToList();
        if (columns.Count < 2)
            return headings;
        var parts = columns.ToDictionary(column => column, column => PartOf(context, headings, column, sign, unit));
        return parts.Values.All(part => part is not null)
            ? headings
            : headings.Mapped(column => parts.TryGetValue(column, out var part) && part is { } meaning
                && headings.Find(meaning) is null ? column with { Meaning = meaning } : column);
    }

    // 评价指标性质 or 指标方向 with ≥ and ≤ below it, before what is aimed at.
    private static ColumnHeadings TakeUnknown(ColumnHeadings headings)
    {
        if (headings.Find(Meaning.Comparison) is not null || headings.Find(Meaning.Target) is not { } target)
            return headings;
        var sign = headings.Columns.LastOrDefault(
            column => column.Meaning is null && column.Last < target.First && HoldsSigns(headings, column));
        return sign is null
            ? headings
            : headings.Mapped(column => column == sign
                ? column with { Meaning = Meaning.Comparison, IsKnown = true, IsBeside = false }
                : column);
    }

    private static Meaning? PartOf(ReadingContext context, ColumnHeadings headings, ColumnHeading column, Meaning sign, Meaning unit)
    {
        var plain = HeadingText.Normalise(column.Text);
        if (plain.IndexOf('(') is > 0 and var open && plain[^1] == ')')
        {
            switch (context.Find(HeadingSection.Indicator, plain[(open + 1)..^1]))
            {
                case Meaning.Comparison:
                    return sign;
                case Meaning.MeasureUnit:
                    return unit;
            }
        }

        return HoldsSigns(headings, column) ? sign : null;
    }

    private static bool HoldsSigns(ColumnHeadings headings, ColumnHeading column)
    {
        var cells = headings.Below(column, RowsLookedAt).Where(cell => !TemplateText.IsBlank(cell.Text)).ToList();
        return cells.Count > 0 && cells.Count(cell => TargetParts.IsComparison(cell.Text)) * 2 > cells.Count;
    }

    // 计量单位 again, behind what was reached.
    private static ColumnHeadings TakeSecond(ColumnHeadings headings, Meaning first, Meaning second)
    {
        var columns = headings.Columns.Where(column => column.Meaning == first).ToList();
        if (columns.Count < 2 || headings.Find(second) is not null || headings.Find(Meaning.Actual) is not { } actual)
            return headings;
        var own = first == Meaning.MeasureUnit
            ? columns.Find(column => column.First > actual.Last)
            : columns.FindLast(column => column.Last < actual.First);
        var other = columns.Find(column => column != own && headings.Find(Meaning.Target) is { } target
            && (first == Meaning.MeasureUnit ? column.First > target.Last : column.Last < target.First));
        return own is null || other is null
            ? headings
            : headings.Mapped(column => column == own ? column with { Meaning = second } : column);
    }
}
