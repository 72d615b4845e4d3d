using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Exits;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Process;

/// <summary>Records of the process around the project of the sample district.</summary>
internal static class ProcessSamples
{
    public static readonly ProjectCode Theatre = ProjectCode.Parse("101-009");

    public static Withholding Secret { get; } = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    public static Assessment Assessed { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Open,
        Kind = AssessmentKind.Project,
        Assessor = "示例区财政局绩效评价中心",
        Date = new DateOnly(2025, 10, 15),
        Points =
        [
            new AssessmentPoint(AssessmentAspect.Necessity, new Weight(20m), new Points(18m), "确有需要。"),
            new AssessmentPoint(AssessmentAspect.Economy, new Weight(20m), new Points(14.5m), "单价偏高。"),
        ],
        Total = new Points(82.5m),
        Verdict = AssessmentVerdict.PartlySupported,
        Requested = Yuan(8_000_000m),
        Assessed = Yuan(6_500_000m),
        ResponsibleRole = "项目科科长",
        Report = "## 一、概况\n\n新建项目。\n",
    };

    /// <summary>One that was not supported; no budget, no target.</summary>
    public static Assessment Unsupported { get; } = Assessed with
    {
        Project = Theatre,
        Name = "区剧场改造",
        Verdict = AssessmentVerdict.NotSupported,
        Total = new Points(48m),
        Requested = Yuan(5_000_000m),
        Assessed = Yuan(0m),
        Report = "",
    };

    public static TargetReview Reviewed { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Open,
        Requested = Yuan(6_500_000m),
        Rounds =
        [
            new ReviewRound(new DateOnly(2025, 11, 3), "预算科", ReviewResult.SentBack, "产出指标没有数量。"),
            new ReviewRound(new DateOnly(2025, 11, 20), "绩效管理科", ReviewResult.Approved, null),
        ],
    };

    /// <summary>A project without a target, which therefore had no budget.</summary>
    public static TargetReview Refused { get; } = new()
    {
        Project = Theatre,
        Unit = School,
        Year = Open,
        Name = "区剧场改造",
        Requested = Yuan(3_000_000m),
        Rounds = [new ReviewRound(new DateOnly(2025, 11, 20), "绩效管理科", ReviewResult.NoTarget, "逾期没有报送绩效目标。")],
    };

    public static MonitoringRecord Monitored { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Open,
        Date = new DateOnly(2026, 7, 31),
        ResponsibleRole = "工程科科长",
        Spending = new MonitoredSpending
        {
            Budget = Yuan(6_400_000m),
            Executed = Yuan(1_600_000m),
            Forecast = Yuan(5_000_000m),
            Deviation = "比序时进度慢 33 个百分点",
            Cause = "招标晚了两个月",
            Correction = "8 月底前开工",
        },
        Indicators =
        [
            Watched("改造小区数量", "≥12个", "3个") with
            {
                Deviation = "应完成 7 个",
                Causes = [DeviationCause.Funds, DeviationCause.Staff],
                Cause = "施工队不足",
                Correction = "增加两支施工队",
                Outlook = CompletionOutlook.Possible,
            },
            Watched("居民满意度", "≥90%", "92%") with { Outlook = CompletionOutlook.Certain },
        ],
        Measures =
        [
            new MonitoringMeasure(MonitoringMeasureKind.Suspended, new DateOnly(2026, 8, 5), Yuan(2_000_000m), "进度严重滞后", null),
            new MonitoringMeasure(
                MonitoringMeasureKind.Recovered, new DateOnly(2026, 8, 20), Yuan(900_000m), "年内用不完", "调整用于农村公路养护"),
        ],
    };

    public static ProjectExit Ended { get; } = new()
    {
        Project = Sewers,
        Unit = School,
        Year = Open,
        Kind = ExitKind.Stopped,
        Date = new DateOnly(2026, 9, 1),
        Office = "示例区人民政府",
        Reason = "方案不可行",
        Unspent = Yuan(4_800_000m),
        Recovered = Yuan(4_000_000m),
        Destination = "交回区财政统筹",
    };

    public static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    public static MonitoredIndicator Watched(string name, string target, string? progress) => new()
    {
        Level1 = "产出指标",
        Level3 = name,
        Target = IndicatorValueReader.Read(target),
        Progress = progress is null ? null : IndicatorValueReader.Read(progress),
    };

    /// <summary>The district with these records, each published on a day.</summary>
    public static RecordSet PublishedOn(DateOnly day, params ImmutableArray<ProcessRecord> records)
    {
        var set = With([Target(Closed), Target(Open), .. records]);
        var days = records.Select(record => KeyValuePair.Create(record.Key, new PublicationDays(day, day, new EditionId(day, 1))));
        return new RecordSet(Portal, set.All, publications: new Publications(days));
    }
}
