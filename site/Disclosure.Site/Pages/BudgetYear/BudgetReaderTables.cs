using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A year's targets as tables for readers. Amounts are in 万元, so that columns stay short; the CSV files have them in 元.</summary>
public static class BudgetReaderTables
{
    private const string Unit = "金额单位：万元";

    /// <summary>Every project with a target.</summary>
    public static FactTable Projects(Page page, string caption, ImmutableArray<BudgetProject> projects)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            caption,
            [
                FactColumn.Words("项目"), FactColumn.Words("实施单位"), FactColumn.Words("预算"), FactColumn.Words("类型"),
                FactColumn.Figures("年度资金（万元）"), FactColumn.Figures("指标数（个）"),
            ],
            [.. projects.Select(project => RowOf(page, project))])
        {
            Note = Unit,
            CsvFile = "projects.csv",
            HidesCaption = true,
        };
    }

    /// <summary>Sums by department, each held against the department's own sentence.</summary>
    public static FactTable Departments(BudgetYearPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "各部门编报绩效目标的项目数和金额",
            [
                FactColumn.Words("部门"), FactColumn.Figures("单位数（个）"), FactColumn.Figures("项目数（个）"),
                FactColumn.Figures("年度资金（万元）"), FactColumn.Words("与部门说明核对"),
            ],
            [.. page.Departments.Select(share => RowOf(page, share))])
        {
            Footer = ["合计", FactCell.Empty, Count(page.ProjectCount), AmountText.InTenThousand(page.Amount), FactCell.Empty],
            Note = Unit,
            CsvFile = "departments.csv",
            HidesCaption = true,
        };
    }

    /// <summary>The four budgets: what the government takes in and spends, and what of it has targets.</summary>
    public static FactTable Budgets(BudgetYearPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "四本预算与编报绩效目标的项目",
            [
                FactColumn.Words("预算"), FactColumn.Figures("收入（万元）"), FactColumn.Figures("支出（万元）"),
                FactColumn.Figures("编报目标的项目（个）"), FactColumn.Figures("项目年度资金（万元）"), FactColumn.Words("绩效目标或空表说明"),
            ],
            [.. page.Budgets.Select(RowOf)])
        {
            Note = Unit,
            CsvFile = "budgets.csv",
            HidesCaption = true,
        };
    }

    /// <summary>Focus items of clauses 九 and 十.</summary>
    public static FactTable FocusItems(GovernmentSection government)
    {
        ArgumentNullException.ThrowIfNull(government);
        return new(
            "政府预算绩效关注事项",
            [FactColumn.Words("事项"), FactColumn.Words("内容"), FactColumn.Figures("涉及金额（万元）")],
            [.. government.FocusItems.Select(item => (ImmutableArray<FactCell>)
                [new FactCell(item.Name, Note: $"第{item.Clause}条"), item.Content, AmountText.InTenThousand(item.Amount)])])
        {
            Note = Unit,
            HidesCaption = true,
        };
    }

    /// <summary>The government's own indicators.</summary>
    public static FactTable Indicators(GovernmentSection government)
    {
        ArgumentNullException.ThrowIfNull(government);
        return new(
            "政府预算绩效指标",
            [FactColumn.Words("三级指标"), FactColumn.Words("一级指标"), FactColumn.Words("二级指标"), FactColumn.Words("指标值")],
            [.. government.Indicators.Select(indicator => (ImmutableArray<FactCell>)
                [indicator.Level3, indicator.Level1, indicator.Level2, indicator.Target.Raw])])
        {
            HidesCaption = true,
        };
    }

    private static ImmutableArray<FactCell> RowOf(Page page, BudgetProject project) =>
    [
        new(project.Name, page.LinkTo(project.Path), project.Preview, project.Code),
        project.Unit,
        project.Budget,
        project.Kind,
        AmountText.InTenThousand(project.Amount),
        project.IsWithheld ? new Badge("不予公开", Tone.Neutral) : Count(project.Indicators),
    ];

    private static ImmutableArray<FactCell> RowOf(Page page, DepartmentShare share) =>
    [
        new(share.Name, page.LinkTo(share.Path), share.Preview),
        Count(share.Units),
        Count(share.Projects),
        AmountText.InTenThousand(share.Amount),
        new(null, Badge: share.Agreement, Note: share.Reconciliation),
    ];

    private static ImmutableArray<FactCell> RowOf(BudgetShare share) =>
    [
        share.Budget,
        AmountText.InTenThousand(share.Revenue),
        AmountText.InTenThousand(share.Expenditure),
        Count(share.Projects),
        AmountText.InTenThousand(share.Amount),
        share.Goal is null ? share.Empty : new FactCell(share.Goal, Note: share.Empty),
    ];

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
