using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;
using RazorSlices;

namespace Disclosure.Site.Pages.Rate;

/// <summary>All surveys: those that can be answered, and those that are over.</summary>
public sealed record RateIndexPage : Page
{
    /// <summary>Surveys that can be answered.</summary>
    public required ImmutableArray<RatedSurvey> Open { get; init; }

    /// <summary>Surveys that can't be answered yet or any more.</summary>
    public required ImmutableArray<RatedSurvey> Others { get; init; }

    /// <summary>Surveys that can be answered, for readers; nothing where there are none.</summary>
    public FactTable? OpenShown => Shown(SurveyTables.Open, Open);

    /// <summary>The other surveys, for readers; nothing where there are none.</summary>
    public FactTable? OthersShown => Shown(SurveyTables.Others, Others);

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [SurveyTables.Open.Data(Open), SurveyTables.Others.Data(Others)];

    /// <summary>What is said where no survey is open; nothing where one is.</summary>
    public EmptyState? Empty { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Rating;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => RateIndexSlice.Create(this);

    private FactTable? Shown(Table<RatedSurvey> table, ImmutableArray<RatedSurvey> surveys) =>
        surveys.IsEmpty ? null : table.ForReaders(this, surveys) with { CsvFile = table.FileName };
}
