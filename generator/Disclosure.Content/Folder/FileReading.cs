using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Content.Folder;

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

    /// <summary>The text of a field that stands beside its record: an evaluation's report, a survey's list of leaves.</summary>
    public FieldFile? Field { get; init; }

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
