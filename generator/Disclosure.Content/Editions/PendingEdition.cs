using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>An edition that was prepared and is not released yet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Prepared">What was prepared; nothing where it is damaged.</param>
/// <param name="Hash">The hash of <c>prepared.json</c>: what is signed.</param>
/// <param name="Signatures">Who stood for it, oldest first; the one who prepared it is the first.</param>
public sealed record PendingEdition(EditionId Id, PreparedEdition? Prepared, ContentHash Hash, ImmutableArray<Signature> Signatures)
{
    /// <summary>Why it could not be released; nothing where nobody tried, or it could.</summary>
    public ReleaseFailure? Failure { get; init; }

    /// <summary>What is damaged; nothing where nothing is. It can be discarded and nothing else.</summary>
    public Finding? Damage { get; init; }

    /// <summary>Whether somebody else than the one who prepared it stands for it.</summary>
    public bool IsSigned => Signatures.Any(signature => signature.Person != Prepared?.PreparedBy);
}
