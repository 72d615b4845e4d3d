using System.Collections.Immutable;

namespace Disclosure.Forms.Writing.Lists;

/// <summary>A column of a list that staff fill in.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width, in characters.</param>
/// <param name="Choices">What may be chosen; empty for free entry.</param>
/// <param name="Hint">How to fill it in.</param>
internal sealed record ListColumn(string Heading, double Width, ImmutableArray<string> Choices, string Hint);
