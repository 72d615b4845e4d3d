namespace Disclosure.Model.Codes;

/// <summary>What every code must look like to stand in an address and in a file name.</summary>
internal static class RecordCode
{
    private const int LongestCode = 64;

    /// <summary>Whether <paramref name="text"/> is 1–64 ASCII letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, not starting with a dot.</summary>
    public static bool IsValid(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestCode || text[0] == '.')
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }

        return true;
    }
}
