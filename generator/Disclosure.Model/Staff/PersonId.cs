using Disclosure.Model.Codes;

namespace Disclosure.Model.Staff;

/// <summary>
/// The id of a person of the staff, such as <c>p01</c>: a code as records have them, kept for ever, so that signatures and the change log
/// name the same person though the name or the account changes.
/// </summary>
public readonly record struct PersonId : IComparable<PersonId>
{
    private PersonId(string value) => Value = value;

    /// <summary>The id as written.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The id in <paramref name="text"/>, or nothing where it is empty or holds another character than a code may.</summary>
    public static PersonId? TryParse(string? text) => RecordCode.IsValid(text) ? new PersonId(text!) : null;

    /// <summary>The id in <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is empty or holds a character an id must not have.</exception>
    public static PersonId Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is not the id of a person.");

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
