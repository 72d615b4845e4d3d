using System.Security.Cryptography;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>The client's word that makes a repeated request the same request.</summary>
internal static class IdempotencyKey
{
    /// <summary>The fewest characters it has.</summary>
    public const int MinimumLength = 16;

    /// <summary>The most characters it has.</summary>
    public const int MaximumLength = 64;

    /// <summary>A new one, for a form.</summary>
    public static string Make() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether a text can be one: long enough that nobody has it by chance.</summary>
    public static bool Is(string? text) =>
        text is { Length: >= MinimumLength and <= MaximumLength }
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
