using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// Every sum that approved forms state about a department's year, declared in one place. Whether one holds is for the reader of the list to
/// see: approved tables are often wrong, and who adds up what does not add up learns nothing.
/// </summary>
public static class PublishedSums
{
    /// <summary>The columns of a self-evaluation's funds that add up.</summary>
    private static readonly string[] Columns = ["initial", "budget", "executed"];

    /// <summary>What forms state of a department and its units in a year, and the government's form of that year.</summary>
    public static IEnumerable<PublishedSum> Of(RecordSet records, UnitCode department, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var scope = new DepartmentYear(records, department, year);
        return [.. OfTables(scope), .. OfUnits(scope), .. OfProjects(scope), .. OfGovernment(scope), .. ProcessSums.Of(scope)];
    }

    private static IEnumerable<PublishedSum> OfTables(DepartmentYear year) =>
        from table in year.Tables
        from column in table.IsTarget ? ["budget"] : Columns
        select new PublishedSum(
            "资金总额等于各来源之和",
            Cell(table, RecordFigures.Total(column)),
            [.. table.Funds.Parts.Select(line => Cell(table, new FieldPath("funds", line.Label ?? line.Kind.Term(), column)))]);

    private static IEnumerable<PublishedSum> OfUnits(DepartmentYear year)
    {
        foreach (var unit in year.UnitTargets)
        {
            var targets = year.TargetsOf(unit.Unit);
            yield return new PublishedSum("绩效目标设置情况的金额", Cell(unit, RecordFigures.Setting), BudgetsOf(targets));
            yield return new PublishedSum("整体资金等于各项目之和", Cell(unit, RecordFigures.Total("budget")), BudgetsOf(targets));
            foreach (var sum in OfTasks(unit, targets))
                yield return sum;
        }

        foreach (var self in year.UnitSelves)
        {
            foreach (var column in Columns)
            {
                yield return new PublishedSum(
                    "整体自评资金等于各项目之和", Cell(self, RecordFigures.Total(column)),
                    [.. year.SelvesOf(self.Unit).Select(project => Cell(project, RecordFigures.Total(column)))]);
            }
        }

        if (year.UnitTargets.FirstOrDefault(target => target.Unit == year.Department) is { } whole)
            yield return new PublishedSum(
                "部门资金等于所属单位之和", Cell(whole, RecordFigures.Total("budget")),
                [.. year.UnitTargets.Where(target => target != whole).Select(target => Cell(target, RecordFigures.Total("budget")))]);
    }

    private static IEnumerable<PublishedSum> OfTasks(UnitTarget unit, IReadOnlyList<ProjectTarget> targets)
    {
        yield return new PublishedSum(
            "各项主要任务合计等于资金总额", Cell(unit, RecordFigures.Total("budget")),
            [.. unit.MainTasks.Select(task => Cell(unit, RecordFigures.Task(task, "total")))]);
        yield return new PublishedSum(
            "各项主要任务的财政拨款合计", Cell(unit, RecordFigures.Fund(FundKind.Fiscal, "budget")),
            [.. unit.MainTasks.Select(task => Cell(unit, RecordFigures.Task(task, "fiscal")))]);
        yield return new PublishedSum(
            "各项主要任务的其他资金合计", Cell(unit, RecordFigures.Fund(FundKind.Other, "budget")),
            [.. unit.MainTasks.Select(task => Cell(unit, RecordFigures.Task(task, "other")))]);
        foreach (var task in unit.MainTasks)
        {
            yield return new PublishedSum(
                "主要任务金额等于财政拨款加其他资金", Cell(unit, RecordFigures.Task(task, "total")),
                [Cell(unit, RecordFigures.Task(task, "fiscal")), Cell(unit, RecordFigures.Task(task, "other"))]);
            if (task.Total is { } total && RowTies.Of(task.Name + task.Content, total, targets) is { IsEmpty: false } tied)
                yield return new PublishedSum("主要任务所含的项目", Cell(unit, RecordFigures.Task(task, "total")), BudgetsOf(tied));
        }
    }

    private static IEnumerable<PublishedSum> OfProjects(DepartmentYear year)
    {
        foreach (var self in year.Tables.OfType<SelfEvaluation>())
        {
            if (year.Records.FindCounterpart(self) is not { } target)
                continue;
            foreach (var line in target.Funds.Lines)
            {
                var row = line.Label ?? line.Kind.Term();
                yield return new PublishedSum(
                    "自评的年初预算就是绩效目标的金额", Cell(self, new("funds", row, "initial")), [Cell(target, new("funds", row, "budget"))]);
                yield return new PublishedSum(
                    "没有调整的全年预算就是年初预算", Cell(self, new("funds", row, "budget")), [Cell(target, new("funds", row, "budget"))]);
            }
        }

        foreach (var target in year.Tables.OfType<ProjectTarget>().Where(target => target.Funds.Total?.WholePeriod is not null))
            yield return new PublishedSum(
                "项目总额等于各年度之和", Cell(target, RecordFigures.Total("whole")),
                [.. year.AllYearsOf(target.Code).Select(other => Cell(other, RecordFigures.Total("budget")))]);
    }

    private static IEnumerable<PublishedSum> OfGovernment(DepartmentYear year)
    {
        if (year.Government is not { } government)
            yield break;
        foreach (var budget in government.Budgets)
        {
            var total = Cell(government, new FieldPath("budgets", budget.Budget.Term(), "expenditure"));
            yield return new PublishedSum(
                $"{budget.Budget.Term()}支出等于各项目之和", total, BudgetsOf(year.AllTargets.Where(target => target.Budget == budget.Budget)));
            yield return new PublishedSum(
                $"{budget.Budget.Term()}支出等于各部门之和", total,
                [.. year.AllDepartments.Select(target => Cell(target, RecordFigures.Total("budget")))]);
        }

        foreach (var item in government.FocusItems)
        {
            if (item.Amount is { } amount && RowTies.Of(item.Name + item.Content, amount, year.AllTargets) is { IsEmpty: false } tied)
                yield return new PublishedSum(
                    "关注事项所含的项目", Cell(government, new FieldPath("focusItems", item.Name, "amount")), BudgetsOf(tied));
        }
    }

    private static ImmutableArray<FigureKey> BudgetsOf(IEnumerable<ProjectTarget> targets) =>
        [.. targets.Select(target => Cell(target, RecordFigures.Total("budget")))];

    private static FigureKey Cell(IDisclosureRecord record, FieldPath field) => new(record.Key, field);
}
