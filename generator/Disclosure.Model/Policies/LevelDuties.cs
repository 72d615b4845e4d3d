using System.Collections.Immutable;
using At = Disclosure.Model.Policies.DutyPlaces;

namespace Disclosure.Model.Policies;

/// <summary>Part 二, clauses （一）to （三）: all levels, from projects to the government's budget.</summary>
internal static class LevelDuties
{
    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        new(Clause.Projects, "凡是用财政资金的政策和项目，都要管绩效")
        {
            Places =
            [
                At.Projects.With("by-grade", "by-budget"), At.YearProjects.With("projects"), At.DepartmentProjects.With("projects"),
                At.Coverage.With("coverage"),
            ],
            Missing = "只有编报绩效目标的项目；其余的支出没有逐项的目标，绩效目标覆盖多少支出在首页写明。",
        },
        new(Clause.Projects, "从数量、质量、时效、成本、效益几个方面一起看钱花得怎么样")
        {
            Places = [At.Project.With("indicators")],
        },
        new(Clause.Projects, "实施期超过一年的重大政策和项目，全周期跟踪问效")
        {
            Places = [At.Project.With("cycle", "cycle-indicators")],
            Findings = ["DISC2111", "DISC2112"],
        },
        new(Clause.Projects, "执行到期的政策和项目及时清退")
        {
            Places = [At.Exits.With("exits", "ending")],
            Findings = ["DISC4181", "DISC4182", "DISC4183", "DISC4186", "DISC4187"],
        },
        new(Clause.Projects, "绩效不高的政策和项目退出，说明原因和资金去向")
        {
            Places = [At.Exits.With("exits")],
            Findings = ["DISC4180", "DISC4184", "DISC4185", "DISC4188"],
        },
        new(Clause.Units, "部门和单位的预算收支全面纳入绩效管理")
        {
            Places = [At.Units.With("units"), At.UnitYear.With("funds"), At.Accounts.With("units"), At.DepartmentAccounts.With("projects")],
            Missing = "单位的收入只列出来源和数额，收入的绩效还没有：部门的绩效表没有这方面的指标。",
        },
        new(Clause.Units, "给部门和用款单位更多管理自主权，让它们统筹安排预算")
        {
            Missing = "还没有：这是预算管理的安排，没有可以逐项公开的数据。",
        },
        new(Clause.Units, "围绕职责、行业规划和年度重点任务设定整体绩效")
        {
            Places = [At.UnitYear.With("tasks", "indicators")],
        },
        new(Clause.Units, "以预算资金为主线，把资金、资产和业务活动合起来看")
        {
            Places = [At.UnitYear.With("funds", "tasks")],
            Missing = "资产的数据还没有：资产管理和预算管理的数据还没有连通。",
        },
        new(Clause.Units, "从运行成本、管理效率、履职效能、社会效应、可持续发展能力和服务对象满意度六个方面衡量")
        {
            Places = [At.UnitYear.With("indicators", "satisfaction")],
            Findings = ["DISC2017"],
        },
        new(Clause.Units, "衡量整体和核心业务的实施效果，推动整体绩效提高")
        {
            Places = [At.UnitYear.With("totals"), At.Accounts.With("units", "departments")],
        },
        new(Clause.Government, "政府收支预算全面纳入绩效管理")
        {
            Places = [At.Budget.With("budgets", "indicators")],
            Findings = ["DISC2019"],
        },
        new(Clause.Government, "增强财政的可持续性")
        {
            Places = [At.Budget.With("focus")],
            Missing = "年初只有文字说明，没有可持续性的专门测算。",
        },
        new(Clause.Government, "收入预算实事求是、积极稳妥、讲求质量")
        {
            Places = [At.Budget.With("focus")],
        },
        new(Clause.Government, "收入与经济社会发展水平相适应，与财税政策衔接，算上减税降费的影响")
        {
            Places = [At.Budget.With("focus")],
            Missing = "减税降费影响的数额还没有：没有公开的测算。",
        },
        new(Clause.Government, "支出打破“基数”，有保有压")
        {
            Places = [At.Applications.With("applications", "decisions"), At.Budget.With("departments")],
        },
        new(Clause.Government, "着力支持上级党委政府的重点项目和重点工作")
        {
            Places = [At.Budget.With("focus")],
            Missing = "哪些项目属于上级重点还看不出来：绩效表没有这一栏。",
        },
        new(Clause.Government, "量力而行，逐步提高民生保障水平，不定过高标准，不擅自扩大范围")
        {
            Places = [At.Budget.With("focus")],
            Missing = "民生保障标准的对照还没有：没有公开的标准数据。",
        },
    ];
}
