using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>A source of the funds with its amount in one cell: <c>其中：一般公共预算：500</c>.</summary>
internal static class InlineFund
{
    /// <summary>Whether a cell is one, or a heading above some: <c>按收入性质分：</c>.</summary>
    public static bool Is(ReadingContext context, GridCell cell) => IsDivision(cell.Text) || Read(context, cell) is not null;

    /// <summary>The source and its amount; nothing where the cell is none.</summary>
    public static (Meaning Meaning, string Label, GridCell Amount)? Read(ReadingContext context, GridCell cell)
    {
        var colon = cell.Text.AsSpan().LastIndexOfAny(':', '：');
        if (colon <= 0 || context.Find(HeadingSection.FundRow, cell.Text[..colon]) is not { } meaning)
            return null;
        var amount = cell with { Text = cell.Text[(colon + 1)..].Trim(), Number = null };
        var isBlank = TemplateText.IsBlank(amount.Text);
        if (!isBlank && NumberCell.Amount(amount) is null)
            return null;
        // A label alone, with its amount in a column of its own, is no line of this kind.
        return isBlank && !cell.Text.AsSpan(0, colon).ContainsAny(':', '：') ? null : (meaning, cell.Text[..colon], amount);
    }

    /// <summary>The sources and amounts of several cells.</summary>
    public static List<(Meaning Meaning, string Label, GridCell Amount)> ReadAll(ReadingContext context, List<GridCell> cells) =>
        [.. cells.Select(cell => Read(context, cell)).OfType<(Meaning, string, GridCell)>()];

    /// <summary>Whether a text is a heading above such cells: <c>按收入性质分：</c>.</summary>
    public static bool IsDivision(string text) => HeadingText.Normalise(text) is "按收入性质分" or "按支出性质分" or "按资金来源分" or "按支出类型分"
        or "按收入来源分" or "按资金性质分" or "按支出结构分" or "按支出用途分";
}
