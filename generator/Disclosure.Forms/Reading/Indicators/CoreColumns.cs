using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Columns that nobody taught us, but whose heading ends as those of targets, results, points and weights do (截至12月底完成值), or stands
/// below one of them. One that no other column is of is taken for it, and said; any other is marked, so that its cells are asked about.
/// </summary>
internal static class CoreColumns
{
    private const int December = 12;
    private const int LongestWord = 6;

    private static readonly Meaning[] Points = [Meaning.Score, Meaning.SelfScore, Meaning.ReviewedScore, Meaning.WeightedScore];

    /// <summary>What a heading is about by its last words; nothing where they tell nothing.</summary>
    public static Meaning? EndingOf(ReadingContext context, string heading)
    {
        var plain = HeadingText.Candidates(heading).Skip(1).FirstOrDefault(text => text.Length > 0) ?? "";
        // A cell may hold thirty thousand characters, and each ending would be a copy of them.
        for (var start = Math.Max(1, plain.Length - HeadingTable.LongestHeading); start < plain.Length; start++)
        {
            if (context.Find(HeadingSection.IndicatorEnding, plain[start..]) is { } meaning and not Meaning.OtherPeriod)
                return meaning;
        }

        return null;
    }

    /// <summary>The headings with such columns taken or marked.</summary>
    /// <param name="context">The sheet.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="year">The table's year.</param>
    /// <param name="said">Headings that were said already, in a row that a page break repeats.</param>
    public static ColumnHeadings Settle(ReadingContext context, ColumnHeadings headings, FiscalYear? year, HashSet<string> said)
    {
        var named = NameValues(WithoutOtherPeriods(context, headings));
        var taken = named.Columns.Select(column => column.Meaning).OfType<Meaning>().ToHashSet();
        return named.Mapped(column =>
        {
            if (column.Meaning is not null || column.IsKnown)
                return column;
            var core = EndingOf(context, column.Text) ?? (column.Group is { } group && GroupedColumn.IsValue(group) ? group : null);
            if (core is not { } meaning)
                return column;
            var isOwn = !context.IsMonitoring && EndingOf(context, column.Text) is not null && IsOfYear(context, column.Text, year);
            return isOwn && IsFree(meaning, taken)
                ? Take(context, column, meaning, said)
                : column with { Core = meaning };
        });
    }

    // 完成值（去年） is not the year's.
    private static ColumnHeadings WithoutOtherPeriods(ReadingContext context, ColumnHeadings headings) => headings.Mapped(column =>
        column.Meaning is Meaning.Target or Meaning.Actual or Meaning.Score
            && HeadingText.Normalise(column.Text) is var plain && plain.IndexOf('(') is > 0 and var open
            && !IsOfYear(context, plain[open..], null)
                ? column with { Meaning = null, IsKnown = false, Core = column.Meaning }
                : column);

    // 数值 in a heading row without a heading above it.
    private static ColumnHeadings NameValues(ColumnHeadings headings) => headings.Mapped(column => column.Meaning != Meaning.GroupValue
        ? column
        : column with { Meaning = headings.Find(Meaning.Target) is null ? Meaning.Target : null });

    private static bool IsFree(Meaning meaning, HashSet<Meaning> taken) =>
        taken.Add(meaning)
        && (Array.IndexOf(Points, meaning) < 0 || Array.TrueForAll(Points, other => other == meaning || !taken.Contains(other)));

    private static ColumnHeading Take(ReadingContext context, ColumnHeading column, Meaning meaning, HashSet<string> said)
    {
        if (column.Cell is { } cell && said.Add(column.Text))
            context.Tell(ImportCellFindings.HeadingByEnding, cell, $"没有登记过，按末尾的词当作{Term(meaning)}一栏读入，请核对。");
        return column with { Meaning = meaning, IsKnown = true };
    }

    /// <summary>The column's name, as people call it.</summary>
    public static string Term(Meaning meaning) => meaning switch
    {
        Meaning.Target or Meaning.AdjustedTarget => "年度指标值",
        Meaning.WholeTarget => "实施期指标值",
        Meaning.Actual or Meaning.Progress => "实际完成值",
        Meaning.Weight => "分值",
        Meaning.BudgetAmount => "年度资金",
        _ => "得分",
    };

    private static bool IsOfYear(ReadingContext context, string heading, FiscalYear? year)
    {
        var plain = HeadingText.Normalise(heading);
        if (PeriodText.TryRead(plain) is { Month: not (null or December) })
            return false;
        for (var start = 0; start < plain.Length; start++)
        {
            for (var end = start + 2; end <= Math.Min(plain.Length, start + LongestWord); end++)
            {
                if (context.Find(HeadingSection.IndicatorEnding, plain[start..end]) == Meaning.OtherPeriod)
                    return false;
            }
        }

        return YearText.OfHeading(plain) is not { } other || other == year;
    }
}
