using System.Globalization;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>Tells identity and bank card numbers from other long numbers by their check digits.</summary>
internal static class NumberChecksum
{
    private const int IdentityLength = 18;
    private const int OldIdentityLength = 15;
    private const string CheckDigits = "10X98765432";

    private static ReadOnlySpan<int> IdentityWeights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>18 characters with a date of birth inside and the right check digit (GB 11643).</summary>
    public static bool IsIdentityNumber(ReadOnlySpan<char> number)
    {
        if (number.Length != IdentityLength || number[..^1].ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!DateOnly.TryParseExact(number.Slice(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            || birth.Year is < 1900 or > 2099)
            return false;
        var sum = 0;
        for (var i = 0; i < IdentityWeights.Length; i++)
            sum += (number[i] - '0') * IdentityWeights[i];
        return CheckDigits[sum % 11] == char.ToUpperInvariant(number[^1]);
    }

    /// <summary>
    /// 15 digits as they were given until 1999: a region that there is and the date of birth, and no check digit.
    /// </summary>
    public static bool IsOldIdentityNumber(ReadOnlySpan<char> number) =>
        number.Length == OldIdentityLength
        && !number.ContainsAnyExceptInRange('0', '9')
        && int.TryParse(number[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var region)
        && IsRegion(region)
        && number[12..] is not "000"
        && DateOnly.TryParseExact(
            $"19{number.Slice(6, 6)}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>
    /// 16–19 digits that start as an issuer's cards do and pass Luhn's check: 62 of the national scheme and the older 9558 and 603 of its
    /// banks; of the international ones 4, 51–55, 2221–2720 and 35, which all have 16.
    /// </summary>
    public static bool IsBankCardNumber(ReadOnlySpan<char> number)
    {
        if (number.Length is < 16 or > 19 || number.ContainsAnyExceptInRange('0', '9'))
            return false;
        return IsOfAnIssuer(number) && PassesLuhn(number);
    }

    // GB/T 2260: the first two digits.
    private static bool IsRegion(int number) =>
        number is (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46)
            or (>= 50 and <= 54) or (>= 61 and <= 65);

    private static bool IsOfAnIssuer(ReadOnlySpan<char> number)
    {
        if (number.StartsWith("62", StringComparison.Ordinal) || number.StartsWith("603", StringComparison.Ordinal))
            return true;
        if (number.StartsWith("9558", StringComparison.Ordinal))
            return number.Length == 19;
        var start = int.Parse(number[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        return number.Length == 16
            && start is (>= 4000 and <= 4999) or (>= 5100 and <= 5599) or (>= 2221 and <= 2720) or (>= 3528 and <= 3589);
    }

    private static bool PassesLuhn(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = number[number.Length - 1 - i] - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }
}
