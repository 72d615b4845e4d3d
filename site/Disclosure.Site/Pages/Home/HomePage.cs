using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.Home;

/// <summary>The first page: what this is, the year in figures, and ways in.</summary>
public sealed record HomePage : Page
{
    /// <summary>What the site is, in two sentences.</summary>
    public required string Lead { get; init; }

    /// <summary>The heading of the figures, such as <c>2026 年预算：承诺了什么</c>.</summary>
    public string? PromiseTitle { get; init; }

    /// <summary>The newest budget in figures.</summary>
    public ImmutableArray<FigureTile> Promise { get; init; } = [];

    /// <summary>What the money of the newest budget leaves out.</summary>
    public GapsView? PromiseGaps { get; init; }

    /// <summary>What the money of the newest closed year leaves out.</summary>
    public GapsView? ResultGaps { get; init; }

    /// <summary>The heading of the newest closed year, such as <c>2025 年决算：做成了什么</c>.</summary>
    public string? ResultTitle { get; init; }

    /// <summary>The newest closed year in figures.</summary>
    public ImmutableArray<FigureTile> Result { get; init; } = [];

    /// <summary>What each department spent in the newest closed year, beside what it reached.</summary>
    public DepartmentPicture? Picture { get; init; }

    /// <summary>What the picture is drawn from.</summary>
    internal ImmutableArray<DepartmentResult> DepartmentRows { get; init; } = [];

    /// <summary>How the grades of others differ, in a sentence; nothing where nobody else graded.</summary>
    public string? Rechecks { get; init; }

    /// <summary>What was not reached in the newest closed year; nothing where everything was.</summary>
    public UnmetProjects? Unmet { get; init; }

    /// <summary>What is to be published next, the soonest first.</summary>
    public ImmutableArray<DuePublication> Due { get; init; } = [];

    /// <summary>How the self-evaluations of the newest closed year were graded.</summary>
    public BarChart? Grades { get; init; }

    /// <summary>How publication stands against its due dates.</summary>
    public BarChart? Clocks { get; init; }

    /// <summary>The day clocks are told for, in words.</summary>
    public string? ClocksNote { get; init; }

    /// <summary>What is past its day, and what became of results; nothing where nothing of it is known.</summary>
    public DueOutcomes? Outcomes { get; init; }

    /// <summary>The newest publications, the newest first.</summary>
    internal ImmutableArray<Publication> Newest { get; init; } = [];

    /// <summary>The newest publications for readers; nothing where nothing was published.</summary>
    public FactTable? Publications => Newest.IsEmpty ? null : NewestPublications.Publications.BelowHeading(this, Newest);

    /// <summary>Ways in, by what a reader wants to know.</summary>
    public ImmutableArray<WayIn> WaysIn { get; init; } = [];

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Home;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [DepartmentResults.Departments.Data(DepartmentRows), GradesByYear, NewestPublications.Publications.Data(Newest)];

    /// <summary>The distribution of grades by year, as data.</summary>
    public required DataTable GradesByYear { get; init; }

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => HomeSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Outcomes?.WriteFacts(json);
        GapsFacts.Write(json, new[] { PromiseGaps, ResultGaps }.OfType<GapsView>().Select(view => view.Gaps), Site.UnitName);
        Outcomes?.WriteFacts(json);
    }
}
