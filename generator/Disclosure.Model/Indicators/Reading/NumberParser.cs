namespace Disclosure.Model.Indicators.Reading;

/// <summary>
/// A decimal number with or without thousands separators: <c>-0.5</c>, <c>215,457.6</c>. Separators that do not stand at
/// thousands and a point without a digit after it are not numbers.
/// </summary>
internal static class NumberParser
{
    // Leaves room to convert units and multiply by a weight within a decimal.
    private const int LongestNumber = 18;

    /// <summary>Takes the number at the start, whole; false where there is none or it stops half-way.</summary>
    public static bool TryTake(ref TextCursor cursor, out decimal number)
    {
        var text = cursor.Rest;
        number = 0m;
        var start = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        var end = EndOfDigits(text, start);
        if (end == start || !TryPassGroups(text, start, ref end) || !TryPassFraction(text, ref end) || end > LongestNumber)
            return false;
        number = Value(text[..end], start > 0);
        cursor = new TextCursor(text[end..]);
        return true;
    }

    // The digits fit a long; the point says how many of them are decimals, which 90.00 keeps.
    private static decimal Value(ReadOnlySpan<char> text, bool isNegative)
    {
        var digits = 0L;
        var point = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits = (digits * 10) + (text[i] - '0');
            else if (text[i] == '.')
                point = i + 1;
        }

        var bits = (ulong)digits;
        return new decimal(unchecked((int)bits), unchecked((int)(bits >> 32)), 0, isNegative && digits > 0, (byte)(text.Length - point));
    }

    private static bool TryPassGroups(ReadOnlySpan<char> text, int start, ref int end)
    {
        if (end == text.Length || text[end] != ',')
            return true;
        if (end - start > 3)
            return false;
        while (end < text.Length && text[end] == ',')
        {
            var endOfGroup = EndOfDigits(text, end + 1);
            if (endOfGroup - end != 4)
                return false;
            end = endOfGroup;
        }

        return true;
    }

    private static bool TryPassFraction(ReadOnlySpan<char> text, ref int end)
    {
        if (end == text.Length || text[end] != '.')
            return true;
        var endOfFraction = EndOfDigits(text, end + 1);
        if (endOfFraction == end + 1)
            return false;
        end = endOfFraction;
        return true;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from]))
            from++;
        return from;
    }
}
