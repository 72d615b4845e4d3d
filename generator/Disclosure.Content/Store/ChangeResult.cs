using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>What became of a change.</summary>
/// <param name="Number">Its number in the change log; nothing where it changed nothing, or was refused.</param>
/// <param name="Findings">Why it was refused; empty where it was not.</param>
public sealed record ChangeResult(int? Number, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether the content is as the change wanted it.</summary>
    public bool Succeeded => Findings.IsEmpty;
}
