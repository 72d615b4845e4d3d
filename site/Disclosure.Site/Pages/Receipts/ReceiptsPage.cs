using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Receipts;

/// <summary>How who rated checks that it was counted, with the roots and lists of every result.</summary>
public sealed record ReceiptsPage : Page
{
    /// <summary>Results that came later or were changed since, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The published results, the newest first.</summary>
    public required ImmutableArray<SurveyReceipts> Surveys { get; init; }

    /// <summary>The results with their roots, for readers; nothing where none is published.</summary>
    public FactTable? Results => Surveys.IsEmpty ? null : ReceiptsTable.Receipts.BelowHeading(this, Surveys);

    /// <summary>What is said where no result is published; nothing where one is.</summary>
    public EmptyState? Empty => Surveys.IsEmpty ? EmptyState.Nothing("还没有公布过调查结果，没有可以核对的回执清单。") : null;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [ReceiptsTable.Receipts.Data(Surveys)];

    /// <summary>Where a receipt is looked up: the feedback API, beside the site unless the portal says otherwise.</summary>
    public string LookupAction => (Site.Portal.FeedbackApi?.ToString() ?? Root) + "api/receipts";

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Rating;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ReceiptsSlice.Create(this);
}
