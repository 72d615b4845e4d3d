using System.Globalization;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>One figure in the ways in which pages and files spell it, after the rules of <c>site/TERMS.md</c>.</summary>
internal static class Figures
{
    /// <summary>元 in a file as 万元 in a table: <c>30619680.00</c> as <c>3,061.97</c>.</summary>
    public static string TenThousand(string yuan) => Round(Number(yuan) / 10_000m).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>万元 in a table as a sentence says them: <c>3,061.97 万元</c>, <c>1.48 亿元</c>.</summary>
    public static string Brief(string tenThousand) => Number(tenThousand) is var amount && Math.Abs(amount) >= 10_000m
        ? $"{Trimmed(amount / 10_000m)} 亿元"
        : $"{Trimmed(amount)} 万元";

    /// <summary>A share as pages show it: <c>95.65%</c>.</summary>
    public static string Share(int part, int whole) => $"{Trimmed(100m * part / whole)}%";

    /// <summary>At most two decimals, half up, without zeros at the end.</summary>
    public static string Trimmed(decimal number) => Round(number).ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>The same without separators of thousands.</summary>
    public static string Plain(decimal number) => Round(number).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A day in a file as readers see it; what is no such day as it is.</summary>
    public static string Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"{day.Year}年{day.Month}月{day.Day}日"
            : text;

    public static decimal Number(string text) => decimal.Parse(text.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);

    public static decimal Round(decimal number) => decimal.Round(number, 2, MidpointRounding.AwayFromZero);
}
