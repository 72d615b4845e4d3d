using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Settles which weight is the indicator's, where each level has one beside it: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值.
/// </summary>
internal static class WeightColumns
{
    /// <summary>The headings with <see cref="Meaning.Weight"/> on one column; those of the levels above are kept as written.</summary>
    public static ColumnHeadings Settle(ColumnHeadings headings)
    {
        var weights = headings.Columns.Where(column => column.Meaning == Meaning.Weight).ToList();
        if (weights.Count < 2 || headings.Find(Meaning.Level3) is not { } name)
            return headings;
        var own = weights.Find(column => column.First > name.Last) ?? weights[^1];
        return headings.With(column => column.Meaning == Meaning.Weight && column != own ? null : column.Meaning)
            .Naming(column => column.Meaning is null && weights.Exists(weight => weight.First == column.First)
                ? NameOf(column, headings)
                : column.Text);
    }

    // 分值 beside 一级指标 is called so.
    private static string NameOf(ColumnHeading column, ColumnHeadings headings) =>
        headings.Columns.LastOrDefault(
            level => level.First < column.First && level.Meaning is Meaning.Level1 or Meaning.Level2) is { } level
            ? (level.Whole ?? level.Text) + column.Text
            : column.Text;
}
