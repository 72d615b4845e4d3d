using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Tests.Checks;
using static Disclosure.Model.Tests.Stages.StageSets;

namespace Disclosure.Model.Tests.Stages;

internal static partial class StageCases
{
    private static IEnumerable<StageCase> OfMonitoring =>
    [
        new("monitoring-done", On(2025, 8, 20, Target, Monitored), "预算执行率 40%，2 项指标中 1 项偏离"),
        new(
            "monitoring-done",
            On(2025, 12, 1, Target, Monitored, Monitored with
            {
                Date = Day(2025, 10, 31),
                Indicators = [.. Monitored.Indicators.Take(1)],
                Measures = [new(MonitoringMeasureKind.Suspended, Day(2025, 11, 5), null, "进度落后", null)],
            }),
            "预算执行率 40%，1 项指标没有偏离，暂缓拨款"),
        new(
            "monitoring-done",
            On(2025, 8, 20, Target, Monitored with
            {
                Spending = Monitored.Spending! with { Deviation = "低于序时进度 18 个百分点" },
                Indicators = [.. Monitored.Indicators.Take(1)],
            }),
            "预算执行率 40%，预算执行偏离，1 项指标没有偏离"),
        new(
            "monitoring-done", On(2025, 8, 20, Target, Monitored with { Spending = null, Indicators = [] }), "没有写明进度"),
        new("monitoring-withheld", On(2025, 8, 20, Target, Monitored.ToWithheld(Secret)), "绩效运行监控不予公开：涉及装备部署。"),
        new("monitoring-withheld", On(2025, 12, 20, Self with { Withheld = Secret }, Target), "绩效运行监控不予公开：涉及装备部署。"),
        new("monitoring-withdrawn", Taken(On(2025, 9, 1, Target, Monitored), Monitored), "绩效运行监控已于 2025年8月12日撤下：涉密。"),
        new("monitoring-withdrawn", Taken(On(2026, 9, 1, Target, Self, Accounts, Monitored), Monitored), "绩效运行监控已于 2025年8月12日撤下：涉密。"),
        new("monitoring-withdrawn", Taken(On(2025, 9, 1, Target, Assessed), Target), "绩效目标已于 2025年8月12日撤下：涉密。"),
        new("monitoring-withdrawn", Taken(On(2025, 9, 1, Target, Stopped), Stopped), "退出情况已于 2025年8月12日撤下：涉密。"),
        new(
            "monitoring-no-budget", On(2025, 12, 1, Reviewed(Round(11, 20, ReviewResult.Failed))),
            "没有安排预算，没有可监控的支出。"),
        new(
            "monitoring-no-budget", On(2025, 12, 1, Assessed with { Verdict = AssessmentVerdict.NotSupported }),
            "没有安排预算，没有可监控的支出。"),
        new("monitoring-ended", On(2025, 12, 1, Target, Stopped), "2025年6月30日中途停止，早于监控的日期。"),
        new(
            "monitoring-ended", On(2025, 6, 15, Target, Stopped), "将于 2025年6月30日中途停止，早于监控的日期。"),
        new("monitoring-ended", On(2026, 12, 1, Target, Stopped), "2025年6月30日中途停止，早于监控的日期。") { Year = new FiscalYear(2026) },
        new(
            "monitoring-no-day", On(WithProcess(rules => rules with { MonitoringMonths = [] }), Day(2025, 12, 1), Target),
            "没有规定监控的日期。"),
        new(
            "monitoring-no-target", On(2025, 9, 1, Reviewed(Round(12, 1, ReviewResult.Approved)), Budget),
            "没有 2025 年度的绩效目标可以监控。"),
        new(
            "monitoring-not-due", On(2025, 2, 1, Reviewed(Round(12, 1, ReviewResult.Approved)), Budget),
            "监控截至 2025年7月31日，结果最迟应于 2025年8月28日公开。", Day(2025, 8, 28)),
        new(
            "monitoring-not-due", On(2025, 8, 28, Target), "监控截至 2025年7月31日，结果最迟应于 2025年8月28日公开。",
            Day(2025, 8, 28)),
        new(
            "monitoring-before-portal",
            On(2026, 9, 1, Target, Self, Monitored with { Year = new FiscalYear(2026), Date = Day(2026, 7, 31) }),
            "本站的绩效运行监控从 2026 年度起公开，没有此前年度的。"),
        new(
            "monitoring-overdue", On(2025, 8, 29, Target),
            "截至 2025年7月31日的监控结果最迟应于 2025年8月28日公开，截至 2025年8月29日已逾期 1 个工作日。", Day(2025, 8, 28)),
        new(
            "monitoring-overdue", On(2027, 8, 29, Target, Monitored with { Year = Before, Date = Day(2024, 7, 31) }),
            "截至 2025年7月31日的监控结果最迟应于 2025年8月28日公开，截至 2027年8月29日已逾期 521 个工作日。", Day(2025, 8, 28)),
        new(
            "monitoring-overdue", On(2025, 8, 29, Running, Budget),
            "截至 2025年7月31日的监控结果最迟应于 2025年8月28日公开，截至 2025年8月29日已逾期 1 个工作日。", Day(2025, 8, 28)),
        new("monitoring-missing", On(2026, 9, 1, Target, Self, Accounts), "年度已结束，没有绩效运行监控。"),
    ];
}
