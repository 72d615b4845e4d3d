namespace Disclosure.Model.Editions;

/// <summary>
/// What is published, by its path as in a content folder, with <c>/</c>: <c>years/2025/budget/projects/101-001.yaml</c>. A row of a
/// register that is released alone has a path below the register's: <c>years/2025/surveys/2025-102.yaml</c>.
/// </summary>
/// <param name="Value">The path.</param>
public readonly record struct PublicPath(string Value) : IComparable<PublicPath>
{
    /// <summary>By the letters' numbers, the same everywhere.</summary>
    public int CompareTo(PublicPath other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The path.</summary>
    public override string ToString() => Value ?? "";
}
