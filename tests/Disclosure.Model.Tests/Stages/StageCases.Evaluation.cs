using Disclosure.Model.TargetReviews;
using Disclosure.Model.Tests.Checks;
using static Disclosure.Model.Tests.Stages.StageSets;

namespace Disclosure.Model.Tests.Stages;

internal static partial class StageCases
{
    private static IEnumerable<StageCase> OfEvaluation =>
    [
        new("evaluation-self", On(2026, 9, 1, Target, Self, Accounts), "自评 99.5 分（优）"),
        new("evaluation-self", On(2026, 9, 1, Target, Self, Rechecked, Accounts), "自评 99.5 分（优）；抽查复核 79.55 分（中）"),
        new("evaluation-self", On(2026, 9, 1, Self with { Total = null, Grade = null }, Accounts), "自评没有总分"),
        new("evaluation-by-others", On(2026, 9, 20, Target, TestRecords.Evaluation, Accounts), "财政重点评价 95 分（优）"),
        new("evaluation-by-others", On(2026, 9, 20, Self with { Withheld = Secret }, Rechecked, Accounts), "抽查复核 79.55 分（中）"),
        new("evaluation-withheld", On(2026, 9, 1, Target, Self with { Withheld = Secret }), "绩效自评不予公开：涉及装备部署。"),
        new("evaluation-withdrawn", Taken(On(2026, 9, 20, Target, Self, Accounts), Self), "绩效自评已于 2025年8月12日撤下：涉密。"),
        new("evaluation-withdrawn", Taken(On(2026, 9, 20, Target, Rechecked, Accounts), Rechecked), "绩效评价已于 2025年8月12日撤下：涉密。"),
        new("evaluation-withdrawn", Taken(On(2025, 9, 20, Target, Monitored), Target), "绩效目标已于 2025年8月12日撤下：涉密。"),
        new("evaluation-no-budget", On(2026, 9, 20, Reviewed(Round(11, 20, ReviewResult.NoTarget))), "没有安排预算，没有可评价的支出。"),
        new(
            "evaluation-ended", On(2026, 9, 20, Target, Stopped with { Unspent = TestRecords.Wan(640) }, Accounts),
            "2025年6月30日中途停止，本年度没有可评价的支出。"),
        new("evaluation-ended", On(2027, 9, 20, Target, Stopped), "2025年6月30日中途停止，本年度没有可评价的支出。") { Year = new(2026) },
        new(
            "evaluation-awaited", On(2025, 12, 1, Target), "决算最迟应于 2026年9月28日批复，绩效自评在批复后 20 日内公开。",
            Day(2026, 10, 18)),
        new("evaluation-not-due", On(2026, 10, 18, Target), "绩效自评最迟应于 2026年10月18日公开。", Day(2026, 10, 18)),
        new(
            "evaluation-overdue", On(2026, 12, 1, Target),
            "绩效自评最迟应于 2026年10月18日公开，截至 2026年12月1日已逾期 44 天。", Day(2026, 10, 18)),
        new("evaluation-not-due", On(2026, 8, 30, Target, Accounts), "绩效自评最迟应于 2026年8月30日公开。", Day(2026, 8, 30)),
        new(
            "evaluation-overdue", On(2026, 8, 31, Target, Accounts),
            "绩效自评最迟应于 2026年8月30日公开，截至 2026年8月31日已逾期 1 天。", Day(2026, 8, 30)),
        new(
            "evaluation-overdue", On(2026, 8, 31, Target, Stopped, Accounts),
            "绩效自评最迟应于 2026年8月30日公开，截至 2026年8月31日已逾期 1 天。", Day(2026, 8, 30)),
        new(
            "evaluation-overdue", On(2028, 12, 1, Target),
            "绩效自评最迟应于 2026年10月18日公开，截至 2028年12月1日已逾期 775 天。", Day(2026, 10, 18)),
        new(
            "evaluation-overdue", On(2026, 8, 31, Running, Accounts),
            "绩效自评最迟应于 2026年8月30日公开，截至 2026年8月31日已逾期 1 天。", Day(2026, 8, 30)),
        new(
            "evaluation-awaited", On(2025, 2, 1, Assessed, Budget),
            "决算最迟应于 2026年9月28日批复，绩效自评在批复后 20 日内公开。", Day(2026, 10, 18)),
        new("evaluation-missing", On(2026, 12, 1, Assessed), "没有 2025 年度的绩效目标，也没有绩效自评和绩效评价。"),
        new("evaluation-missing", On(2026, 9, 20, Assessed, Accounts), "没有 2025 年度的绩效目标，也没有绩效自评和绩效评价。"),
        new(
            "evaluation-missing", On(2025, 9, 20, Reviewed(Round(12, 1, ReviewResult.Approved)), Budget),
            "没有 2025 年度的绩效目标，也没有绩效自评和绩效评价。"),
    ];
}
