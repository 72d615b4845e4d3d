using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>The amounts of money in a record, by field, row and column.</summary>
internal static class RecordFigures
{
    /// <summary>The path of a cell of the row 年度资金总额.</summary>
    public static FieldPath Total(string column) => Fund(FundKind.Total, column);

    /// <summary>The path of a cell of a row of the funds.</summary>
    public static FieldPath Fund(FundKind kind, string column) => new("funds", kind.Term(), column);

    /// <summary>The path of a cell of a row of the funds, by the row's own words where it has some.</summary>
    public static FieldPath Fund(FundLine line, string column) => new("funds", line.Label ?? line.Kind.Term(), column);

    /// <summary>The path of a cell of a row of 年度主要任务.</summary>
    public static FieldPath Task(MainTask task, string column) => new("mainTasks", task.Name, column);

    /// <summary>The path of the amount in the 绩效目标设置情况 sentence.</summary>
    public static FieldPath Setting { get; } = new("targetSetting", null, "amount");

    /// <summary>What a record says.</summary>
    public static IEnumerable<(FieldPath Field, Money Amount)> Of(IDisclosureRecord record) =>
        from cell in CellsOf(record)
        where cell.Amount is not null
        select (cell.Field, cell.Amount!.Value);

    /// <summary>
    /// What the rates of a record tell of amounts that it does not say: what was spent, where budget and rate stand there, and the other
    /// way round.
    /// </summary>
    public static IEnumerable<FieldPath> ToldByRates(IDisclosureRecord record)
    {
        foreach (var line in record is PerformanceTable table ? table.Funds.Lines : [])
        {
            if (line is { Rate: not null, Budget: not null, Executed: null })
                yield return Fund(line, "executed");
            if (line is { Rate: not null, Budget: null, Executed: not null })
                yield return Fund(line, "budget");
        }
    }

    private static IEnumerable<(FieldPath Field, Money? Amount)> CellsOf(IDisclosureRecord record) => record switch
    {
        UnitTarget target => FundsOf(target).Concat(target.MainTasks.SelectMany(CellsOf)).Append((Setting, target.TargetSetting?.Amount)),
        PerformanceTable table => FundsOf(table),
        GovernmentTarget target => target.Budgets.SelectMany(CellsOf).Concat(
            target.FocusItems.Select(item => (new FieldPath("focusItems", item.Name, "amount"), item.Amount))),
        ProcessRecord process => ProcessFigures.CellsOf(process),
        _ => [],
    };

    private static IEnumerable<(FieldPath Field, Money? Amount)> FundsOf(PerformanceTable table) => table.Funds.Lines.SelectMany(line =>
        new (FieldPath, Money?)[]
        {
            (Fund(line, "whole"), line.WholePeriod), (Fund(line, "initial"), line.Initial), (Fund(line, "budget"), line.Budget),
            (Fund(line, "executed"), line.Executed),
        });

    private static IEnumerable<(FieldPath Field, Money? Amount)> CellsOf(MainTask task) =>
        [(Task(task, "total"), task.Total), (Task(task, "fiscal"), task.Fiscal), (Task(task, "other"), task.Other)];

    private static IEnumerable<(FieldPath Field, Money? Amount)> CellsOf(GovernmentBudgetLine line) =>
    [
        (new FieldPath("budgets", line.Budget.Term(), "revenue"), line.Revenue),
        (new FieldPath("budgets", line.Budget.Term(), "expenditure"), line.Expenditure),
    ];
}
