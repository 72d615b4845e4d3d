using System.Text.Json.Serialization;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The identity of a survey, such as <c>2025-101001-002</c>: 1–64 ASCII letters, digits and <c>-</c>. It stands in addresses and file
/// names, and people type it. Two that differ in capitals alone are two, and no file of surveys holds both.
/// </summary>
[JsonConverter(typeof(SurveyIdJson))]
public readonly record struct SurveyId : IComparable<SurveyId>
{
    /// <summary>The most characters it has.</summary>
    public const int MaximumLength = 64;

    private SurveyId(string value) => Value = value;

    /// <summary>The id as written.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The id in <paramref name="text"/>, or nothing where it is empty, too long or holds another character.</summary>
    public static SurveyId? TryParse(string? text) =>
        text is { Length: > 0 and <= MaximumLength } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? new SurveyId(text)
            : null;

    /// <summary>The id in <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is empty, too long or holds a character an id must not have.</exception>
    public static SurveyId Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is no id of a survey.");

    /// <inheritdoc/>
    public int CompareTo(SurveyId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
