using System.Security.Cryptography;

namespace Disclosure.FeedbackApi.Codes;

/// <summary>
/// Codes that people read from paper and type: digits and capitals without I, L, O and U (Crockford's base32), five random bits a
/// character.
/// </summary>
internal static class UnambiguousCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new code that nobody can guess.</summary>
    public static string Make(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>A code of bytes that are random already: five bits of each.</summary>
    public static string From(ReadOnlySpan<byte> random, int length) =>
        string.Create(length, random, static (code, random) =>
        {
            for (var at = 0; at < code.Length; at++)
                code[at] = Alphabet[random[at] % Alphabet.Length];
        });

    /// <summary>
    /// What was meant by what was typed: spaces and dashes left out, capitals, O read as 0, I and L as 1. What is no code at all comes
    /// out as something that is no code either, never longer than it was.
    /// </summary>
    public static string Read(string typed) => string.Create(
        typed.Count(IsKept), typed, static (code, typed) =>
        {
            var at = 0;
            foreach (var letter in typed.Where(IsKept))
                code[at++] = Meant(char.ToUpperInvariant(letter));
        });

    /// <summary>Whether a text is a code of a length, as <see cref="Read"/> gives it.</summary>
    public static bool Is(string text, int length) => text.Length == length && text.All(Alphabet.Contains);

    /// <summary>The code in groups of four, to be read out.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));

    private static bool IsKept(char letter) => letter != '-' && !char.IsWhiteSpace(letter);

    private static char Meant(char letter) => letter switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => letter,
    };
}
