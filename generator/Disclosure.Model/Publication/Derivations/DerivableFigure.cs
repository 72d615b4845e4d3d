using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>A figure that is withheld and can be told all the same.</summary>
/// <param name="Figure">Which.</param>
/// <param name="From">The public figures that give it, added or subtracted.</param>
/// <param name="Remedy">The fewest fields that, hidden as well, keep it; none where hiding no field does.</param>
public sealed record DerivableFigure(RecordFigure Figure, ImmutableArray<SignedFigure> From, ImmutableArray<AlsoHidden> Remedy);
