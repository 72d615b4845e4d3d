using System.Collections.Immutable;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// A sum, as a form states it or a page adds it up: the total is the sum of the terms. Who knows all of them but one knows that one.
/// </summary>
/// <param name="Title">What it is, in Chinese, for staff.</param>
/// <param name="Total">The total.</param>
/// <param name="Terms">What it is the sum of.</param>
public sealed record PublishedSum(string Title, FigureKey Total, ImmutableArray<FigureKey> Terms)
{
    /// <summary>What of the sum is not in the total, where forms state it in parts.</summary>
    public ImmutableArray<FigureKey> Less { get; init; } = [];

    /// <summary>Every figure in it.</summary>
    public IEnumerable<FigureKey> Figures => [.. Terms, .. Less, Total];
}
