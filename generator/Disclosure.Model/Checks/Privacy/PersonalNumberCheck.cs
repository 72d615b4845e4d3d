using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>No mobile, identity or bank card number. Check digits keep project codes and amounts from raising an alarm.</summary>
internal static partial class PersonalNumberCheck
{
    private const int FewestDigits = 11;

    public static void Check(RecordText text, FindingCollector findings)
    {
        if (text.Text.Length < FewestDigits || CountDigits(text.Text) < FewestDigits)
            return;
        var plain = WithPlainDigits(text.Text);
        foreach (var match in Mobile.EnumerateMatches(plain))
            Add(PrivacyFindings.MobileNumber, "手机号码", plain.AsSpan(match.Index, match.Length), text, findings);
        foreach (var match in LongNumber.EnumerateMatches(plain))
            CheckLongNumber(plain.AsSpan(match.Index, match.Length), text, findings);
    }

    private static void CheckLongNumber(ReadOnlySpan<char> written, RecordText text, FindingCollector findings)
    {
        Span<char> number = stackalloc char[written.Length];
        var length = 0;
        foreach (var c in written)
        {
            if (char.IsAsciiLetterOrDigit(c))
                number[length++] = c;
        }

        if (NumberChecksum.IsIdentityNumber(number[..length]))
            Add(PrivacyFindings.IdentityNumber, "身份证号码", written, text, findings);
        else if (NumberChecksum.IsBankCardNumber(number[..length]))
            Add(PrivacyFindings.BankCardNumber, "银行卡号", written, text, findings);
    }

    private static void Add(
        FindingDefinition definition, string what, ReadOnlySpan<char> number, RecordText text, FindingCollector findings) =>
        findings.Add(definition, text.Path, $"含有{what}（{number.Length} 位，{number[0]}……，已隐去）。");

    private static string WithPlainDigits(string text) =>
        text.AsSpan().ContainsAnyInRange('０', '９')
            ? string.Create(text.Length, text, (plain, written) =>
            {
                for (var i = 0; i < written.Length; i++)
                    plain[i] = written[i] is >= '０' and <= '９' ? (char)(written[i] - '０' + '0') : written[i];
            })
            : text;

    private static int CountDigits(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                digits++;
        }

        return digits;
    }

    /// <summary>Neither part of a longer number or code, nor an amount.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z.,])(\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z]|[.,][0-9]|\s*[元万亿])")]
    private static partial Regex Mobile { get; }

    [GeneratedRegex(@"(?<![0-9A-Za-z.,])[0-9]([ -]?[0-9]){14,17}[ -]?[0-9Xx](?![0-9A-Za-z]|[.,][0-9]|\s*[元万亿])")]
    private static partial Regex LongNumber { get; }
}
