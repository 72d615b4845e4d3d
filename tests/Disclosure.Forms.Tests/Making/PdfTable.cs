namespace Disclosure.Forms.Tests.Making;

/// <summary>How the lines of a table in a PDF are drawn.</summary>
internal enum PdfLines
{
    /// <summary>As strokes from side to side.</summary>
    Strokes,

    /// <summary>As thin filled boxes, one for each side of a cell.</summary>
    ThinBoxes,

    /// <summary>As a stroked box a cell, a little apart from the next.</summary>
    BoxesApart,

    /// <summary>As dots.</summary>
    Dots,

    /// <summary>None at all.</summary>
    None,
}

/// <summary>
/// A table of equal columns for a page of a PDF. A cell <c>&lt;</c> belongs to the one at its left, a cell <c>^</c> to the one above,
/// a cell <c>+</c> to both.
/// </summary>
internal sealed class PdfTable(params string[][] rows)
{
    private const double Margin = 3;

    public double ColumnWidth { get; init; } = 70;

    public double RowHeight { get; init; } = 20;

    public double FontSize { get; init; } = 8;

    public PdfLines Lines { get; init; } = PdfLines.Strokes;

    /// <summary>Sides without a line, of "above", "below", "left", "right".</summary>
    public string[] Open { get; init; } = [];

    private int Columns => rows.Max(row => row.Length);

    public void Draw(PdfPageMaker page, double left, double top)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < Columns; column++)
                DrawCell(page, left + (column * ColumnWidth), top - (row * RowHeight), row, column);
        }
    }

    private string At(int row, int column) => row < rows.Length && column < rows[row].Length ? rows[row][column] : "";

    private void DrawCell(PdfPageMaker page, double x, double y, int row, int column)
    {
        var text = At(row, column);
        if (text is not ("<" or "^" or "+"))
        {
            // The lines of a text are set from above.
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length && text.Length > 0; i++)
                page.Text(x + Margin, y - FontSize - Margin - (i * FontSize * 1.3), lines[i], FontSize);
        }

        if (text is not ("<" or "+") && !(column == 0 && Open.Contains("left")))
            Side(page, x, y - RowHeight, x, y);
        if (text is not ("^" or "+") && !(row == 0 && Open.Contains("above")))
            Side(page, x, y, x + ColumnWidth, y);
        if (column == Columns - 1 && !Open.Contains("right"))
            Side(page, x + ColumnWidth, y - RowHeight, x + ColumnWidth, y);
        if (row == rows.Length - 1 && !Open.Contains("below"))
            Side(page, x, y - RowHeight, x + ColumnWidth, y - RowHeight);
        // The boxes of two cells are two lines near each other.
        if (Lines == PdfLines.BoxesApart)
            DrawApart(page, x, y, row, column);
    }

    private void DrawApart(PdfPageMaker page, double x, double y, int row, int column)
    {
        if (At(row, column + 1) is not ("<" or "+") && column < Columns - 1)
            page.Stroke(x + ColumnWidth - 2, y - RowHeight, x + ColumnWidth - 2, y);
        if (At(row + 1, column) is not ("^" or "+") && row < rows.Length - 1)
            page.Stroke(x, y - RowHeight + 2, x + ColumnWidth, y - RowHeight + 2);
    }

    private void Side(PdfPageMaker page, double x1, double y1, double x2, double y2)
    {
        if (Lines is PdfLines.Strokes or PdfLines.BoxesApart)
        {
            page.Stroke(x1, y1, x2, y2);
        }
        else if (Lines == PdfLines.ThinBoxes)
        {
            page.Fill(x1 - 0.25, y1 - 0.25, x2 - x1 + 0.5, y2 - y1 + 0.5);
        }
        else if (Lines == PdfLines.Dots)
        {
            for (var at = 0.0; at < x2 - x1 + y2 - y1; at += 2)
                page.Fill(x1 + (x2 > x1 ? at : -0.5), y1 + (y2 > y1 ? at : -0.5), 1, 1);
        }
    }
}
