namespace Disclosure.Site.Components;

/// <summary>A cell of a <see cref="FactTable"/>. A cell without a text shows a dash: that nothing is there is said.</summary>
/// <param name="Text">What it says; nothing where there is nothing to say.</param>
/// <param name="Href">What it links to, relative to the page; nothing for plain text.</param>
/// <param name="Badge">A state in the text's place, or after it.</param>
/// <param name="Note">A smaller line below.</param>
public sealed record FactCell(string? Text, string? Href = null, Badge? Badge = null, string? Note = null)
{
    /// <summary>A cell without anything in it.</summary>
    public static FactCell Empty { get; } = new((string?)null);

    /// <summary>Whether there is neither a text nor a state.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text) && Badge is null;

    /// <summary>A cell of plain text.</summary>
    public static implicit operator FactCell(string? text) => text is null ? Empty : new FactCell(text);

    /// <summary>A cell that shows a state.</summary>
    public static implicit operator FactCell(Badge badge) => new(null, Badge: badge);
}
