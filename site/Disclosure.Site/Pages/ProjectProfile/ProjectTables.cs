using System.Collections.Immutable;
using Disclosure.Site.Data;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A project's tables as data: the years, every indicator and every funds row of every year, what others found.</summary>
internal static class ProjectTables
{
    /// <summary>Every table that a project may have.</summary>
    public static ImmutableArray<ITable> All { get; } =
    [
        ProjectHistory.Years, FormTables.ProjectIndicators, FormTables.ProjectFunds, EvaluationViews.Compared, FindingTables.OfSubject,
        CycleTable.Years, CycleTable.Indicators, .. SatisfactionTables.All,
        .. ProjectProcess.AllTables,
    ];

    /// <summary>The tables; of a project of which nothing is published, only what others found.</summary>
    public static ImmutableArray<DataTable> Of(ImmutableArray<ProjectYear> years) =>
    [
        .. HasAny(years) ? OwnOf(years) : [],
        .. EvaluationViews.Compared.DataIfAny([.. years.SelectMany(year => year.Compared)]),
        .. FindingTables.OfSubject.DataIfAny([.. years.SelectMany(year => year.Findings)]),
        .. SatisfactionTables.Of([.. years.SelectMany(year => year.Surveys)]),
        .. ProjectProcess.DataOf([.. years.Select(year => year.Process)]),
    ];

    /// <summary>Whether anything of the project is published.</summary>
    public static bool HasAny(ImmutableArray<ProjectYear> years) =>
        years.Any(year => year.Target is not null || year.SelfEvaluation is not null);

    private static ImmutableArray<DataTable> OwnOf(ImmutableArray<ProjectYear> years) =>
    [
        FormTables.ProjectIndicators.Data(years.SelectMany(year => year.IndicatorLines)) with { IsInFacts = true },
        FormTables.ProjectFunds.Data(years.SelectMany(year => year.FundsLines)) with { IsInFacts = true },
        ProjectHistory.Years.Data(years),
    ];
}
