using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Disclosure.Site.Invitations;

/// <summary>Draws QR codes. A run of dark modules is one stroke: a code takes some two kilobytes instead of a rectangle a module.</summary>
public static class QrDrawing
{
    /// <summary>The code of a text, which still reads with 15 % of it gone: paper gets dirty and creased.</summary>
    public static QrSymbol Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return new QrSymbol(code.ModuleMatrix.Count, PathOf(code.ModuleMatrix));
    }

    // Strokes run along the middle of their row. After the first, each starts where the last ended: relative moves are shorter.
    private static string PathOf(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            var end = 0;
            for (var x = 0; x < rows[y].Count; x = end + 1)
            {
                var start = IndexOf(rows[y], true, x);
                if (start == rows[y].Count)
                    break;
                if (end == 0)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}.5");
                else
                    path.Append(CultureInfo.InvariantCulture, $"m{start - end} 0");
                end = IndexOf(rows[y], false, start);
                path.Append(CultureInfo.InvariantCulture, $"h{end - start}");
            }
        }

        return path.ToString();
    }

    private static int IndexOf(BitArray row, bool isDark, int from)
    {
        var at = from;
        while (at < row.Count && row[at] != isDark)
            at++;
        return at;
    }
}
