using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>A sheet of invitations, read as who holds it in hand: by eye, and with a phone.</summary>
internal sealed partial class PrintedSheet(string html)
{
    private const int PixelsOfModule = 4;

    // The picture is the code and nothing else: what a phone has to find first is not this library's strength.
    private static readonly Dictionary<DecodeHintType, object> Exact = new() { [DecodeHintType.PURE_BARCODE] = true };

    private readonly IDocument _page = new HtmlParser().ParseDocument(html);

    /// <summary>The codes without their dashes.</summary>
    public IReadOnlyList<string> Codes =>
        [.. _page.QuerySelectorAll(".slip .code").Select(code => code.TextContent.Replace("-", "", StringComparison.Ordinal))];

    /// <summary>Where the slips' QR codes lead.</summary>
    public IReadOnlyList<string> Links => [.. _page.QuerySelectorAll(".slip svg").Select(Decode)];

    /// <summary>Where the poster's QR code leads.</summary>
    public string PosterLink => Decode(_page.QuerySelector(".poster svg")!);

    public string TextOf(string selector) => _page.QuerySelector(selector)!.TextContent.Trim();

    public int CountOf(string selector) => _page.QuerySelectorAll(selector).Length;

    private static string Decode(IElement svg)
    {
        var modules = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[^1], CultureInfo.InvariantCulture);
        var light = Raster(svg.QuerySelector("path")!.GetAttribute("d")!, modules);
        var side = modules * PixelsOfModule;
        var source = new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        var picture = new BinaryBitmap(new HybridBinarizer(source));
        return new QRCodeReader().decode(picture, Exact)?.Text ?? "";
    }

    // The path is drawn as a browser draws it: strokes a module high along the middle of their row.
    private static byte[] Raster(string path, int modules)
    {
        var side = modules * PixelsOfModule;
        var light = new byte[side * side];
        Array.Fill(light, byte.MaxValue);
        var (x, y) = (0, 0);
        foreach (Match step in Step.Matches(path))
        {
            var by = int.Parse(step.Groups["x"].Value, CultureInfo.InvariantCulture);
            switch (step.Groups["what"].Value)
            {
                case "M":
                    (x, y) = (by, int.Parse(step.Groups["y"].Value, CultureInfo.InvariantCulture));
                    break;
                case "m":
                    x += by;
                    break;
                default:
                    for (var row = y * PixelsOfModule; row < (y + 1) * PixelsOfModule; row++)
                        light.AsSpan((row * side) + (x * PixelsOfModule), by * PixelsOfModule).Clear();
                    x += by;
                    break;
            }
        }

        return light;
    }

    [GeneratedRegex(@"(?<what>[Mmh])(?<x>\d+)( (?<y>\d+)(\.5)?)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Step { get; }
}
