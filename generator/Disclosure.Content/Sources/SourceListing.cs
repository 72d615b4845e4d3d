using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Sources;

/// <summary>The files of a <see cref="IContentSource"/>.</summary>
/// <param name="Paths">Their paths, with <c>/</c>, in ordinal order.</param>
/// <param name="Findings">What could not be listed.</param>
public sealed record SourceListing(ImmutableArray<string> Paths, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether there is anything to list: a folder, an edition.</summary>
    public bool IsThere { get; init; } = true;

    /// <summary>
    /// The paths of what lies beside acts of approval: scans, and in a working folder the texts that were approved. They are read by
    /// whoever asks for one.
    /// </summary>
    public ImmutableArray<string> BesideApprovals { get; init; } = [];

    /// <summary>On which days each path was published that is public.</summary>
    public ImmutableDictionary<PublicPath, PublicationDays> Published { get; init; } =
        ImmutableDictionary<PublicPath, PublicationDays>.Empty;

    /// <summary>When and why each path was taken down that was public and is so no more.</summary>
    public ImmutableDictionary<PublicPath, (DateOnly Day, WithdrawalReason Why)> Withdrawn { get; init; } =
        ImmutableDictionary<PublicPath, (DateOnly Day, WithdrawalReason Why)>.Empty;

    /// <summary>The codes that editions changed.</summary>
    public CodeRenames Renames { get; init; } = CodeRenames.None;

    /// <summary>The versions of each path that is public, the oldest first.</summary>
    public ImmutableDictionary<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>> Versions { get; init; } =
        ImmutableDictionary<PublicPath, ImmutableArray<(DateOnly Day, ObjectId Object)>>.Empty;
}
