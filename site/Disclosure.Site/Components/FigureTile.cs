using Disclosure.Model.Amounts;

namespace Disclosure.Site.Components;

/// <summary>A large figure with what it means.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit; empty where the figure needs none.</param>
/// <param name="Note">A line below that says what it is held against; nothing where none is needed.</param>
/// <param name="Href">Where its parts are, relative to the page; nothing where nowhere.</param>
public sealed record FigureTile(string Name, string Value, string Unit, string? Note = null, string? Href = null)
{
    /// <summary>
    /// An amount as a tile, as short as it can be said: every headline rounds alike, tables below have 万元 with two decimals.
    /// </summary>
    /// <param name="name">What it is.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="note">A line below; nothing where none is needed.</param>
    public static FigureTile Of(string name, Money amount, string? note = null)
    {
        var words = new AmountView(amount).Brief.Split(' ');
        return new FigureTile(name, words[0], words[1], note);
    }

    /// <summary>Its place on the page, made from its name so that it lasts; nothing for one without.</summary>
    public string? Anchor { get; init; }

    /// <summary>The grade that goes with the figure; nothing where there is none.</summary>
    public GradeMark? Grade { get; init; }
}
