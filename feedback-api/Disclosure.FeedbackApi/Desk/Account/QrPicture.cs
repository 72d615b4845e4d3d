using System.Text;
using QRCoder;

namespace Disclosure.FeedbackApi.Desk.Account;

/// <summary>A QR code as the path of a picture: a square for each dark module.</summary>
/// <param name="Size">Modules on a side, with the white margin.</param>
/// <param name="Path">The path, in modules.</param>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>The picture of a text.</summary>
    internal static QrPicture Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                    path.Append($"M{x} {y}h1v1h-1z");
            }
        }

        return new(rows.Count, path.ToString());
    }
}
