using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>What was prepared to be published: <c>prepared.json</c>, which is what people sign.</summary>
public sealed record PreparedEdition
{
    /// <summary>The id that the edition has.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What it is to what was published before.</summary>
    public required ReleaseKind Kind { get; init; }

    /// <summary>What it is of.</summary>
    public required ReleaseScope Scope { get; init; }

    /// <summary>Why what was published changes, in words for the public.</summary>
    public string? Reason { get; init; }

    /// <summary>The name and version of the program that prepared it.</summary>
    public required string Tool { get; init; }

    /// <summary>Who prepared it: an id of <c>staff.yaml</c>.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>In which role, in Chinese.</summary>
    public required string Role { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>Of a withdrawal made at once: by when a second person has to stand for it.</summary>
    public DateTimeOffset? SecondPersonDue { get; init; }

    /// <summary>
    /// What was stated and accepted when it was prepared, in Chinese, a line each: who checked it for secrets, what was known.
    /// </summary>
    public ImmutableArray<string> Statements { get; init; } = [];

    /// <summary>What was found and is published nevertheless, each with its public reason.</summary>
    public ImmutableArray<PublicNote> Notes { get; init; } = [];

    /// <summary>What it changes, in the order of the paths.</summary>
    public required ImmutableArray<Change> Changes { get; init; }
}
