using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Content.Files;

/// <summary>What one file gave: one of the things that files hold, or none, and the findings.</summary>
internal sealed record FileReading(ContentFile File)
{
    /// <summary>The version that was read.</summary>
    public FileVersion Version { get; init; }

    /// <summary>The record in it.</summary>
    public IDisclosureRecord? Record { get; init; }

    /// <summary>The article in it.</summary>
    public Article? Article { get; init; }

    /// <summary>The glossary's term in it.</summary>
    public GlossaryTerm? Term { get; init; }

    /// <summary>The report of an evaluation.</summary>
    public string? Report { get; init; }

    /// <summary>The list of leaves of a survey's result.</summary>
    public string? Leaves { get; init; }

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
