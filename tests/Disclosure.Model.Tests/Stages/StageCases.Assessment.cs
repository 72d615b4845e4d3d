using Disclosure.Model.Assessments;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;
using static Disclosure.Model.Tests.Stages.StageSets;

namespace Disclosure.Model.Tests.Stages;

internal static partial class StageCases
{
    private static IEnumerable<StageCase> OfAssessment =>
    [
        new("assessment-done", On(2025, 3, 1, Target, Assessed), "予以支持，86.5 分"),
        new("assessment-done", On(2026, 3, 1, Target with { Year = new FiscalYear(2026) }, Assessed), "2025 年度评估：予以支持，86.5 分")
        {
            Year = new FiscalYear(2026),
        },
        new("assessment-withheld", On(2025, 3, 1, Target, Assessed.ToWithheld(Secret)), "事前绩效评估不予公开：涉及装备部署。"),
        new("assessment-withheld", On(2025, 3, 1, Target with { Withheld = Secret }), "事前绩效评估不予公开：涉及装备部署。"),
        new("assessment-withdrawn", Taken(On(2025, 9, 1, Target, Assessed), Assessed), "事前绩效评估已于 2025年8月12日撤下：涉密。"),
        new(
            "assessment-withdrawn", Taken(On(2026, 9, 1, Target with { Year = new FiscalYear(2026) }, Assessed), Assessed),
            "2025 年度的事前绩效评估已于 2025年8月12日撤下：涉密。") { Year = new FiscalYear(2026) },
        new("assessment-withdrawn", Taken(On(2025, 9, 1, Monitored, Target), Target), "绩效目标已于 2025年8月12日撤下：涉密。"),
        new(
            "assessment-earlier-target", On(2025, 3, 1, Target, Target with { Year = Before }),
            "2024 年度已有绩效目标，本年度不是新增。"),
        new(
            "assessment-continuing", On(2025, 3, 1, Target with { Attribute = "其他运转类（经常性）" }),
            "绩效目标表写明“其他运转类（经常性）”，本年度不是新增。"),
        new(
            "assessment-continuing",
            On(2025, 3, 1, Target with { Period = new ProjectPeriod(new PartialDate(2022, 7, null), null) }),
            "自 2022年7月起实施，本年度不是新增。"),
        new(
            "assessment-small",
            On(WithProcess(rules => rules with { AssessmentFrom = TestRecords.Wan(641)!.Value }), Day(2025, 3, 1), Target),
            "年初预算 640 万元，不到应当评估的 641 万元。"),
        new("assessment-small", On(2025, 3, 1, Reviewed(Round(11, 1, ReviewResult.NoTarget))), "申报 120 万元，不到应当评估的 500 万元。"),
        new(
            "assessment-small", On(2026, 9, 1, Self with { Funds = Initial(98) }),
            "年初预算 98 万元，不到应当评估的 500 万元。"),
        new(
            "assessment-amount-withheld",
            On(2025, 3, 1, Target with { Funds = Funds.None, WithheldFields = ["funds[0].budget"] }),
            "年初预算不予公开，可以由此推算出依法不予公开的内容；因此不说明是否应当评估。"),
        new(
            "assessment-before-portal", On(2026, 9, 1, Target, AssessedOf(2026)),
            "本站的事前绩效评估从 2026 年度起公开，没有此前年度的。"),
        new(
            "assessment-amount-missing", On(2025, 3, 1, Target with { Funds = Funds.None }),
            "没有事前绩效评估，也没有金额可以判断是否应当评估。"),
        new(
            "assessment-awaited", On(2025, 1, 10, Target),
            "评估在预算批复以前完成，预算最迟应于 2025年4月11日批复，结果在此后 20 个工作日内公开。", Day(2025, 5, 9)),
        new("assessment-not-due", On(2025, 2, 21, Target, Budget), "评估在预算批复以前完成，结果最迟应于 2025年2月21日公开。", Day(2025, 2, 21)),
        new(
            "assessment-missing", On(2025, 2, 22, Target, Budget), "新增，年初预算 640 万元，达到应当评估的 500 万元，没有事前绩效评估。"),
        new(
            "assessment-missing", On(2026, 9, 1, Target with { Funds = Funds.None }, Self with { Funds = Initial(640) }, Budget),
            "新增，年初预算 640 万元，达到应当评估的 500 万元，没有事前绩效评估。"),
    ];

    private static Funds Initial(int wan) => new([new FundLine { Kind = FundKind.Total, Initial = TestRecords.Wan(wan) }]);

    // Another project's, of a later year.
    private static Assessment AssessedOf(int year) =>
        Assessed with { Year = new FiscalYear(year), Project = ProjectCode.Parse("101002-009") };
}
