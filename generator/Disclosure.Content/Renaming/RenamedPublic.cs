using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Renaming;

/// <summary>What is public, with other codes.</summary>
/// <param name="Files">What it says where that differs from now, by path, as UTF-8.</param>
/// <param name="Moves">Where each of them stood until now that gets another path, by the new one.</param>
public sealed record RenamedPublic(
    ImmutableDictionary<PublicPath, byte[]> Files, ImmutableDictionary<PublicPath, PublicPath> Moves);
