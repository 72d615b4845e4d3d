using System.Diagnostics.CodeAnalysis;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>What the editions of a content folder say.</summary>
/// <param name="History">The editions; nothing where a file is damaged, so that it is not known what is published.</param>
/// <param name="Damage">Which file, and how.</param>
public sealed record EditionsReading(EditionHistory? History, Finding? Damage)
{
    /// <summary>Whether it is known what is published.</summary>
    [MemberNotNullWhen(true, nameof(History))]
    [MemberNotNullWhen(false, nameof(Damage))]
    public bool IsWhole => History is not null;
}
