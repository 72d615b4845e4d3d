namespace Disclosure.Model.Satisfaction;

/// <summary>How the identity of a survey is written: it stands in addresses and file names, and people type it.</summary>
public static class SurveyId
{
    private const int Longest = 64;

    /// <summary>Whether <paramref name="text"/> is 1–64 ASCII letters, digits or <c>-</c>.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= Longest } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
