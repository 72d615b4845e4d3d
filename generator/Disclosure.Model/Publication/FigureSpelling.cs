using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Publication;

/// <summary>
/// Finds amounts of money in texts, in whatever they are written: 元, 万元 or 亿元, with thousands separators or not, with trailing zeros or
/// not. A figure is matched as a whole number: 276 is not in 1276 or in 2760.
/// </summary>
public static class FigureSpelling
{
    /// <summary>Whether a text holds one of the amounts.</summary>
    public static bool IsIn(string text, IReadOnlyCollection<Money> figures) => Find(text, figures) is not null;

    /// <summary>The first of the amounts that a text holds; nothing where it holds none.</summary>
    public static Money? Find(string text, IReadOnlyCollection<Money> figures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count == 0)
            return null;
        foreach (var number in Numbers(text))
        {
            foreach (var figure in figures)
            {
                if (Means(number, figure))
                    return figure;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a number that stands in a text is the amount. Where its unit stands behind it, in that; else in 元, or in 万元 with the two
    /// decimals that forms write: a bare 276 may count anything.
    /// </summary>
    public static bool Means(FigureInText number, Money figure)
    {
        if (figure.Yuan == 0)
            return false;
        return number.Unit switch
        {
            { } unit => SameAs(number, figure.In(unit)),
            null => number.Value == figure.Yuan
                || (number.Decimals == 2 && SameAs(number, figure.In(MoneyUnit.TenThousandYuan))),
        };
    }

    /// <summary>Every number in a text, with the unit of money behind it.</summary>
    public static IEnumerable<FigureInText> Numbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        while ((at = text.AsSpan(at).IndexOfAnyInRange('0', '9') is var next and >= 0 ? at + next : -1) >= 0)
        {
            var end = EndOf(text, at);
            if (TryRead(text.AsSpan(at, end - at), out var value, out var decimals))
                yield return new FigureInText(value, decimals, UnitAt(text.AsSpan(end)), at, end - at);
            at = end;
        }
    }

    // Rounded as it is printed: 276.00 is 2,759,980 元 as far as a reader can tell.
    private static bool SameAs(FigureInText number, decimal amount) =>
        number.Value == decimal.Round(amount, Math.Min(number.Decimals, 28), MidpointRounding.AwayFromZero)
        && Math.Abs(number.Value - amount) * 200 <= Math.Abs(amount);

    private static int EndOf(string text, int start)
    {
        var end = start;
        var hasPoint = false;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (!hasPoint && IsWithin(text, end))))
            hasPoint |= text[end++] == '.';
        return end;
    }

    // A separator or a point belongs to the number where a digit follows, a separator only before exactly three.
    private static bool IsWithin(string text, int at) => text[at] switch
    {
        '.' => IsDigit(text, at + 1),
        ',' or '，' => IsDigit(text, at + 1) && IsDigit(text, at + 2) && IsDigit(text, at + 3) && !IsDigit(text, at + 4),
        _ => false,
    };

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool TryRead(ReadOnlySpan<char> digits, out decimal value, out int decimals)
    {
        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        foreach (var c in digits)
        {
            if (c is not (',' or '，'))
                plain[length++] = c;
        }

        var point = plain[..length].IndexOf('.');
        decimals = point < 0 ? 0 : length - point - 1;
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static MoneyUnit? UnitAt(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        if (behind.StartsWith("万元") || behind.StartsWith("（万元") || behind.StartsWith("(万元"))
            return MoneyUnit.TenThousandYuan;
        if (behind.StartsWith("亿元"))
            return MoneyUnit.HundredMillionYuan;
        return behind.StartsWith("元") ? MoneyUnit.Yuan : null;
    }
}
