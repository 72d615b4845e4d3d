using System.Collections.Immutable;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC4100–4112: 事前绩效评估 (clause 四), and the targets that came of it.</summary>
public static class AssessmentFindings
{
    /// <summary>No verdict.</summary>
    public static FindingDefinition VerdictMissing { get; } = new(
        "DISC4100", Severity.Error, "没有评估结论", "写明 verdict：予以支持、部分支持或不予支持。", Clause.PriorAssessment);

    /// <summary>One of the five points is not there.</summary>
    public static FindingDefinition PointMissing { get; } = new(
        "DISC4101", Severity.Warning, "五个评估要点不全",
        "补上缺的要点和评估意见：立项必要性、投入经济性、绩效目标合理性、方案可行性、筹资合规性。", Clause.PriorAssessment, "事前绩效评估没有写全五个评估要点。");

    /// <summary>One of the five points stands twice.</summary>
    public static FindingDefinition PointRepeated { get; } = new(
        "DISC4102", Severity.Error, "评估要点重复", "每个要点只写一行，合并重复的。", Clause.PriorAssessment);

    /// <summary>A point's score is below 0 or above its weight.</summary>
    public static FindingDefinition ScoreOutOfRange { get; } = new(
        "DISC4103", Severity.Error, "评估得分超出分值", "得分不得低于 0，也不得高于该要点的分值。", Clause.PriorAssessment);

    /// <summary>The total is not the sum.</summary>
    public static FindingDefinition TotalDiffers { get; } = new(
        "DISC4104", Severity.Warning, "评估总分不等于各要点得分之和", "核对各要点得分和总分。", Clause.PriorAssessment, "事前绩效评估的总分与各要点得分之和不一致。");

    /// <summary>The verdict says other than the amounts.</summary>
    public static FindingDefinition VerdictAgainstAmounts { get; } = new(
        "DISC4105", Severity.Warning, "评估结论与金额不符",
        "核对结论和金额：不予支持的核定金额是 0 或不写，部分支持的小于申报金额，予以支持的不小于申报金额。", Clause.PriorAssessment,
        "事前绩效评估的结论与核定金额不一致。");

    /// <summary>More was found right than was asked for.</summary>
    public static FindingDefinition AssessedAboveRequested { get; } = new(
        "DISC4106", Severity.Warning, "评估核定金额大于申报金额", "核对申报金额和评估核定金额，单位都是元。", Clause.PriorAssessment, "评估核定金额大于申报金额。");

    /// <summary>A great new project or policy has a target and was not assessed.</summary>
    public static FindingDefinition AssessmentMissing { get; } = new(
        "DISC4107", Severity.Warning, "新增重大政策和项目没有事前绩效评估",
        "补上 process/assessments 里的评估记录和报告；不是新增的，核对项目编码是否与上年一致、项目期从哪一年起。多少元以上算重大，写在 portal.yaml 的 process.assessmentFrom。",
        Clause.PriorAssessment);

    /// <summary>What was not supported has a budget.</summary>
    public static FindingDefinition TargetNotSupported { get; } = new(
        "DISC4108", Severity.Warning, "评估不予支持，却安排了预算", "评估结果是申请预算的必要条件：核对评估结论；确经批准安排的，写明依据后逐条认可，理由随表公开。", Clause.PriorAssessment)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>A year's budget is above what was assessed.</summary>
    public static FindingDefinition BudgetAboveAssessed { get; } = new(
        "DISC4109", Severity.Warning, "安排的金额大于评估核定金额", "核对绩效目标的年度资金和评估核定金额，单位都是元。", Clause.PriorAssessment);

    /// <summary>It was assessed after the budget was approved.</summary>
    public static FindingDefinition AssessedAfterwards { get; } = new(
        "DISC4110", Severity.Warning, "评估晚于预算批复", "事前绩效评估在申请预算之前：核对评估日期和年度。", Clause.PriorAssessment);

    /// <summary>There is no report.</summary>
    public static FindingDefinition ReportMissing { get; } = new(
        "DISC4111", Severity.Info, "没有评估报告", "把评估报告的正文放在同名的 .md 文件里。", Clause.PriorAssessment);

    /// <summary>The verdict says other than the score.</summary>
    public static FindingDefinition VerdictAgainstScore { get; } = new(
        "DISC4112", Severity.Warning, "评估结论与得分不符", "核对总分和结论：不及格（低于满分的 60%）的一般不予支持，优（满分的 90% 以上）的一般予以支持；确实如此的，在评估意见里说明。",
        Clause.PriorAssessment);

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        VerdictMissing, PointMissing, PointRepeated, ScoreOutOfRange, TotalDiffers, VerdictAgainstAmounts, AssessedAboveRequested,
        AssessmentMissing, TargetNotSupported, BudgetAboveAssessed, AssessedAfterwards, ReportMissing, VerdictAgainstScore,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [AssessmentPointsCheck.Check, AssessmentVerdictCheck.Check, AssessmentDayCheck.Check, AssessedTargetCheck.Check];
}
