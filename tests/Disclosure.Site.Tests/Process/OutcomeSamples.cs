using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Tests.Satisfaction;

namespace Disclosure.Site.Tests.Process;

/// <summary>What became of results in the sample district: a recheck, what it found to be mended, what it did to the budget.</summary>
internal static class OutcomeSamples
{
    public static readonly FiscalYear Applied = new(2027);

    /// <summary>The self-evaluation says 91.57 and 优.</summary>
    public static ProjectSelfEvaluation Self { get; } = SampleRecords.Self() with { Total = new Points(91.57m), Grade = Grade.Excellent };

    /// <summary>The recheck says 79.55 and 中, and names two faults.</summary>
    public static Evaluation Recheck { get; } = new()
    {
        Project = SampleRecords.Sewers,
        Unit = SampleRecords.School,
        Year = SampleRecords.Closed,
        Kind = EvaluationKind.Recheck,
        Title = "雨污分流改造自评抽查复核",
        Evaluator = "示例区财政局",
        Date = new DateOnly(2026, 6, 30),
        Total = new Points(79.55m),
        Grade = Grade.Fair,
        Findings =
        [
            new EvaluationFinding("验收资料不全", "补齐验收资料", new DateOnly(2026, 8, 31)),
            new EvaluationFinding("一个小区没有完工", "完工", null),
        ],
    };

    /// <summary>The first fault of the recheck: overdue since the end of August.</summary>
    public static Rectification Overdue { get; } = Item(1) with
    {
        Finding = 1,
        Problem = "验收资料不全",
        Requirement = "补齐验收资料",
        Told = new DateOnly(2026, 7, 5),
        Deadline = new DateOnly(2026, 8, 31),
        Actions = [new RectificationAction(new DateOnly(2026, 8, 1), "补齐四个小区的资料。")],
        ResponsibleRole = "工程科科长",
    };

    /// <summary>Mended in time and closed.</summary>
    public static Rectification Closed { get; } = Item(2) with
    {
        Origin = RectificationOrigin.Audit,
        Evaluation = null,
        Problem = "合同没有存档",
        Deadline = new DateOnly(2026, 8, 31),
        Reported = new DateOnly(2026, 8, 20),
        Rechecks = [new RectificationRecheck(new DateOnly(2026, 9, 2), "示例区财政局", Passed: true, "资料齐全。")],
    };

    /// <summary>The result cut the budget of 2027.</summary>
    public static ResultApplication Cut { get; } = new()
    {
        Project = SampleRecords.Sewers,
        Unit = SampleRecords.School,
        Year = SampleRecords.Closed,
        Subject = ApplicationSubject.Budget,
        Decision = ApplicationDecision.Cut,
        Cause = ApplicationCause.Result,
        Basis = EvaluationKind.Recheck,
        Date = new DateOnly(2026, 9, 10),
        Office = "示例区财政局",
        AppliedTo = Applied,
        Before = Money.FromYuan(6_400_000m),
        After = Money.FromYuan(5_000_000m),
        Reason = "复核等级为中，按规定压减。",
    };

    /// <summary>An item of the project in the year.</summary>
    public static Rectification Item(int number) => new()
    {
        Project = SampleRecords.Sewers,
        Unit = SampleRecords.School,
        Year = SampleRecords.Closed,
        Number = number,
        Origin = RectificationOrigin.Evaluation,
        Evaluation = EvaluationKind.Recheck,
        Problem = "问题",
    };

    /// <summary>A withheld record.</summary>
    public static Withholding Secret { get; } = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    /// <summary>The district with its target, self-evaluation and recheck, and these records.</summary>
    public static RecordSet District(params IDisclosureRecord[] records) => SampleRecords.With(
        [
            SampleRecords.Target(SampleRecords.Closed), Self, SampleRecords.AccountsAct(new DateOnly(2026, 8, 27)), Recheck,
            .. records,
        ]);

    /// <summary>A town's comprehensive evaluation.</summary>
    public static Evaluation Comprehensive { get; } = new()
    {
        Unit = SampleRecords.Department,
        Year = SampleRecords.Closed,
        Kind = EvaluationKind.Comprehensive,
        Title = "示例街道财政运行综合绩效评价",
        Evaluator = "示例区财政局",
        Total = new Points(82m),
        Grade = Grade.Good,
    };

    /// <summary>What was counted of supervision: two re-evaluations, one talk, and six self-evaluations found false.</summary>
    public static AccountabilityRegister Register { get; } = new()
    {
        Year = SampleRecords.Closed,
        Date = new DateOnly(2026, 8, 31),
        Office = "示例区财政局",
        Counts =
        [
            new AccountabilityCount(AccountabilityMatter.Reevaluated, 2).ToPublic(),
            new AccountabilityCount(AccountabilityMatter.FoundFalse, 6).ToPublic(),
            new AccountabilityCount(AccountabilityMatter.Admonished, 1).ToPublic(),
            new AccountabilityCount(AccountabilityMatter.Referred, 0).ToPublic(),
        ],
    };

    /// <summary>All of it: overdue and closed faults, a second rating, a cut, a town, the register.</summary>
    public static RecordSet Whole { get; } = District(
        Overdue, Closed, Rated, First(60, 100), Second(90, 100), Cut, Comprehensive, Register);

    /// <summary>A fault that a survey found, of which the same recipients were asked again.</summary>
    public static Rectification Rated => Item(3) with
    {
        Origin = RectificationOrigin.Survey,
        Evaluation = null,
        Problem = "施工扰民",
        Survey = SurveyId.Parse("2025-101-001"),
        SecondSurvey = SurveyId.Parse("2025-101-001-2"),
        Deadline = new DateOnly(2026, 12, 31),
    };

    /// <summary>The survey that found it.</summary>
    public static SatisfactionResult First(int favourable, int valid) => SurveySamples.Result(new(valid, 0, 0, 0, 0, 0)) with
    {
        Scored = new PublishedCounts { Valid = valid, Favourable = favourable },
    };

    /// <summary>The survey after it was mended.</summary>
    public static SatisfactionResult Second(int favourable, int valid) =>
        First(favourable, valid) with { Survey = SurveyId.Parse("2025-101-001-2") };

    /// <summary>The page of the district at a path.</summary>
    public static Page PageAt(string path, RecordSet? records = null) =>
        PageKinds.PlanAll(SampleContext.Of(records ?? Whole)).Single(plan => plan.Path == path + "index.html").Make();
}
