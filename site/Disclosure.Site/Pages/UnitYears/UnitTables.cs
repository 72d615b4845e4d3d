using System.Collections.Immutable;
using Disclosure.Model.Publication;
using Disclosure.Model.Targets;
using Disclosure.Site.Data;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A unit's tables as data.</summary>
internal static class UnitTables
{
    private static readonly string[] Columns = ["total", "fiscal", "other"];

    /// <summary>年度主要任务.</summary>
    public static Table<TaskRow> MainTasks { get; } = new("tasks", "年度主要任务", of =>
    [
        of.Year("year", "年度", row => row.Year) with { Use = ColumnUse.Data },
        of.Words("name", "任务名称", row => row.Task.Name),
        of.Words("content", "主要内容", row => row.Task.Content),
        Withheld(of.Amount("total", "预算金额", row => row.Task.Total)),
        Withheld(of.Amount("fiscal", "其中财政拨款", row => row.Task.Fiscal)),
        Withheld(of.Amount("other", "其中其他资金", row => row.Task.Other)),
        of.Flag("withheld", "不予公开", row => row.IsWithheld),
    ]);

    /// <summary>Every table that a unit may have.</summary>
    public static ImmutableArray<ITable> All { get; } =
    [
        UnitProjects.Projects, FormTables.UnitIndicators, FormTables.UnitFunds, TotalsTable.Totals, MainTasks, FindingTables.OfSubject,
        .. SatisfactionTables.All, .. UnitProcess.AllTables,
    ];

    /// <summary>The tables.</summary>
    public static ImmutableArray<DataTable> Of(ImmutableArray<UnitYear> years) =>
    [
        UnitProjects.Projects.Data(years.SelectMany(year => year.ProjectRows)),
        .. FormTables.UnitIndicators.DataIfAny([.. years.SelectMany(year => year.IndicatorLines)]),
        .. FormTables.UnitFunds.DataIfAny([.. years.SelectMany(year => year.FundsLines)]),
        .. TotalsTable.Totals.DataIfAny([.. years.SelectMany(year => TotalsOf(year))]),
        .. MainTasks.DataIfAny([.. years.Select(year => year.Target).OfType<UnitTarget>().SelectMany(target => TasksOf(target))]),
        .. FindingTables.OfSubject.DataIfAny([.. years.SelectMany(year => year.Findings)]),
        .. SatisfactionTables.Of([.. years.SelectMany(year => year.Surveys)]),
        .. UnitProcess.DataOf([.. years.Select(year => year.ProcessRows).OfType<UnitProcess>()]),
    ];

    /// <summary>The main tasks of a target.</summary>
    public static ImmutableArray<TaskRow> TasksOf(UnitTarget target) =>
    [
        .. target.MainTasks.Select(task => new TaskRow(
            target.Year, task, Columns.Any(column => target.Lacks("mainTasks", task.Name, column)))),
    ];

    private static Column<TaskRow> Withheld(Column<TaskRow> amount) => amount with
    {
        Cell = (_, row) => row.IsWithheld && amount.Text(row) is null ? EmptyCells.Withheld : null,
    };

    private static ImmutableArray<TotalRow> TotalsOf(UnitYear year) =>
        year.SelfEvaluation is { } self ? TotalsTable.RowsOf(self, year.Score) : [];
}
