using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Gallery;

/// <summary>
/// Every component in every state, for those who change the design and for the tests. Part of a demonstration only: a
/// site with real content has no made-up facts.
/// </summary>
public sealed record GalleryPage : Page
{
    private const int LongTableTimes = 8;

    /// <summary>States in words.</summary>
    public ImmutableArray<Badge> Badges { get; } = GallerySamples.Badges;

    /// <summary>Grades.</summary>
    public ImmutableArray<GradeMark> Grades { get; } = GallerySamples.Grades;

    /// <summary>Ways of being empty.</summary>
    public ImmutableArray<EmptyState> EmptyStates { get; } = GallerySamples.EmptyStates;

    /// <summary>Clocks.</summary>
    public ImmutableArray<ClockView> Clocks { get; } = GallerySamples.Clocks;

    /// <summary>Strips of five stages: all with a result, and with each reason for none.</summary>
    public ImmutableArray<StageStrip> Strips { get; } = GallerySamples.Strips;

    /// <summary>A table with every kind of cell.</summary>
    public FactTable Table =>
        GallerySamples.Projects.ForReaders(this, GallerySamples.Rows) with
        {
            CsvFile = GallerySamples.Projects.FileName,
            Gaps = [GallerySamples.Gaps],
        };

    /// <summary>A table of many columns, with a total: a phone shows some of them at first.</summary>
    public FactTable WideTable => GallerySamples.Wide.ForReaders(this, GallerySamples.WideRows);

    /// <summary>A table too long for a phone.</summary>
    public LongTable LongTable => new(
        WideTable with
        {
            Caption = "很长的表",
            Anchors = [],
            Rows = [.. Enumerable.Repeat(WideTable.Rows, LongTableTimes).SelectMany(row => row)],
        },
        Open: 2,
        "其余的行");

    /// <summary>A table of two columns below a heading that says what it is.</summary>
    public FactTable PairTable { get; } = GallerySamples.Pair;

    /// <summary>Facts by name: with words, with a link, and with nothing.</summary>
    public ImmutableArray<FactItem> Facts { get; } = GallerySamples.Facts;

    /// <summary>What totals leave out, with and without a way to where it is said unit by unit.</summary>
    public ImmutableArray<GapsView> Gaps { get; } = [GallerySamples.Gaps, GallerySamples.Gaps with { Href = "#" }];

    /// <summary>Execution below, at and above the budget.</summary>
    public ImmutableArray<ExecutionBar> Executions { get; } = GallerySamples.Executions;

    /// <summary>A receipt.</summary>
    public ReceiptView Receipt { get; } = GallerySamples.Receipt;

    /// <summary>A bar chart.</summary>
    public BarChart Chart { get; } = GallerySamples.Chart;

    /// <summary>Results against targets: missed, reached from above and below, exact, not yet, none.</summary>
    public ImmutableArray<BulletBar> Bars { get; } = GallerySamples.Bars;

    /// <summary>Columns over the years, with a gap: against something, and alone.</summary>
    public ImmutableArray<SmallMultiple> Multiples { get; } = GallerySamples.Multiples;

    /// <summary>Large figures.</summary>
    public ImmutableArray<FigureTile> Tiles { get; } = GallerySamples.Tiles;

    /// <summary>核对说明.</summary>
    public ImmutableArray<CheckNote> Notes { get; } = GallerySamples.Notes;

    /// <summary>A choice of years.</summary>
    public YearSwitch Switch { get; } = GallerySamples.Switch;

    /// <inheritdoc/>
    public override bool IsListed => false;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [GallerySamples.Projects.Data(GallerySamples.Rows)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => GallerySlice.Create(this);
}
