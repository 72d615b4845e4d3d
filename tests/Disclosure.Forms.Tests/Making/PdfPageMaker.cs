using System.Globalization;
using System.Text;

namespace Disclosure.Forms.Tests.Making;

/// <summary>Draws on a page of a PDF, in points from its bottom left corner.</summary>
internal sealed class PdfPageMaker
{
    private readonly StringBuilder _content = new();

    /// <summary>The operators as they are.</summary>
    public PdfPageMaker Raw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }

    /// <summary>A line of text that starts at a point.</summary>
    public PdfPageMaker Text(double x, double y, string text, double size = 10) =>
        Raw(Invariant($"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET"));

    /// <summary>A stroke, across or up.</summary>
    public PdfPageMaker Stroke(double x1, double y1, double x2, double y2) => Raw(Invariant($"0.5 w {x1} {y1} m {x2} {y2} l S"));

    /// <summary>A filled box, which is a line where it is thin.</summary>
    public PdfPageMaker Fill(double x, double y, double width, double height) => Raw(Invariant($"{x} {y} {width} {height} re f"));

    /// <summary>A table; its top left corner is at (60, <paramref name="top"/>).</summary>
    public PdfPageMaker Table(double top, PdfTable table)
    {
        table.Draw(this, 60, top);
        return this;
    }

    public override string ToString() => _content.ToString();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
