using System.Buffers;
using System.Text.Json.Serialization;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The identity of a survey, such as <c>2025-101001-002</c>: 1–64 ASCII letters, digits and <c>-</c>, and no device of Windows such
/// as <c>CON</c>. It stands in addresses and file names, and people type it. Two that differ in capitals alone are two, and no file
/// of surveys holds both.
/// </summary>
[JsonConverter(typeof(SurveyIdJson))]
public readonly record struct SurveyId : IComparable<SurveyId>
{
    /// <summary>The most characters it has.</summary>
    public const int MaximumLength = 64;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private SurveyId(string value) => Value = value;

    /// <summary>The id as written.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>What an id is, as a JSON Schema spells it.</summary>
    internal static string Pattern { get; } = $"{RecordCode.NoDevice}[A-Za-z0-9-]{{1,{MaximumLength}}}$";

    /// <summary>The id in <paramref name="text"/>, or nothing where it is empty, too long, a device or holds another character.</summary>
    public static SurveyId? TryParse(string? text) =>
        text is { Length: > 0 and <= MaximumLength } && Fault(text) is null ? new SurveyId(text) : null;

    /// <summary>
    /// What keeps <paramref name="text"/> from being an id, in Chinese and without a full stop; nothing where it is one, or empty.
    /// </summary>
    public static string? Fault(string text) => RecordCode.Fault(text, Letters);

    /// <summary>Why <paramref name="text"/> is no id, with what an id is: a sentence in Chinese without its full stop.</summary>
    public static string Objection(string? text) =>
        $"{(Fault(text ?? "") is { } fault ? fault + "；" : "")}调查编号只用英文字母、数字和“-”，最长 {MaximumLength} 个字符";

    /// <summary>The id in <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is empty, too long, a device or holds a character an id must not have.</exception>
    public static SurveyId Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is no id of a survey.");

    /// <inheritdoc/>
    public int CompareTo(SurveyId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
