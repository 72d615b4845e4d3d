using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Model.Corrections;

/// <summary>An edition as pages tell it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Superseded">What it changed or took down of what was published before.</param>
/// <param name="Added">The titles of what it published for the first time, by path.</param>
public sealed record ReleasedEdition(
    Edition Edition, ImmutableArray<ReleasedChange> Superseded, ImmutableArray<(PublicPath Path, string Title)> Added);
