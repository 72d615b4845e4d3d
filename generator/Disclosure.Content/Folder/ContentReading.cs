using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Content.Store;
using Disclosure.Model.Approvals;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Folder;

/// <summary>What a content folder says, and what is wrong with its files.</summary>
public sealed class ContentReading
{
    private readonly PlaceLocator _locator;
    private readonly Dictionary<string, FileVersion> _versions;

    internal ContentReading(PlaceLocator locator, Dictionary<string, FileVersion> versions)
    {
        _locator = locator;
        _versions = versions;
    }

    /// <summary>The records, and the portal's settings or the defaults for them.</summary>
    public required RecordSet Records { get; init; }

    /// <summary>Articles of the guide, the policy and the site's own pages, by section, order and name.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>The glossary, by order and name.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>The scans of approvals that are published, or are to be, by path.</summary>
    public ImmutableArray<PublishedScan> Scans { get; init; } = [];

    /// <summary>What is wrong with the files, by path.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>
    /// On which days each path was published that is public, also of what the folder has no more. A row of a register that was
    /// released alone has a path of its own.
    /// </summary>
    public ImmutableDictionary<PublicPath, PublicationDays> PublishedPaths { get; init; } =
        ImmutableDictionary<PublicPath, PublicationDays>.Empty;

    /// <summary>Whether every file could be read as text of the format; where not, what the folder says is not known.</summary>
    public bool IsReadable =>
        !Findings.Any(finding => ContentFindings.Unread.Contains(finding.Definition)
            || StoreFindings.Unread.Contains(finding.Definition)
            || EditionFindings.Unread.Contains(finding.Definition));

    /// <summary>Whether every file became a record without an error; where not, a site would lack some of it.</summary>
    public bool IsComplete => !Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>
    /// The version of a content file that was read, for the <see cref="ContentStore"/> to tell whether it is still the same;
    /// <see cref="FileVersion.Absent"/> where there was none.
    /// </summary>
    /// <param name="path">Its path in the folder, with <c>/</c>.</param>
    public FileVersion VersionOf(string path) => _versions.GetValueOrDefault(path);

    /// <summary>The path of the file that a record was read from, whatever its name; nothing where there is none.</summary>
    public string? PathOf(RecordKey record) => _locator.PathOf(record);

    /// <summary>How findings name the file that lies beside a record's, with <paramref name="ending"/> in the place of its own.</summary>
    public string DisplayOf(RecordKey record, string ending) => _locator.DisplayOf(record, ending);

    /// <summary>
    /// The place in words: <c>content/units/101.yaml:3</c>, with the folder as it was given. The line is looked up in the
    /// file as it is now; a record without a file keeps the words of its key.
    /// </summary>
    public string Locate(Place place) => _locator.Locate(place);
}
