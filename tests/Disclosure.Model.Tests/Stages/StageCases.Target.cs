using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Duties;
using static Disclosure.Model.Tests.Stages.StageSets;

namespace Disclosure.Model.Tests.Stages;

internal static partial class StageCases
{
    private static IEnumerable<StageCase> OfTarget =>
    [
        new("target-withheld", On(2025, 3, 1, Target with { Withheld = Secret }), "绩效目标不予公开：涉及装备部署。"),
        new("target-published", On(2025, 3, 1, Target, Budget), "5 项指标，年初预算 640 万元"),
        new("target-withdrawn", Taken(On(2025, 9, 1, Target, Monitored), Target), "绩效目标已于 2025年8月12日撤下：涉密。"),
        new(
            "target-withdrawn",
            Taken(On(2025, 9, 1, Reviewed(Round(11, 20, ReviewResult.Failed)), Monitored), Reviewed()),
            "绩效目标审核已于 2025年8月12日撤下：涉密。"),
        new(
            "target-withdrawn",
            Taken(On(2026, 9, 1, Target with { Period = Owing.Until(null) }, Stopped), Stopped),
            "2025 年度的退出情况已于 2025年8月12日撤下：涉密。") { Year = new FiscalYear(2026) },
        new(
            "target-review-withheld", On(2025, 3, 1, Reviewed().ToWithheld(Secret), Budget), "绩效目标审核不予公开：涉及装备部署。"),
        new(
            "target-refused",
            On(2025, 3, 1, Reviewed(Round(11, 1, ReviewResult.SentBack), Round(11, 20, ReviewResult.NoTarget, "两次退回仍未设置"))),
            "未设置绩效目标，不安排预算（申报 120 万元）"),
        new(
            "target-not-supported", On(2025, 3, 1, Assessed with { Verdict = AssessmentVerdict.NotSupported }),
            "事前绩效评估不予支持，不安排预算，没有绩效目标。"),
        new(
            "target-ended", On(2026, 3, 1, Target, Stopped), "2025年6月30日中途停止，不再编报绩效目标。")
        {
            Year = new(2026),
        },
        new(
            "target-ended",
            On(Ending(new EndedDuty(TestRecords.ProjectCode.Value, new(2026), "并入其他项目")), Day(2026, 3, 1), Target),
            "并入其他项目（自 2026 年度起），不再编报绩效目标。")
        {
            Year = new(2026),
        },
        new(
            "target-awaited", On(2024, 12, 1, Reviewed(Round(11, 1, ReviewResult.SentBack, "指标没有量化"))),
            "预算最迟应于 2025年4月11日批复，绩效目标在批复后 20 日内公开。2024年11月1日退回修改：指标没有量化。", Day(2025, 5, 1)),
        new("target-not-due", On(2025, 2, 13, Assessed, Budget), "绩效目标最迟应于 2025年2月13日公开。", Day(2025, 2, 13)),
        new(
            "target-overdue", On(2025, 2, 14, Running, Budget),
            "绩效目标最迟应于 2025年2月13日公开，截至 2025年2月14日已逾期 1 天。", Day(2025, 2, 13)),
        new(
            "target-overdue", On(2025, 2, 23, Running, Reviewed(Round(12, 1, ReviewResult.Approved)), Budget),
            "绩效目标最迟应于 2025年2月13日公开，截至 2025年2月23日已逾期 10 天。2024年12月1日审核通过。", Day(2025, 2, 13)),
        new(
            "target-missing", On(2025, 2, 23, Reviewed(Round(12, 1, ReviewResult.Approved)), Budget),
            "预算已于 2025年1月24日批复，没有 2025 年度的绩效目标。2024年12月1日审核通过。"),
        new("target-missing", On(2025, 2, 14, Assessed, Budget), "预算已于 2025年1月24日批复，没有 2025 年度的绩效目标。"),
        new("target-missing", On(2026, 9, 1, Self), "没有预算批复记录，也没有 2025 年度的绩效目标。"),
    ];

    private static Portal Ending(EndedDuty ended) => StageSets.Portal with { Duties = StageSets.Portal.Duties with { Ended = [ended] } };

    // Of the year before, running on.
    private static ProjectTarget Running => Target with { Year = Before };
}
