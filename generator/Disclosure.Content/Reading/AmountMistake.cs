using System.Buffers;
using System.Globalization;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Content.Reading;

/// <summary>Says what is wrong with an amount that people write as tables show it: <c>3,200,000.00</c>, <c>320万元</c>.</summary>
internal static class AmountMistake
{
    private const char Ten = '万';
    private const int TenThousand = 10_000;
    private const decimal Largest = 1_000_000_000_000_000m;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",，'’ \u00A0\u2009_");

    /// <summary>What is wrong and how it is written, in Chinese; nothing where that can't be told.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var written = text.Trim().TrimStart("¥￥").TrimEnd('元');
        var digits = string.Concat(written.TrimEnd(Ten).ToString().Where(letter => !Separators.Contains(letter)));
        if (!digits.Any(char.IsAsciiDigit) || !Scalars.Money.TryParse(digits, out var amount) || Math.Abs(amount.Yuan) > Largest)
            return null;
        if (written.EndsWith([Ten]))
            return $"带了单位“万元”，金额一律以元为单位：写成 {Spelt(amount.Yuan * TenThousand)}。";
        var fault = written.ContainsAny(Separators) ? "带了千分位分隔符" : "带了货币单位";
        return $"{fault}：写成 {Spelt(amount.Yuan)}。";
    }

    /// <summary>Whether a text is the part of an amount behind a separator: <c>200</c>, <c>000.00</c>, <c>500元</c>.</summary>
    public static bool IsGroup(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('元').TrimEnd(Ten);
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        return whole.Length == 3
            && !whole.ContainsAnyExceptInRange('0', '9')
            && (point < 0 || !text[(point + 1)..].ContainsAnyExceptInRange('0', '9'));
    }

    private static string Spelt(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
