using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Rate;

/// <summary>All surveys: those that can be answered, and those that are over.</summary>
public sealed record RateIndexPage : Page
{
    /// <summary>Surveys that can be answered; nothing where there are none.</summary>
    public FactTable? Open { get; init; }

    /// <summary>Surveys that can't be answered yet or any more; nothing where there are none.</summary>
    public FactTable? Others { get; init; }

    /// <summary>What is said where no survey is open; nothing where one is.</summary>
    public EmptyState? Empty { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Rating;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => RateIndexSlice.Create(this);
}
