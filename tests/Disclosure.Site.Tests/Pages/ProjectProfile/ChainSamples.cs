using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Rectifications;
using Disclosure.Model.TargetReviews;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

/// <summary>Records of the process of the sample district's project, made by hand.</summary>
internal static class ChainSamples
{
    public static Assessment Assessed { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Closed,
        Kind = AssessmentKind.Project,
        Assessor = "示例区财政局",
        Date = new DateOnly(2024, 10, 18),
        Total = new Points(86.5m),
        Verdict = AssessmentVerdict.Supported,
        ResponsibleRole = "规划科科长",
    };

    public static MonitoringRecord Monitored { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Closed,
        Date = new DateOnly(2025, 7, 31),
        Spending = new MonitoredSpending { Budget = Money.FromYuan(6_400_000m), Executed = Money.FromYuan(2_560_000m) },
        Indicators =
        [
            new MonitoredIndicator
            {
                Level1 = "产出指标",
                Level3 = "改造小区数量",
                Target = Promise("改造小区数量", "≥12个", 50m).Target,
                Deviation = "少开工两个小区",
            },
        ],
    };

    public static Rectification Mended { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Closed,
        Number = 1,
        Origin = RectificationOrigin.Monitoring,
        Problem = "两个小区没有开工",
        Deadline = new DateOnly(2025, 12, 31),
    };

    public static ResultApplication Applied { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Closed,
        Subject = ApplicationSubject.Budget,
        Decision = ApplicationDecision.Cut,
        Date = new DateOnly(2026, 9, 10),
        Office = "示例区财政局",
        AppliedTo = new FiscalYear(2027),
        Before = Money.FromYuan(6_400_000m),
        After = Money.FromYuan(3_200_000m),
        Reason = "有一个小区没有完成",
    };

    public static ProjectExit Stopped { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Closed,
        Kind = ExitKind.Stopped,
        Date = new DateOnly(2025, 6, 30),
        Office = "示例区人民政府",
        Reason = "规划调整",
        Recovered = Money.FromYuan(5_000_000m),
        Destination = "统筹用于老旧小区加装电梯",
    };

    /// <summary>A review that ended without a budget, of a project that has nothing else.</summary>
    public static TargetReview Refused { get; } = new()
    {
        Project = Armour,
        Unit = School,
        Year = Open,
        Name = "小区门禁升级",
        Requested = Money.FromYuan(1_200_000m),
        Rounds =
        [
            new ReviewRound(new DateOnly(2025, 11, 3), "示例区财政局绩效科", ReviewResult.SentBack, "没有绩效目标"),
            new ReviewRound(new DateOnly(2025, 11, 20), "示例区财政局绩效科", ReviewResult.NoTarget, "两次退回仍未设置"),
        ],
        ResponsibleRole = "住房科科长",
    };
}
