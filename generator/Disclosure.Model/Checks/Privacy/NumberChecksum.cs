using System.Globalization;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>Tells identity and bank card numbers from other long numbers by their check digits.</summary>
internal static class NumberChecksum
{
    private const int IdentityLength = 18;
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
    /// 16–19 digits that start as cards here do (62, or 4 and 5 for the international ones) and pass Luhn's check.
    /// </summary>
    public static bool IsBankCardNumber(ReadOnlySpan<char> number)
    {
        if (number.Length is < 16 or > 19 || number.ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!number.StartsWith("62", StringComparison.Ordinal) && (number[0] is not ('4' or '5') || number.Length > 16))
            return false;
        return PassesLuhn(number);
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
