using System.Text.RegularExpressions;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tests.Assets;

/// <summary>The style sheet as it is shipped.</summary>
internal static partial class StyleSheet
{
    public static string Text { get; } = Read();

    /// <summary>The colours that custom properties name where a reader asks for nothing else.</summary>
    public static IReadOnlyDictionary<string, string> Light { get; } = ColoursOf(Text, "light");

    /// <summary>The colours that custom properties name where a reader prefers a dark scheme.</summary>
    public static IReadOnlyDictionary<string, string> Dark { get; } = ColoursOf(Text, "dark");

    /// <summary>The colours of one of the two schemes.</summary>
    public static IReadOnlyDictionary<string, string> Colours(string scheme) => scheme == "dark" ? Dark : Light;

    /// <summary>The colours that the custom properties of a sheet's root name in one of the two schemes.</summary>
    public static IReadOnlyDictionary<string, string> ColoursOf(string sheet, string scheme)
    {
        var place = scheme == "dark" ? sheet.IndexOf("(prefers-color-scheme: dark)", StringComparison.Ordinal) : 0;
        var start = sheet.IndexOf(":root {", place, StringComparison.Ordinal);
        return ColourPattern().Matches(sheet[start..sheet.IndexOf('}', start)])
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    /// <summary>The contrast of two colours by WCAG 2.2 (1 to 21).</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }


    private static double Luminance(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex.Skip(1).Select(c => $"{c}{c}")) : hex[1..];
        return (0.2126 * Channel(digits[..2])) + (0.7152 * Channel(digits[2..4])) + (0.0722 * Channel(digits[4..]));
    }

    private static double Channel(string hex)
    {
        var value = Convert.ToInt32(hex, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static string Read() => SiteAssets.Text(SiteAssets.StyleSheet);

    [GeneratedRegex(@"--([\w-]+):\s*(#[0-9a-fA-F]{3,6});")]
    private static partial Regex ColourPattern();
}
