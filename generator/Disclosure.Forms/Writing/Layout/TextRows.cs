using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>Over how many rows a text must be spread: a spreadsheet's row can't be higher than some thirty lines.</summary>
internal static class TextRows
{
    private const int LinesOfRow = 26;

    /// <summary>The number of rows for a text in a cell of a width.</summary>
    public static int Count(string? text, double width) => 1 + ((TextLines.Count(text ?? "", width) - 1) / LinesOfRow);
}
