namespace Disclosure.Model.Codes;

/// <summary>
/// The code of a project (项目编码), the same in every year of the project. A string, with the letters of a
/// <see cref="UnitCode"/>.
/// </summary>
public readonly record struct ProjectCode : IComparable<ProjectCode>
{
    private ProjectCode(string value) => Value = value;

    /// <summary>The code as written.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>The code in <paramref name="text"/>, or nothing where it is empty or holds another character.</summary>
    public static ProjectCode? TryParse(string? text) => RecordCode.IsValid(text) ? new ProjectCode(text!) : null;

    /// <summary>The code in <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is empty or holds a character a code must not have.</exception>
    public static ProjectCode Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is not a code.");

    /// <inheritdoc/>
    public int CompareTo(ProjectCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code as written.</summary>
    public override string ToString() => Value;
}
