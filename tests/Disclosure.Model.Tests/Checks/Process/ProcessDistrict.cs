using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Tests.Checks.Process;

/// <summary>
/// The test district with a record of every kind of the process, in which nothing is wrong either, for tests to put one thing wrong in.
/// </summary>
internal static class ProcessDistrict
{
    public const string Role = "市政设施科科长";

    public static readonly ProjectCode StoppedCode = ProjectCode.Parse("101002-009");

    public static Assessment Assessed { get; } = new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        ResponsibleRole = Role,
        Kind = AssessmentKind.Project,
        Assessor = "示例区财政局",
        Date = new DateOnly(2024, 9, 20),
        Points =
        [
            .. Enum.GetValues<AssessmentAspect>()
                .Select(aspect => new AssessmentPoint(aspect, new Weight(20), new Points(18), "合理")),
        ],
        Total = new Points(90),
        Verdict = AssessmentVerdict.Supported,
        Requested = Wan(640),
        Assessed = Wan(640),
        Report = "## 结论\n",
    };

    public static TargetReview Review { get; } = new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        ResponsibleRole = Role,
        Requested = Wan(640),
        Rounds =
        [
            new ReviewRound(new DateOnly(2024, 10, 15), "绩效评价科", ReviewResult.SentBack, "效益指标没有写怎样衡量"),
            new ReviewRound(new DateOnly(2024, 11, 1), "绩效评价科", ReviewResult.Approved, null),
        ],
    };

    public static MonitoringRecord Monitored { get; } = new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        ResponsibleRole = Role,
        Date = new DateOnly(2025, 7, 31),
        Spending = new MonitoredSpending { Budget = Wan(640), Executed = Wan(320), Forecast = Wan(640) },
        Indicators =
        [
            .. TestRecords.Target.Indicators.Select(row => new MonitoredIndicator
            {
                Level1 = row.Level1,
                Level2 = row.Level2,
                Level3 = row.Level3,
                Target = row.Target,
                Progress = IndicatorValueReader.Read("5"),
            }),
        ],
        Measures =
        [
            new MonitoringMeasure(MonitoringMeasureKind.Suspended, new DateOnly(2025, 8, 5), Wan(100), "两个小区没有开工", null),
            new MonitoringMeasure(MonitoringMeasureKind.Resumed, new DateOnly(2025, 9, 12), Wan(100), "已全部开工", null),
            new MonitoringMeasure(MonitoringMeasureKind.Recovered, new DateOnly(2025, 11, 20), Wan(20), "招标结余", "统筹用于防汛"),
        ],
    };

    public static Evaluation Evaluated { get; } = TestRecords.Evaluation with
    {
        Findings =
        [
            new EvaluationFinding("施工组织衔接不紧", "建立月度调度机制", new DateOnly(2026, 9, 30)),
            new EvaluationFinding("一笔支付手续不全", null, null),
        ],
    };

    public static Rectification Item { get; } = new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        ResponsibleRole = Role,
        Number = 1,
        Origin = RectificationOrigin.Evaluation,
        Evaluation = EvaluationKind.Key,
        Finding = 1,
        Problem = "施工组织衔接不紧",
        Told = new DateOnly(2026, 7, 10),
        Deadline = new DateOnly(2026, 9, 30),
        Actions = [new RectificationAction(new DateOnly(2026, 7, 20), "印发月度调度办法")],
        Reported = new DateOnly(2026, 8, 10),
        Rechecks =
        [
            new RectificationRecheck(new DateOnly(2026, 8, 20), "绩效评价科", false, "缺少会议记录"),
            new RectificationRecheck(new DateOnly(2026, 9, 10), "绩效评价科", true, null),
        ],
    };

    public static Rectification OtherItem { get; } = Item with { Number = 2, Finding = 2, Problem = "一笔支付手续不全" };

    public static ResultApplication Application { get; } = new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        ResponsibleRole = Role,
        Subject = ApplicationSubject.Budget,
        AppliedTo = new FiscalYear(2027),
        Decision = ApplicationDecision.Kept,
        Basis = EvaluationKind.Key,
        Date = new DateOnly(2026, 9, 20),
        Office = "预算科",
        Before = Wan(640),
        After = Wan(640),
        Reason = "结果为优",
    };

    public static ProjectExit Exit { get; } = new()
    {
        Project = StoppedCode,
        Unit = TestRecords.UnitCode,
        Year = TestRecords.Year,
        Name = "路灯改造",
        ResponsibleRole = Role,
        Kind = ExitKind.Stopped,
        Date = new DateOnly(2025, 6, 30),
        Office = "示例区财政局",
        Reason = "改由市级实施",
        Unspent = Wan(30),
        Recovered = Wan(30),
        Destination = "收回总预算",
    };

    public static AccountabilityRegister Register { get; } = new()
    {
        Year = TestRecords.Year,
        Date = new DateOnly(2026, 9, 1),
        Office = "监督科",
        Counts = [new AccountabilityCount(AccountabilityMatter.FoundFalse, 2), new AccountabilityCount(AccountabilityMatter.Referred, 0)],
    };

    public static ImmutableArray<IDisclosureRecord> All { get; } =
        [Assessed, Review, Monitored, Evaluated, Item, OtherItem, Application, Exit, Register];

    /// <summary>What is found in the district with <paramref name="changed"/> in the place of the records with the same keys.</summary>
    public static ImmutableArray<Finding> With(params IDisclosureRecord[] changed) => District(TestRecords.Portal, [], changed);

    public static ImmutableArray<Finding> Without(params RecordKey[] missing) => District(TestRecords.Portal, missing, []);

    public static ImmutableArray<Finding> Of(ProcessCase made) => District(made.Portal, made.Missing, made.Changed, made.Unpublished);

    public static ImmutableArray<Finding> District(
        Portal portal, RecordKey[] missing, IDisclosureRecord[] changed, params RecordKey[] unpublished)
    {
        var set = TestRecords.Set(
            portal, [.. changed, .. All.Concat(TestRecords.District).Where(record => !missing.Contains(record.Key))]);
        var published = new Publications(Published(set).Where(pair => !unpublished.Contains(pair.Key)));
        return RecordChecks.Check(new RecordSet(portal, set.All, publications: published));
    }

    // What was made is public the day it was made.
    private static IEnumerable<KeyValuePair<RecordKey, PublicationDays>> Published(RecordSet set) =>
        from record in set.All
        let days = set.Publications.Find(record.Key) ?? DaysOf(record)
        where days is not null
        select KeyValuePair.Create(record.Key, days);

    private static PublicationDays? DaysOf(IDisclosureRecord record) => record switch
    {
        ProcessRecord { Made: { } made } => new PublicationDays(made, made, new EditionId(made, 1)),
        AccountabilityRegister { Date: { } date } => new PublicationDays(date, date, new EditionId(date, 1)),
        _ => null,
    };

    public static Money Wan(decimal amount) => Money.From(amount, MoneyUnit.TenThousandYuan);

    public static MonitoringRecord Row(Func<MonitoredIndicator, MonitoredIndicator> change) =>
        Monitored with { Indicators = Monitored.Indicators.SetItem(1, change(Monitored.Indicators[1])) };

    public static MonitoringRecord Measure(int at, Func<MonitoringMeasure, MonitoringMeasure> change) =>
        Monitored with { Measures = Monitored.Measures.SetItem(at, change(Monitored.Measures[at])) };

    public static Assessment Point(Func<AssessmentPoint, AssessmentPoint> change) =>
        Assessed with { Points = Assessed.Points.SetItem(1, change(Assessed.Points[1])) };
}
