using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>Mobile, identity and bank card numbers. Check digits keep project codes and amounts from raising an alarm.</summary>
internal static partial class PersonalNumbers
{
    private const int FewestDigits = 11;
    private const int OldIdentityLength = 15;

    public static void Add(string plain, List<PersonalDetail> found)
    {
        if (plain.Length < FewestDigits || !HasDigits(plain))
            return;
        foreach (var match in Mobile.EnumerateMatches(plain))
            Add(PrivacyFindings.MobileNumber, "手机号码", match.Index, plain.Substring(match.Index, match.Length), found);
        foreach (var match in LongNumber.EnumerateMatches(plain))
            AddLongNumber(match.Index, plain.Substring(match.Index, match.Length), found);
    }

    // Written in groups it is one number; or it is one with others beside it.
    private static void AddLongNumber(int index, string written, List<PersonalDetail> found)
    {
        if (AddIfKnown(index, written, found))
            return;
        foreach (var part in written.Split(' ', '-').Where(part => part.Length >= OldIdentityLength))
            AddIfKnown(index + written.IndexOf(part, StringComparison.Ordinal), part, found);
    }

    private static bool AddIfKnown(int index, string written, List<PersonalDetail> found)
    {
        var number = DigitsOf(written);
        var before = found.Count;
        if (NumberChecksum.IsIdentityNumber(number)
            || (number.Length == OldIdentityLength && NumberChecksum.IsOldIdentityNumber(number)))
            Add(PrivacyFindings.IdentityNumber, "身份证号码", index, written, found);
        else if (NumberChecksum.IsBankCardNumber(number))
            Add(PrivacyFindings.BankCardNumber, "银行卡号", index, written, found);
        return found.Count > before;
    }

    private static void Add(FindingDefinition definition, string what, int index, string written, List<PersonalDetail> found)
    {
        var number = DigitsOf(written);
        found.Add(new PersonalDetail(definition, index, number, $"含有{what}（{number.Length} 位，{number[0]}……，已隐去）。")
        {
            Length = written.Length,
        });
    }

    // As digits alone, whatever stood between them: the country's code is not part of a mobile number.
    private static string DigitsOf(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[written.Length];
        var length = 0;
        foreach (var c in written)
        {
            if (char.IsAsciiDigit(c) || c is 'X' or 'x')
                digits[length++] = char.ToUpperInvariant(c);
        }

        var number = digits[..length];
        return (length is 13 or 15 && number[^11] == '1' && number[..^11] is "86" or "0086" ? number[^11..] : number).ToString();
    }

    private static bool HasDigits(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && ++digits == FewestDigits)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Neither part of a longer number or code, nor an amount or a decimal; a word for telephone may stand before it without a space, and
    /// numbers of a list with commas between them.
    /// </summary>
    [GeneratedRegex(
        @"(?<=^|[^0-9A-Za-z]|(?<![A-Za-z])(?:tel|phone|mobile|mob|wx|vx|qq)[.:]?)"
        + @"(?:(?<=^\s*[1-9][0-9]?\.)|(?<![0-9]\.))(?<![0-9]-)(?:(?:\+|00)?86[ -]?)?1[3-9]"
        + @"(?:[0-9][ .·-]?[0-9]{4}[ .·-]?[0-9]{4}|[0-9]{2}[ .·-][0-9]{3}[ .·-][0-9]{4}|[0-9][ .·-][0-9]{3}[ .·-][0-9]{5})"
        + @"(?![0-9A-Za-z]|\.[0-9]|,[0-9]{3}(?![0-9])|\s*(?:元|[万亿](?:[元平人次股吨户亩]|$|[^\p{IsCJKUnifiedIdeographs}])))",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Mobile { get; }

    /// <summary>15 to 19 digits, the last an X perhaps. Commas between them make a list, unless they are an amount's groups.</summary>
    [GeneratedRegex(
        @"(?<![0-9A-Za-z]|[0-9]\.|[0-9]-)[0-9](?:[ -]?[0-9]){13,17}[ -]?[0-9Xx](?![0-9A-Za-z]|\.[0-9]|,[0-9]{3}(?![0-9]))")]
    private static partial Regex LongNumber { get; }
}
