using System.Collections.Immutable;
using Disclosure.Generator.Content.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Site.Layout;

namespace Disclosure.Generator.Build;

/// <summary>What page builders draw from: the same for all pages, never changed, safe for many threads.</summary>
internal sealed class BuildContext(RecordSet records, SiteFrame site, ImmutableArray<Finding> checks, ImmutableArray<Article> articles)
{
    private readonly ILookup<RecordKey, Finding> _checks =
        checks.Where(finding => finding.Place.Record is not null).ToLookup(finding => finding.Place.Record!.Value);

    /// <summary>The content.</summary>
    public RecordSet Records { get; } = records;

    /// <summary>What all pages share.</summary>
    public SiteFrame Site { get; } = site;

    /// <summary>Markdown for readers.</summary>
    public ImmutableArray<Article> Articles { get; } = articles;

    /// <summary>What the checks say about a record.</summary>
    public IEnumerable<Finding> ChecksOf(RecordKey record) => _checks[record];
}
