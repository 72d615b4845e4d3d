using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Approvals;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Duties;

namespace Disclosure.Model.Tests.Stages;

/// <summary>Records of one project, and sets of them on a day.</summary>
internal static class StageSets
{
    public static readonly FiscalYear Year = TestRecords.Year;
    public static readonly FiscalYear Before = new(2024);
    public static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及装备部署。");

    public static Portal Portal { get; } = TestRecords.Portal with { Duties = DutyRules.Usual };

    /// <summary>The target, with money that is great enough to be assessed.</summary>
    public static ProjectTarget Target => TestRecords.Target;

    public static ProjectSelfEvaluation Self => TestRecords.SelfEvaluation;

    /// <summary>Approved on 24 January 2025, due on 13 February.</summary>
    public static ApprovalAct Budget => TestRecords.BudgetAct with { PublishedElsewhere = null };

    /// <summary>Approved on 10 August 2026, due on 30 August.</summary>
    public static ApprovalAct Accounts => TestRecords.AccountsAct with { PublishedElsewhere = null };

    /// <summary>The budget two years on, approved on 22 January 2027.</summary>
    public static ApprovalAct LaterBudget =>
        Budget with { Year = new FiscalYear(2027), Approval = TestRecords.Approved(ApprovalKind.Finance, 2027, 1, 22) };

    public static Assessment Assessed { get; } = new()
    {
        Project = Target.Code,
        Unit = Target.Unit,
        Year = Year,
        Kind = AssessmentKind.Project,
        Assessor = "示例区财政局",
        Date = new DateOnly(2024, 10, 18),
        Total = new Points(86.5m),
        Verdict = AssessmentVerdict.Supported,
        Requested = TestRecords.Wan(700),
        ResponsibleRole = "规划科科长",
    };

    public static MonitoringRecord Monitored { get; } = new()
    {
        Project = Target.Code,
        Unit = Target.Unit,
        Year = Year,
        Date = new DateOnly(2025, 7, 31),
        Spending = new MonitoredSpending { Budget = TestRecords.Wan(640), Executed = TestRecords.Wan(256) },
        Indicators = [Indicator("改造小区数量", null), Indicator("工程验收合格率", "进度落后两个月")],
    };

    public static ResultApplication Applied { get; } = new()
    {
        Project = Target.Code,
        Unit = Target.Unit,
        Year = Year,
        Subject = ApplicationSubject.Budget,
        Decision = ApplicationDecision.Cut,
        Date = new DateOnly(2026, 11, 20),
        Office = "示例区财政局",
        AppliedTo = new FiscalYear(2027),
        Before = TestRecords.Wan(640),
        After = TestRecords.Wan(320),
        Reason = "抽查复核为中",
    };

    public static ProjectExit Stopped { get; } = new()
    {
        Project = Target.Code,
        Unit = Target.Unit,
        Year = Year,
        Kind = ExitKind.Stopped,
        Date = new DateOnly(2025, 6, 30),
        Office = "示例区人民政府",
        Reason = "规划调整",
        Unspent = TestRecords.Wan(500),
        Recovered = TestRecords.Wan(500),
        Destination = "统筹用于老旧小区加装电梯",
    };

    public static Evaluation Rechecked => TestRecords.Evaluation with
    {
        Kind = EvaluationKind.Recheck,
        Total = new Points(79.55m),
        Grade = Grade.Fair,
    };

    /// <summary>A review of the year with these rounds, of which only days, results and opinions matter.</summary>
    public static TargetReview Reviewed(params ReviewRound[] rounds) => new()
    {
        Project = Target.Code,
        Unit = Target.Unit,
        Year = Year,
        Name = Target.Name,
        Requested = TestRecords.Wan(120),
        Rounds = [.. rounds],
    };

    public static ReviewRound Round(int month, int day, ReviewResult result, string? opinion = null) =>
        new(new DateOnly(2024, month, day), "示例区财政局绩效科", result, opinion);

    /// <summary>What is there on a day, of which the forms are public since the day their clocks ask for.</summary>
    public static RecordSet On(int year, int month, int day, params IDisclosureRecord[] records) =>
        On(Portal, new DateOnly(year, month, day), records);

    public static RecordSet On(Portal portal, DateOnly day, params IDisclosureRecord[] records) => Owing.Set(
        portal, day, records,
        [
            .. records.OfType<PerformanceTable>().Select(table => ((IDisclosureRecord)table,
                table.IsTarget ? new DateOnly(table.Year.Number, 2, 10) : new DateOnly(table.Year.Number + 1, 8, 27))),
        ]);

    /// <summary>The same after some were taken down on 12 August 2025: they are there no more.</summary>
    public static RecordSet Taken(RecordSet from, params IDisclosureRecord[] taken)
    {
        var keys = taken.Select(record => record.Key).ToHashSet();
        var days = from.All.Where(record => !keys.Contains(record.Key))
            .Select(record => (record.Key, Days: from.Publications.Find(record.Key))).Where(one => one.Days is not null)
            .Select(one => KeyValuePair.Create(one.Key, one.Days!));
        var why = WithdrawalReason.Parse("涉密。依据：《政府信息公开条例》第十四条。");
        return new RecordSet(
            from.Portal, from.All.Where(record => !keys.Contains(record.Key)), from.Day,
            new Publications(days, keys.Select(key => new WithdrawnRecord(key, new DateOnly(2025, 8, 12), why))));
    }

    public static Portal WithProcess(Func<ProcessRules, ProcessRules> change) => Portal with { Process = change(Portal.Process) };

    private static MonitoredIndicator Indicator(string name, string? deviation) => new()
    {
        Level1 = "产出指标",
        Level3 = name,
        Target = IndicatorValueReader.Read("100%"),
        Deviation = deviation,
    };
}
