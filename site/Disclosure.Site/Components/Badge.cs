namespace Disclosure.Site.Components;

/// <summary>A short state in words with a mark of its own shape, so that colour alone never tells it.</summary>
/// <param name="Text">The state, such as <c>逾期未公开</c>.</param>
/// <param name="Tone">How it is toned.</param>
public sealed record Badge(string Text, Tone Tone);
