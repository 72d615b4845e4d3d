using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Content;

/// <summary>What a content folder says, and what is wrong with its files.</summary>
public sealed class ContentReading
{
    private readonly PlaceLocator _locator;

    internal ContentReading(PlaceLocator locator) => _locator = locator;

    /// <summary>The records, and the portal's settings or the defaults for them.</summary>
    public required RecordSet Records { get; init; }

    /// <summary>Articles of the guide, the policy and the site's own pages, by section, order and name.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>The glossary, by order and name.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What is wrong with the files, by path.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Whether every file could be read as text of the format; where not, what the folder says is not known.</summary>
    public bool IsReadable => !Findings.Any(finding => ContentFindings.Unread.Contains(finding.Definition));

    /// <summary>Whether every file became a record without an error; where not, a site would lack some of it.</summary>
    public bool IsComplete => !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>
    /// The place in words: <c>content/units/101.yaml:3</c>, with the folder as it was given. The line is looked up in the
    /// file as it is now; a record without a file keeps the words of its key.
    /// </summary>
    public string Locate(Place place) => _locator.Locate(place);
}
