using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Model.Acknowledging;

/// <summary>
/// What a finding is called that somebody accepts, such as <c>3fa09c1be2</c>: a hash of its code, its place and what exactly it is about.
/// It stays the same whatever else is found, whatever line it is on and whatever day it is, and becomes another when what it is about
/// changes. It is told to staff alone: of a short number it gives more away than the public may know.
/// </summary>
public readonly record struct FindingId : IComparable<FindingId>
{
    private const int Length = 10;

    private FindingId(string value) => Value = value;

    /// <summary>Ten lower case hexadecimal digits.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The id of a finding.</summary>
    /// <param name="code">The code of its definition.</param>
    /// <param name="path">The record or file, and the place in it, without a line.</param>
    /// <param name="fragment">What exactly it is about.</param>
    public static FindingId Of(string code, string path, string fragment) =>
        new(HashOf($"disclosure-finding/1\n{code}\n{path}\n{fragment}"));

    /// <summary>The hash that tells one fragment from another at the same place.</summary>
    public static string SubjectOf(string fragment) => HashOf($"disclosure-subject/1\n{fragment}");

    /// <summary>The id in <paramref name="text"/>; nothing where it is none.</summary>
    public static FindingId? TryParse(string? text) =>
        text?.Length == Length && text.All(char.IsAsciiHexDigitLower) ? new FindingId(text) : null;

    /// <inheritdoc/>
    public int CompareTo(FindingId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
