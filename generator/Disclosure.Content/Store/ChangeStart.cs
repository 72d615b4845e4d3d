using System.Diagnostics.CodeAnalysis;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>Whether a change could be begun.</summary>
/// <param name="Change">The change; the caller disposes of it. Nothing where it could not be begun.</param>
/// <param name="Finding">Why not.</param>
public sealed record ChangeStart(ContentChange? Change, Finding? Finding)
{
    /// <summary>Whether it was begun.</summary>
    [MemberNotNullWhen(true, nameof(Change))]
    [MemberNotNullWhen(false, nameof(Finding))]
    public bool IsOpen => Change is not null;
}
