using System.Collections.Immutable;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Build;

/// <summary>A site while it is made: what the steps take and what they leave for those that follow.</summary>
internal sealed class SiteInMaking(BuildOptions options, SiteWriter writer, IBuildProgress? progress)
{
    private PageContext? _context;

    /// <summary>What the build was asked for.</summary>
    public BuildOptions Options { get; } = options;

    /// <summary>Where files go.</summary>
    public SiteWriter Writer { get; } = writer;

    /// <summary>Hears how it goes on.</summary>
    public IBuildProgress? Progress { get; } = progress;

    /// <summary>What pages draw from. Left by the step that scores.</summary>
    public PageContext Context
    {
        get => _context ?? throw new InvalidOperationException("Nothing is scored yet.");
        set => _context = value;
    }

    /// <summary>The terms that pages mark; none before the step that scores, and for sites that are no district's.</summary>
    public ImmutableArray<GlossaryTerm> Glossary => _context?.Glossary ?? [];

    /// <summary>The pages to come. Left by the step that plans.</summary>
    public ImmutableArray<PagePlan> Plans { get; set; } = [];

    /// <summary>What was printed, by path. Left by the step that makes the pages.</summary>
    public ImmutableArray<LedgerPage> Pages { get; set; } = [];

    /// <summary>Why the build must end; nothing while it goes on.</summary>
    public Finding? Refusal { get; private set; }

    /// <summary>Ends the build: nothing of it takes the place of the old site.</summary>
    public void Refuse(Finding why) => Refusal ??= why;
}
