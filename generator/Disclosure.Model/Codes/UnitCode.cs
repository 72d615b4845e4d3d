namespace Disclosure.Model.Codes;

/// <summary>
/// The code of a department or unit (预算单位编码). A string: leading zeros count. Letters, digits, <c>-</c>, <c>_</c> and
/// <c>.</c> only, so that it can stand in an address.
/// </summary>
public readonly record struct UnitCode : IComparable<UnitCode>
{
    private UnitCode(string value) => Value = value;

    /// <summary>The code as written.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The code in <paramref name="text"/>, or nothing where it is empty or holds another character.</summary>
    public static UnitCode? TryParse(string? text) => RecordCode.IsValid(text) ? new UnitCode(text!) : null;

    /// <summary>The code in <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is empty or holds a character a code must not have.</exception>
    public static UnitCode Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is not a code.");

    /// <inheritdoc/>
    public int CompareTo(UnitCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code as written.</summary>
    public override string ToString() => Value;
}
