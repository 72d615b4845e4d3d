namespace Disclosure.Site.Components;

/// <summary>A large figure with what it means.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit; empty where the figure needs none.</param>
/// <param name="Note">A line below that says what it is held against; nothing where none is needed.</param>
/// <param name="Href">Where its parts are, relative to the page; nothing where nowhere.</param>
public sealed record FigureTile(string Name, string Value, string Unit, string? Note = null, string? Href = null)
{
    /// <summary>The grade that goes with the figure; nothing where there is none.</summary>
    public GradeMark? Grade { get; init; }
}
