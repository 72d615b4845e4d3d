namespace Disclosure.Site.Components;

/// <summary>A year of a <see cref="SmallMultiple"/>.</summary>
/// <param name="Label">The year.</param>
/// <param name="Value">The value; nothing leaves a gap.</param>
/// <param name="Text">The value as it stands above the column, short; empty for none.</param>
/// <param name="Words">The year in words, with its unit.</param>
public sealed record YearColumn(string Label, decimal? Value, string Text, string Words)
{
    /// <summary>What the value is held against, as a wider hatched column behind; nothing where there is none.</summary>
    public decimal? Against { get; init; }
}
