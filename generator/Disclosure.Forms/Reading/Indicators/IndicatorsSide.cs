using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>The heading at the side of an indicator table, or in a line above it.</summary>
internal static class IndicatorsSide
{
    // 年度绩效指标 where the column is too narrow for more than a letter or two a row.
    private const int LongestPart = 2;
    private const string Letters = "年度项目整体支出绩效指标完成情况自评";

    /// <summary>Whether a heading is one, of the year or of the whole period.</summary>
    public static bool Is(Meaning? meaning) => meaning is Meaning.IndicatorsSection or Meaning.WholeIndicatorsSection;

    /// <summary>The headings with the first column told for the side, where only a letter or two of it stand in the heading row.</summary>
    public static ColumnHeadings Recognise(ColumnHeadings headings) =>
        headings.Columns is [{ Meaning: null } first, ..] && IsPart(first.Text)
            ? headings.With(column => column == first ? Meaning.IndicatorsSection : column.Meaning)
            : headings;

    /// <summary>Whether a text can be a few letters of it.</summary>
    public static bool IsPart(string text) =>
        HeadingText.Normalise(text) is { Length: > 0 and <= LongestPart } plain && plain.All(letter => Letters.Contains(letter));
}
