using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

/// <summary>Each finding of the process, and what makes it be found.</summary>
internal static class ProcessCases
{
    private static readonly ProjectCode Second = ProjectCode.Parse("101002-008");

    /// <summary>A project that asked for money without a target.</summary>
    public static TargetReview Refused { get; } = Review with
    {
        Project = Second,
        Name = "停车场建设",
        Rounds = [new ReviewRound(new DateOnly(2024, 11, 1), "绩效评价科", ReviewResult.NoTarget, null)],
    };

    public static ImmutableArray<ProcessCase> All { get; } =
        [.. Assessments, .. Reviews, .. Monitorings, .. Rectifications, .. Applications, .. Exits, .. Shared];

    private static IEnumerable<ProcessCase> Assessments =>
    [
        Of("DISC4100", "verdict", Assessed with { Verdict = null }),
        Of("DISC4101", "points", Assessed with { Points = Assessed.Points.RemoveAt(4), Total = new Points(72) }),
        Of("DISC4102", "points[1].aspect", Point(point => point with { Aspect = AssessmentAspect.Necessity })),
        Of("DISC4103", "points[1].score", Point(point => point with { Score = new Points(21) })),
        Of("DISC4104", "total", Assessed with { Total = new Points(91) }),
        Of("DISC4105", "verdict", Assessed with { Verdict = AssessmentVerdict.PartlySupported }),
        Of("DISC4106", "assessed", Assessed with { Assessed = Wan(641) }),
        new("DISC4107", TestRecords.Target.Key, "", Assessed with { Project = StoppedCode }) { Missing = [Assessed.Key] },
        new("DISC4108", TestRecords.Target.Key, "", Assessed with { Verdict = AssessmentVerdict.NotSupported, Assessed = null }),
        new(
            "DISC4109", TestRecords.Target.Key, "funds",
            Assessed with { Verdict = AssessmentVerdict.PartlySupported, Assessed = Wan(600) }),
        Of("DISC4110", "date", Assessed with { Date = new DateOnly(2025, 2, 1) }),
        Of("DISC4111", "report", Assessed with { Report = " " }),
        Of(
            "DISC4112", "verdict",
            Assessed with { Points = [.. Assessed.Points.Select(point => point with { Score = new Points(11) })], Total = new Points(55) }),
    ];

    private static IEnumerable<ProcessCase> Reviews =>
    [
        Of("DISC4120", "rounds", Review with { Rounds = [] }),
        Of("DISC4121", "rounds[1].date", Review with { Rounds = [Review.Rounds[0], Review.Rounds[1] with { Date = new(2024, 10, 14) }] }),
        Of("DISC4122", "rounds[0].opinion", Review with { Rounds = [Review.Rounds[0] with { Opinion = "" }, Review.Rounds[1]] }),
        new("DISC4123", TestRecords.Target.Key, "", Review with { Rounds = [Review.Rounds[0]] }),
        Of("DISC4124", "rounds", Review with { Rounds = [Review.Rounds[1] with { Date = new(2025, 1, 25) }] }),
        new("DISC4125", TestRecords.Unit.Key, "", Review with { Project = StoppedCode }) { Missing = [Review.Key] },
        Of("DISC4126", "requested", Refused with { Requested = null }),
        Of("DISC4127", "", Review with { Project = StoppedCode }),
    ];

    private static IEnumerable<ProcessCase> Monitorings =>
    [
        Of("DISC4130", "date", Monitored with { Date = new(2025, 7, 30) }),
        Of("DISC4131", "date", Monitored with { Date = new(2024, 7, 31) }),
        Of("DISC4132", "spending.executed", Spending(spending => spending with { Executed = Wan(650), Forecast = Wan(660) })),
        Of("DISC4133", "spending.budget", Spending(spending => spending with { Budget = Wan(700) })),
        Of("DISC4134", "indicators[1].level3", Row(row => row with { Level3 = "改造楼栋数量" })),
        Of("DISC4135", "indicators[1].target", Row(row => row with { Target = IndicatorValueReader.Read("≥10个") })),
        Of("DISC4136", "indicators", Monitored with { Indicators = Monitored.Indicators.RemoveAt(1) }),
        Of("DISC4137", "indicators[1].deviation", Row(row => row with { Deviation = "进度偏慢", Cause = "招标较晚" })),
        Of(
            "DISC4138", "indicators[1].outlook", Row(row => row with { Outlook = CompletionOutlook.Impossible }) with { Measures = [] }),
        Of("DISC4139", "measures[0].reason", Measure(0, measure => measure with { Reason = "" })),
        Of("DISC4140", "measures[0].kind", Monitored with { Measures = Monitored.Measures.RemoveAt(0) }),
        Of("DISC4141", "measures[2].destination", Measure(2, measure => measure with { Destination = null })),
        Of("DISC4142", "measures[2].date", Measure(2, measure => measure with { Date = new(2025, 8, 1) })),
        new("DISC4143", TestRecords.Unit.Key, "", Monitored with { Project = StoppedCode }) { Missing = [Monitored.Key] },
        Of("DISC4144", "spending", Monitored with { Spending = null }),
        Of("DISC4145", "indicators[1].progress", Row(row => row with { Progress = null })),
        Of("DISC4146", "spending.forecast", Spending(spending => spending with { Forecast = Wan(300) })),
    ];

    private static IEnumerable<ProcessCase> Rectifications =>
    [
        new("DISC4150", Evaluated.Key, "findings") { Missing = [OtherItem.Key] },
        Of("DISC4151", "finding", Item with { Finding = 3 }),
        Of("DISC4152", "origin", Item with { Origin = RectificationOrigin.Audit }),
        Of("DISC4153", "finding", OtherItem with { Finding = 1 }),
        Of("DISC4154", "reported", Item with { Reported = new(2026, 7, 9) }),
        Of("DISC4155", "deadline", Item with { Deadline = null }),
        Of("DISC4156", "deadline", Item with { Deadline = new(2026, 10, 31) }),
        Of("DISC4157", "told", Item with { Told = null }),
        Of("DISC4158", "rechecks[1].date", Item with { Rechecks = [Item.Rechecks[0], Item.Rechecks[1] with { Date = new(2026, 8, 19) }] }),
        Of("DISC4159", "actions", Item with { Actions = [] }),
        Of("DISC4160", "deadline", Item with { Reported = null, Rechecks = [] }),
        Of("DISC4161", "rechecks[0].opinion", Item with { Rechecks = [Item.Rechecks[0] with { Opinion = null }, Item.Rechecks[1]] }),
        Of("DISC4162", "secondSurvey", Surveyed("2026-a", new(2026, 9, 1)), Item with { SecondSurvey = SurveyId.Parse("2026-a") }),
        Of("DISC4163", "problem", Item with { Problem = "" }),
        Of("DISC4164", "reported", Item with { Reported = null }),
    ];

    private static IEnumerable<ProcessCase> Applications =>
    [
        Of("DISC4170", "decision", Application with { Decision = null }),
        Of("DISC4171", "decision", Application with { Decision = ApplicationDecision.Cut }),
        Of("DISC4172", "after", Application with { After = Wan(680) }),
        Of("DISC4173", "before", Application with { Before = Wan(630), After = Wan(630), AppliedTo = new FiscalYear(2026) }),
        Of("DISC4174", "decision", Evaluated with { Grade = Grade.Poor }, Application),
        Of("DISC4175", "basis", Application with { Basis = EvaluationKind.ThirdParty }),
        Of("DISC4176", "appliedTo", Application with { AppliedTo = TestRecords.Year }),
        Of("DISC4177", "nextProject", Application with { AppliedTo = TestRecords.Year, NextProject = StoppedCode }),
        Of("DISC4178", "reason", Application with { Reason = "" }),
        Of("DISC4179", "after", Application with { After = null }),
        Of("DISC4210", "cause", Application with { Decision = ApplicationDecision.Cut, After = Wan(600) }),
        Of(
            "DISC4211", "cause", Evaluated with { Grade = Grade.Excellent },
            Application with { Decision = ApplicationDecision.Cut, Cause = ApplicationCause.Result, After = Wan(600) }),
    ];

    private static IEnumerable<ProcessCase> Exits =>
    [
        Of("DISC4180", "kind", Exit with { Kind = null }),
        Of(
            "DISC4181", "",
            Exit with { Project = TestRecords.ProjectCode, Year = new FiscalYear(2024), Date = new(2024, 6, 30), Name = null }),
        new("DISC4182", TestRecords.Portal.Key, "duties.ended[0].code") { Portal = Ended(TestRecords.ProjectCode, 2026) },
        new("DISC4183", TestRecords.Portal.Key, "duties.ended[0].from") { Portal = Ended(StoppedCode, 2027) },
        Of("DISC4184", "recovered", Exit with { Recovered = Wan(31) }),
        Of("DISC4185", "destination", Exit with { Destination = "" }),
        new("DISC4186", TestRecords.Unit.Key, "", TestRecords.Target with { Period = Ending(new PartialDate(2026, 8, null)) }, Exit),
        Of("DISC4187", "date", Exit with { Date = new(2026, 1, 15) }),
        Of("DISC4188", "reason", Exit with { Reason = " " }),
    ];

    private static IEnumerable<ProcessCase> Shared =>
    [
        Of("DISC4190", "assessor", Assessed with { Assessor = "" }),
        Of("DISC4191", "date", Exit with { Date = null }),
        new("DISC4192", TestRecords.Unit.Key, "", Exit with { ResponsibleRole = null }),
        Of("DISC4193", "responsibleRole", Exit with { ResponsibleRole = "局长李四" }),
        Of("DISC4194", "name", Exit with { Name = null }),
        Of("DISC4195", "name", Review with { Name = "道路改造" }),
        new("DISC4196", TestRecords.Unit.Key, "") { Unpublished = [Exit.Key, Assessed.Key] },
        Of("DISC4197", "unit", Review with { Unit = TestRecords.DepartmentCode }),
        Of("DISC4198", "counts[1].matter", Register with { Counts = [Register.Counts[0], Register.Counts[0]] }),
        Of("DISC4199", "counts[0].number", Register with { Counts = [new AccountabilityCount(AccountabilityMatter.Referred, null)] }),
        Of("DISC4200", "date", Monitored with { Date = new(2026, 10, 2), Measures = [] }),
    ];

    public static SurveyRegister Surveyed(string id, DateOnly opens, ProjectCode? project = null) => new()
    {
        Year = new FiscalYear(2026),
        Surveys =
        [
            new Survey
            {
                Id = SurveyId.Parse(id),
                Year = new FiscalYear(2026),
                Project = project,
                Unit = TestRecords.UnitCode,
                Subject = "市政设施管护",
                UnitName = "示例区市政设施中心",
                Question = new SurveyQuestion("2026-1", "您对这项服务满意吗？", []),
                Recipients = "住户",
                Opens = opens,
                Closes = opens.AddDays(20),
            },
        ],
    };

    public static Portal Ended(ProjectCode project, int from) => TestRecords.Portal with
    {
        Duties = TestRecords.Portal.Duties with { Ended = [new EndedDuty(project.Value, new FiscalYear(from), "并入其他项目")] },
    };

    public static ProjectPeriod Ending(PartialDate end) => new(new PartialDate(2025, 3, null), end);

    private static MonitoringRecord Spending(Func<MonitoredSpending, MonitoredSpending> change) =>
        Monitored with { Spending = change(Monitored.Spending!) };

    // Told on the last of the records.
    private static ProcessCase Of(string code, string path, params IDisclosureRecord[] changed) =>
        new(code, changed[^1].Key, path, changed);
}
