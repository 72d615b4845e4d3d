using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A year's targets: the government's, and every project's, with sums by department and by budget.</summary>
public sealed record BudgetYearPage : Page
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Every project with a target; empty where the year is split by department.</summary>
    public required ImmutableArray<BudgetProject> Projects { get; init; }

    /// <summary>How many projects have targets.</summary>
    public required int ProjectCount { get; init; }

    /// <summary>The money they cover.</summary>
    public required Money Amount { get; init; }

    /// <summary>How many of the projects' forms state no amount.</summary>
    public required int WithoutAmount { get; init; }

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

    /// <summary>The year's other pages, for the way to them.</summary>
    public required ImmutableArray<Crumb> Years { get; init; }

    /// <summary>Whether the projects stand on a page for each department.</summary>
    public bool IsSplit => Projects.IsEmpty && ProjectCount > 0;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => IsSplit
        ? [BudgetTables.Departments(Departments), BudgetTables.Budgets(Budgets)]
        : [BudgetTables.Projects(Projects), BudgetTables.Departments(Departments), BudgetTables.Budgets(Budgets)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => BudgetYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        json.WriteNumber("projects", ProjectCount);
        json.WriteNumber("amount", Amount.Yuan);
        if (Government is { } government)
            json.WriteString("governmentGoal", government.Goal);
    }
}
