using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Tests.Checks;
using static Disclosure.Model.Tests.Stages.StageSets;

namespace Disclosure.Model.Tests.Stages;

internal static partial class StageCases
{
    private static IEnumerable<StageCase> OfApplication =>
    [
        new("application-done", On(2026, 12, 1, Target, Self, Applied), "2027 年度预算安排压减，640 万元 → 320 万元"),
        new(
            "application-done",
            On(2026, 12, 1, Target, Self, Applied with { Decision = ApplicationDecision.Cancelled, After = Money.Zero }),
            "2027 年度预算安排取消，原为 640 万元"),
        new("application-withheld", On(2026, 12, 1, Target, Self, Applied.ToWithheld(Secret)), "评价结果应用不予公开：涉及装备部署。"),
        new("application-withheld", On(2026, 12, 1, Target with { Withheld = Secret }), "评价结果应用不予公开：涉及装备部署。"),
        new(
            "application-withheld",
            On(2026, 12, 1, Target, Self, Applied, Target with { Year = new FiscalYear(2027), Withheld = Secret }),
            "评价结果应用不予公开：涉及装备部署。"),
        new("application-withheld", On(2026, 12, 1, Target, Stopped.ToWithheld(Secret)), "评价结果应用不予公开：涉及装备部署。"),
        new("application-withdrawn", Taken(On(2027, 3, 1, Target, Self, LaterBudget, Applied), Applied), "评价结果应用已于 2025年8月12日撤下：涉密。"),
        new("application-withdrawn", Taken(On(2027, 3, 1, Target, Self, LaterBudget, Stopped), Stopped), "退出情况已于 2025年8月12日撤下：涉密。"),
        new("application-withdrawn", Taken(On(2027, 3, 1, Target, Self, Accounts, LaterBudget), Self), "绩效自评已于 2025年8月12日撤下：涉密。"),
        new(
            "application-withdrawn",
            Taken(On(2027, 3, 1, Target, Self, LaterBudget, Target with { Year = new FiscalYear(2027) }), Target with { Year = new(2027) }),
            "2027 年度的绩效目标已于 2025年8月12日撤下：涉密。"),
        new(
            "application-exit", On(2026, 12, 1, Target, Self, Stopped with { Year = new FiscalYear(2026), Date = Day(2026, 8, 27) }),
            "2026年8月27日中途停止，收回 500 万元（统筹用于老旧小区加装电梯）"),
        new(
            "application-exit",
            On(2026, 12, 1, Target, Rechecked with { Date = Day(2026, 6, 30) }, Self, Stopped with
            {
                Year = new FiscalYear(2026), Date = Day(2026, 6, 30), Recovered = null, Destination = null,
            }),
            "2026年6月30日中途停止"),
        new(
            "application-exit", On(2026, 12, 20, Target, Self, Stopped with
            {
                Year = new FiscalYear(2026),
                Date = Day(2026, 12, 10),
                Kind = ExitKind.PoorResult,
                Recovered = null,
                Destination = null,
            }),
            "2026年12月10日绩效不高清退"),
        new(
            "application-ended", On(2026, 1, 10, Target, Stopped with { Date = Day(2025, 12, 29), Kind = ExitKind.PoorResult }),
            "2025年12月29日绩效不高清退，此后没有预算可以应用评价结果。"),
        new(
            "application-ended",
            On(2026, 12, 1, Target, Self, Stopped with { Year = new FiscalYear(2026), Date = Day(2026, 9, 30), Kind = ExitKind.Expired }),
            "2026年9月30日执行到期，此后没有预算可以应用评价结果。"),
        new(
            "application-ended",
            On(2026, 12, 1, Target, Self, Stopped with { Year = new FiscalYear(2026), Date = Day(2026, 9, 30), Kind = ExitKind.Merged }),
            "2026年9月30日并入其他项目，此后没有预算可以应用评价结果。"),
        new("application-ended", On(2025, 12, 1, Target, Stopped), "2025年6月30日中途停止，此后没有预算可以应用评价结果。"),
        new(
            "application-ended",
            On(2026, 12, 1, Target, Self with { Grade = Grade.Poor }, Stopped with { Date = Day(2025, 12, 31), Kind = ExitKind.Expired }),
            "2025年12月31日执行到期，此后没有预算可以应用评价结果。"),
        new(
            "application-ended",
            On(2026, 12, 1, Target, Self, Stopped with { Year = new FiscalYear(2026), Date = Day(2026, 8, 26), Kind = ExitKind.Merged }),
            "2026年8月26日并入其他项目，此后没有预算可以应用评价结果。"),
        new(
            "application-ended", On(2026, 12, 1, Target, Stopped with { Unspent = TestRecords.Wan(640) }),
            "2025年6月30日中途停止，此后没有预算可以应用评价结果。"),
        new(
            "application-nothing", On(2026, 12, 1, Reviewed(Round(11, 20, ReviewResult.NoTarget))),
            "没有可评价的支出，没有评价结果可以应用。"),
        new("application-no-result", On(2026, 9, 20, Assessed, Accounts), "没有评价结果可以应用。"),
        new(
            "application-before-portal", On(2026, 12, 1, Target, Self, Applied with { Year = new FiscalYear(2026) }),
            "本站的评价结果应用从 2026 年度的结果起公开，没有此前年度的。"),
        new(
            "application-awaited", On(2026, 9, 1, Target, Self, Accounts),
            "评价结果用于 2027 年度预算；该预算最迟应于 2027年4月11日批复，应用情况在此后 20 个工作日内公开。", Day(2027, 5, 7)),
        new(
            "application-awaited", On(2026, 9, 20, Target, Accounts),
            "评价结果还没有公开，用于 2027 年度预算；该预算最迟应于 2027年4月11日批复，应用情况在此后 20 个工作日内公开。", Day(2027, 5, 7)),
        new(
            "application-awaited", On(2026, 12, 1, Target),
            "评价结果还没有公开，用于 2027 年度预算；该预算最迟应于 2027年4月11日批复，应用情况在此后 20 个工作日内公开。", Day(2027, 5, 7)),
        new(
            "application-not-due", On(2027, 2, 19, Target, Self, Accounts, LaterBudget),
            "评价结果用于 2027 年度预算，应用情况最迟应于 2027年2月19日公开。", Day(2027, 2, 19)),
        new(
            "application-overdue", On(2027, 2, 22, Target, Self, Accounts, LaterBudget),
            "评价结果用于 2027 年度预算，应用情况最迟应于 2027年2月19日公开，截至 2027年2月22日已逾期 1 个工作日。", Day(2027, 2, 19)),
        new("application-missing", On(2028, 1, 1, Target, Self with { Grade = Grade.Poor }, Accounts), "结果应当用于的 2027 年度已结束，没有应用情况。"),
        new("application-missing", On(2028, 1, 1, Target, Self, Accounts, LaterBudget), "结果应当用于的 2027 年度已结束，没有应用情况。"),
    ];
}
