using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Tells rows of an indicator table that are no indicators: names of 0, rows that hold what the blank form prints.</summary>
internal static partial class NoIndicator
{
    // What the blank form prints beside an indicator that is still to be named.
    private static readonly Meaning[] Printed =
        [Meaning.Rule, Meaning.Explanation, Meaning.Comparison, Meaning.MeasureUnit, Meaning.ActualUnit, Meaning.ActualComparison];

    /// <summary>Whether a name names nothing: blank, a place holder, <c>0</c>, <c>0.00%</c>, <c>无</c>.</summary>
    public static bool IsNameless(string name) =>
        TemplateText.IsIndicatorPlaceholder(name) || TemplateText.IsBlank(name) || IsZero(name);

    /// <summary>Whether a row of such a name has something filled in beside it.</summary>
    public static bool HasContent(IndicatorRowCells row, int number, Func<Meaning, bool> isContent)
    {
        var isZero = IsZero(row.Text(Meaning.Level3));
        return row.Others.Any(other => other.Cell.Row == number && !isZero)
            || row.Cells.Any(cell => isContent(cell.Key) && Array.IndexOf(Printed, cell.Key) < 0 && cell.Value.Row == number
                && IsWritten(cell.Value, isZero));
    }

    /// <summary>Whether a row goes on with the scoring rule or explanation of the row above it: it has nothing else of its own.</summary>
    public static bool IsContinuation(IndicatorRowCells row, int number)
    {
        var own = row.Cells.Where(cell => cell.Value.Row == number && !TemplateText.IsBlank(cell.Value.Text)).ToList();
        return own.Count > 0
            && own.TrueForAll(cell => cell.Key is Meaning.Rule or Meaning.Explanation or Meaning.Reason)
            && !row.Others.Any(other => other.Cell.Row == number);
    }

    /// <summary>The scoring rule that stands where a name belongs, in a row with nothing else: <c>评分标准：完成得满分</c>.</summary>
    public static GridCell? RuleInName(ReadingContext context, IndicatorRowCells row, int number) =>
        row.Cell(Meaning.Level3) is { } name && name.Row == number
        && row.Cells.All(cell => cell.Value.Row != number || cell.Value == name || TemplateText.IsBlank(cell.Value.Text))
            ? RuleOf(context, name)
            : null;

    /// <summary>The scoring rule behind its label in one cell; nothing where the cell is none.</summary>
    public static GridCell? RuleOf(ReadingContext context, GridCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && context.Find(HeadingSection.Indicator, cell.Text[..colon]) == Meaning.Rule
            && cell.Text[(colon + 1)..].Trim() is { Length: > 0 } rule
                ? cell with { Text = rule }
                : null;
    }

    private static bool IsWritten(GridCell cell, bool isZero) =>
        !TemplateText.IsBlank(cell.Text) && !(isZero && IsZero(cell.Text));

    private static bool IsZero(string text) => Zero().IsMatch(HeadingText.Normalise(text));

    [GeneratedRegex(@"^(0+(\.0+)?(%|分|元|万元)?|无|没有|不涉及|无此项|未涉及)$")]
    private static partial Regex Zero();
}
