using System.Collections.Immutable;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>Whether a record may be published, and why not.</summary>
/// <param name="Missing">Whose approval is missing; none where the record is approved or needs none.</param>
/// <param name="HeldBackBy">The codes of the findings that block it, by code, such as <c>DISC2101</c>.</param>
public sealed record PublicationVerdict(PublicationNeed Missing, ImmutableArray<string> HeldBackBy)
{
    /// <summary>The verdict on what may be published.</summary>
    public static PublicationVerdict Publishable { get; } = new(PublicationNeed.None, []);

    /// <summary>How the record stands. What is not approved is said to be so whatever else is wrong with it.</summary>
    public PublicationState State => (Missing, HeldBackBy) switch
    {
        (not PublicationNeed.None, _) => PublicationState.NotApproved,
        (_, { IsEmpty: false }) => PublicationState.HeldBack,
        _ => PublicationState.Publishable,
    };

    /// <summary>Whether it may be published.</summary>
    public bool IsPublishable => State == PublicationState.Publishable;
}
