using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Registers;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A year's targets: the government's, and every project's, with sums by department and by budget.</summary>
public sealed record BudgetYearPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>编报说明 of the government: what is published as approved though it does not agree, or lacks something.</summary>
    public ImmutableArray<FilingNote> FilingNotes { get; init; } = [];

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Every project with a target; empty where the year is split by department.</summary>
    public required ImmutableArray<BudgetProject> Projects { get; init; }

    /// <summary>How many projects have targets.</summary>
    public required int ProjectCount { get; init; }

    /// <summary>The money they cover.</summary>
    public required Money Amount { get; init; }

    /// <summary>What is not in it.</summary>
    public required GapsView Gaps { get; init; }

    /// <summary>Sums by department.</summary>
    public required ImmutableArray<DepartmentShare> Departments { get; init; }

    /// <summary>The four budgets.</summary>
    public required ImmutableArray<BudgetShare> Budgets { get; init; }

    /// <summary>The government's target; nothing where it is not in the content.</summary>
    public required GovernmentSection? Government { get; init; }

    /// <summary>Empty tables with their explanations.</summary>
    public required ImmutableArray<EmptyTableEntry> EmptyTables { get; init; }

    /// <summary>Withheld targets.</summary>
    public required ImmutableArray<WithheldEntry> Withheld { get; init; }

    /// <summary>The year's pages of the process: assessments, reviews, monitoring.</summary>
    public required ImmutableArray<SwitchLink> Process { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>Whether the projects stand on a page for each department.</summary>
    public bool IsSplit => Projects.IsEmpty && ProjectCount > 0;

    /// <summary>The projects for readers.</summary>
    public FactTable OfProjects => BudgetTables.Projects.BelowHeading(this, Projects);

    /// <summary>The same where all are too many for a phone.</summary>
    public LongTable ProjectsOnPhone => new(OfProjects, LongIndex.LongestOpen, $"其余 {Projects.Length - LongIndex.LongestOpen} 个项目");

    /// <summary>The sums by department for readers.</summary>
    public FactTable ByDepartment => BudgetTables.Departments.BelowHeading(this, Departments) with { Gaps = [Gaps] };

    /// <summary>The four budgets for readers.</summary>
    public FactTable FourBudgets => BudgetTables.Budgets.BelowHeading(this, Budgets) with { Gaps = [Gaps] };

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.BudgetYear(year)), year == Year))]);

    /// <summary>The year in figures.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("编报绩效目标的项目", Figure(ProjectCount), "个"),
        FigureTile.Of("年初预算合计", Amount),
        new("部门", Figure(Departments.Count(share => share.Projects > 0)), "个"),
        new(
            "与部门说明一致",
            Figure(Departments.Count(share => share.Agreement.Tone == Tone.Good)),
            "个部门",
            $"不一致 {Departments.Count(share => share.Agreement.Tone == Tone.Caution)} 个"),
    ];

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Budget;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "预算,绩效目标", "预算绩效目标");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        .. IsSplit ? Array.Empty<DataTable>() : [BudgetTables.Projects.Data(Projects)],
        BudgetTables.Departments.Data(Departments),
        BudgetTables.Budgets.Data(Budgets),
        .. Government is { } government
            ? [BudgetTables.FocusItems.Data(government.FocusItems), BudgetTables.Indicators.Data(government.Indicators)]
            : Array.Empty<DataTable>(),
        RegisterTables.EmptyTables.Data(EmptyTables),
        RegisterTables.Withheld.Data(Withheld),
    ];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => BudgetYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        FilingNote.Write(json, FilingNotes);
        json.WriteNumber("projects", ProjectCount);
        json.WriteNumber("amount", Amount.Yuan);
        GapsFacts.Write(json, [Gaps.Gaps], Site.UnitName);
        if (Government is not { } government)
            return;
        json.WriteString("governmentGoal", government.Goal);
        json.WritePropertyName("government");
        RecordFacts.Write(json, government.Record, Site.UnitName);
    }

    /// <summary>The government's focus items for readers.</summary>
    public FactTable FocusOf(GovernmentSection government) => BudgetTables.FocusItems.BelowHeading(this, government.FocusItems);

    /// <summary>The government's indicators for readers.</summary>
    public FactTable IndicatorsOf(GovernmentSection government) => BudgetTables.Indicators.BelowHeading(this, government.Indicators);

    private static string Figure(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
