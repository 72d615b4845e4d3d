using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Articles;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Text;

namespace Disclosure.Site.Facts;

/// <summary>What page builders draw from: the same for all pages, never changed, safe for many threads.</summary>
/// <param name="input">What the site is made from.</param>
/// <param name="site">What all pages share.</param>
/// <param name="scores">Every self-evaluation, recomputed.</param>
/// <param name="plan">
/// Plans every page of the site, so that links in texts can be told from broken ones; asked only where there is one.
/// </param>
public sealed class PageContext(
    SiteFacts input, SiteFrame site, ScoreBook scores, Func<PageContext, IEnumerable<PagePlan>>? plan = null)
{
    private SiteAddresses? _addresses;
    private UnmetBook? _unmet;
    private RelatedProjects? _related;
    private readonly Lock _inputsLock = new();

    private readonly ILookup<RecordKey, Finding> _checks =
        input.Checks.Where(finding => finding.Place.Record is not null).ToLookup(finding => finding.Place.Record!.Value);

    private readonly Dictionary<RecordKey, string> _scans =
        input.Scans.DistinctBy(scan => scan.Act).ToDictionary(scan => scan.Act, scan => scan.Path);

    /// <summary>The scans of approvals that are published with them.</summary>
    public ImmutableArray<PublishedScan> Scans { get; } = input.Scans;

    /// <summary>The content.</summary>
    public RecordSet Records { get; } = input.Records;

    /// <summary>The editions, and where each record was changed after it was published.</summary>
    public ReleasedEditions Editions { get; } = input.Editions;

    /// <summary>The records as they were after an edition.</summary>
    public PastRecords Past { get; } = new(input.Editions, input.Records);

    /// <summary>The years of which editions say something that holds, oldest first.</summary>
    internal ImmutableArray<FiscalYear> NotedYears { get; } = [.. input.Editions.Notes.All.Select(note => note.Year).Distinct().Order()];

    /// <summary>What all pages share.</summary>
    public SiteFrame Site { get; } = site;

    /// <summary>Every self-evaluation, recomputed.</summary>
    public ScoreBook Scores { get; } = scores;

    /// <summary>Which projects units and departments have in each year.</summary>
    internal ProjectIndex Projects { get; } = new(input.Records);

    /// <summary>What the pages of projects and units are made from.</summary>
    internal PageInputs Inputs
    {
        get
        {
            lock (_inputsLock)
                return field ??= new PageInputs(this);
        }
    }

    /// <summary>What was not done, counted.</summary>
    internal UnmetBook Unmet => LazyInitializer.EnsureInitialized(ref _unmet, () => new UnmetBook(Records, Scores))!;

    /// <summary>Which projects have to do with each other.</summary>
    internal RelatedProjects Related =>
        LazyInitializer.EnsureInitialized(ref _related, () => new RelatedProjects(Records, Projects))!;

    /// <summary>Articles of the guide, the policy and the site's own pages, by section, order and name.</summary>
    public ImmutableArray<Article> Articles { get; } = input.Articles;

    /// <summary>The glossary, in its order.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; } = input.Glossary;

    /// <summary>What the links of texts mean.</summary>
    public SiteAddresses Addresses => LazyInitializer.EnsureInitialized(
        ref _addresses, () => new SiteAddresses(TextPlaces.Of(input), () => plan?.Invoke(this).Select(page => page.Path) ?? []));

    /// <summary>A text of the content as markup for a page.</summary>
    /// <param name="page">The page that carries it.</param>
    /// <param name="contentPath">The path of its file in the content.</param>
    /// <param name="headingShift">How many levels its headings go down: 1 makes the highest of them an <c>h2</c>.</param>
    internal Prose Render(Page page, string contentPath, int headingShift) =>
        ReportMarkup.Render(page, Addresses, Addresses.FindText(contentPath)!, headingShift);

    /// <summary>
    /// The published scan of the approval that started the clock of a unit, from the site's root; nothing where there is none.
    /// </summary>
    public string? ScanOf(FiscalYear year, Stage stage, UnitCode? unit) =>
        _scans.Count > 0 && Records.FindApproval(year, stage, unit) is { } entry ? _scans.GetValueOrDefault(entry.Act.Key) : null;

    /// <summary>What the checks say about a record.</summary>
    public IEnumerable<Finding> ChecksOf(RecordKey record) => _checks[record];
}
