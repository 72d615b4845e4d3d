using System.Collections.Immutable;
using Disclosure.Content.Renaming;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Candidates;

/// <summary>
/// The codes that staff changed of what is public, and that readers don't know yet. They are released in an edition of their own, which
/// changes nothing else, and before anything else is.
/// </summary>
internal static class PendingCodes
{
    /// <summary>The codes, in the order of the former ones.</summary>
    public static ImmutableArray<RenamedCode> Of(ReleaseOffice office) =>
    [
        .. office.Working.Records.Publications.Renames.All
            .Where(code => code.Edition is null)
            .Select(code => new RenamedCode(code.Old, code.Now, code.IsOfUnit))
            .Where(code => !PublishedRenaming.Of(office.Published, [code]).Files.IsEmpty),
    ];

    /// <summary>The request with the codes that there are to release, where it is for them.</summary>
    public static ReleaseRequest Fill(ReleaseOffice office, ReleaseRequest request) => request.Scope is ReleaseScope.OfCodes
        ? request with { Scope = new ReleaseScope.OfCodes(office.PendingCodes) }
        : request;
}
