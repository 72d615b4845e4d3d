using System.Collections.Immutable;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The columns of the explorer in their order, and what each means.</summary>
internal static class ExplorerColumns
{
    /// <summary>The columns of projects.</summary>
    public static ImmutableArray<ExplorerColumn<ExploredProject>> OfProjects { get; } =
    [
        new("name", "点名称看项目历年的目标、花的钱和结果。") { IsAtFirst = true },
        new("code", "项目在各年度的同一个编码。"),
        new("department", "管这个项目的部门。") { Choice = row => (row.Project.Department.Value, 0) },
        new("unit", "具体花钱办事的单位。") { IsAtFirst = true, Choice = row => (row.Project.Unit.Value, 0) },
        new("budgetKind", "项目的钱出自四本预算中的哪一本。")
        {
            Term = "four-budgets", Choice = row => ListKeys.Of(row.Project.Target?.Budget),
        },
        new("targetAmount", "公开的绩效目标表写的本年度资金总额。") { Term = "initial-budget", IsAtFirst = true },
        new("budget", "公开的自评表写的数。") { Term = "adjusted-budget" },
        new("executed", "公开的自评表写的实际支出。") { IsAtFirst = true },
        new("rate", "全年执行数除以全年预算数。") { Term = "execution-rate", IsAtFirst = true },
        new("attained", "承诺的指标里结果达到的有几项；没有填结果、无法比对的不算在内。") { Term = "performance-indicator", IsAtFirst = true },
        new("unmet", "没有达到、只部分达到的指标有几项。") { IsAtFirst = true },
        new("total", "单位给自己打的总分，批复公开的原数。没有的写明原因。") { Term = "self-evaluation", IsAtFirst = true },
        new("grade", "单位自评的等级，批复公开的原样。")
        {
            Term = "grade", IsAtFirst = true, Choice = row => ListKeys.Of(row.Project.PublishedSelf?.Grade),
        },
        new("recomputed", "本站按公开的评分规则重新计算的总分，只作对照。"),
        new("evaluatedBy", "单位以外的评价有哪几种：财政重点评价、再评价、抽查复核、部门评价、第三方评价。"),
        new("evaluated", "单位以外的评价给的总分。几份都有的，依次取财政重点评价、再评价、抽查复核、部门评价、第三方评价中的第一份。"),
        new("evaluatedGrade", "与评价得分出自同一份评价。"),
        new("satisfied", "满意度调查里满意的占多少；几次调查的取有效评价最多的一次，份数太少的写“样本不足”。") { Term = "satisfaction-rate" },
        new("answers", "满意率是按几份有效评价算的；发出多少份、收回多少份，见项目的网页。"),
        new("monitored", "年度中间的绩效运行监控公开了没有；绩效目标或绩效自评不予公开的，监控是否做过也不说。"),
        new("changes", "公开以后更正、修订、补充、撤下过几次。"),
        new("formerCodes", "以前用这个编码公开过，旧网址转到现在的。"),
    ];
}
