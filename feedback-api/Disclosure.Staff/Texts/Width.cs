namespace Disclosure.Staff.Texts;

/// <summary>
/// Brings to one form what input methods write in two: full-width letters, digits, signs and spaces are the usual ones. It is the part of
/// the Unicode form NFKC that people here type without meaning to; the program runs without the tables for the rest.
/// </summary>
internal static class Width
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const char WideSpace = '\u3000';
    private const int Distance = First - '!';

    /// <summary>The text in the usual width.</summary>
    public static string Fold(string text) => string.Concat(text.Select(Fold));

    private static char Fold(char one) => one switch
    {
        >= First and <= Last => (char)(one - Distance),
        WideSpace => ' ',
        _ => one,
    };
}
