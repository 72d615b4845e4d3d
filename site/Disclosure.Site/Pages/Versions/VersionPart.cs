using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Versions;

/// <summary>A part of a record below a heading of its own: rows, a group of fields or a long text.</summary>
/// <param name="Title">The heading.</param>
public sealed record VersionPart(string Title)
{
    /// <summary>The rows; nothing where it is no list of rows.</summary>
    public FactTable? Table { get; init; }

    /// <summary>The fields; none where it is no group.</summary>
    public ImmutableArray<FactItem> Facts { get; init; } = [];

    /// <summary>The text as it was written; nothing where it is none.</summary>
    public string? Text { get; init; }
}
