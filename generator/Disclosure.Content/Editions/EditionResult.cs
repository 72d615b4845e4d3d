using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Editions;

/// <summary>What became of an act of publishing.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <param name="Value">What it gave; nothing where it was refused, and then nothing was changed.</param>
/// <param name="Findings">Why it was refused.</param>
public sealed record EditionResult<T>(T? Value, ImmutableArray<Finding> Findings)
    where T : class
{
    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;
}
