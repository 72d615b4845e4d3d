using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Indicators;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>
/// Knows a form whose indicators stand side by side, so that 一级指标, 三级指标 and 指标值 are labels of rows: no reader of rows understands it.
/// </summary>
internal static class TransposedTable
{
    private const int FewestLabels = 3;
    private const int FewestIndicators = 2;
    private const int MostRows = 8;

    private static readonly Meaning[] Names = [Meaning.Level2, Meaning.Level3];
    private static readonly Meaning[] Values = [Meaning.Target, Meaning.WholeTarget, Meaning.Actual, Meaning.Weight, Meaning.Score];

    /// <summary>Whether the rows hold one.</summary>
    public static bool Is(ReadingContext context, IReadOnlyList<int> rows)
    {
        var labels = rows.Select(row => LabelIn(context, row)).ToList();
        return Enumerable.Range(0, labels.Count).Any(first => AreLabels(labels.Skip(first).Take(MostRows)
            .TakeWhile(label => label is not null).OfType<Meaning>().ToList()));
    }

    private static bool AreLabels(List<Meaning> meanings) =>
        meanings.Distinct().Count() >= FewestLabels
        && meanings.Exists(meaning => Array.IndexOf(Names, meaning) >= 0)
        && meanings.Exists(meaning => Array.IndexOf(Values, meaning) >= 0);

    // 三级指标 | 管护面积 | 设施完好率 | 农户满意度
    private static Meaning? LabelIn(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row)
            .SkipWhile(cell => cell.RowSpan > 1 && IndicatorsSide.Is(context.Find(HeadingSection.Indicator, cell))).ToList();
        if (cells.Count == 0 || context.Find(HeadingSection.Indicator, cells[0]) is not { } meaning)
            return null;
        var values = cells.Skip(1).Where(cell => !TemplateText.IsBlank(cell.Text)).ToList();
        var isValue = values.TrueForAll(cell => context.Find(HeadingSection.Indicator, cell) is null or Meaning.Group);
        return isValue && values.Sum(cell => cell.ColumnSpan) >= FewestIndicators ? meaning : null;
    }
}
