using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>DISC70xx: whether the result of a satisfaction survey adds up, can be checked, and tells about nobody.</summary>
public static class SurveyFindings
{
    /// <summary>Levels that do not add up.</summary>
    public static FindingDefinition LevelsDoNotAddUp { get; } = new(
        "DISC7001", Severity.Error, "各档份数与有效份数不符", "用 disclosure survey pull 重新取回结果，不要手工改份数。", Clause.Evaluation);

    /// <summary>More answers than invitations, or other answers than returned and on paper.</summary>
    public static FindingDefinition AnswersDoNotAddUp { get; } = new(
        "DISC7002", Severity.Error, "收回份数不符", "邀请收回数不得多于邀请数；邀请收回与纸质收回之和应等于计分渠道的收回份数。", Clause.Evaluation);

    /// <summary>No root, or none that is one.</summary>
    public static FindingDefinition RootMissing { get; } = new(
        "DISC7003", Severity.Error, "没有回执根值", "用 disclosure survey pull 重新取回结果；没有根值，评价人无法核对自己的评价是否计入。", Clause.Evaluation);

    /// <summary>Other receipts than valid ratings.</summary>
    public static FindingDefinition LeavesDiffer { get; } = new(
        "DISC7004", Severity.Error, "回执数与有效份数不符", "用 disclosure survey pull 重新取回结果。", Clause.Evaluation);

    /// <summary>A list of leaves that does not give the root.</summary>
    public static FindingDefinition LeafListDiffers { get; } = new(
        "DISC7005", Severity.Error, "回执清单与根值不符", "用 disclosure survey pull 重新取回结果和清单，两者要同时更新。", Clause.Evaluation);

    /// <summary>A decision without a reason or an office.</summary>
    public static FindingDefinition OverrideUnexplained { get; } = new(
        "DISC7006", Severity.Error, "另行认定没有说明", "写明另行认定的理由和认定的单位（不写个人），比率在 0–100% 之间。", Clause.Evaluation);

    /// <summary>Something is rated that is not in the content.</summary>
    public static FindingDefinition SubjectUnknown { get; } = new(
        "DISC7007", Severity.Error, "调查对象不存在", "核对项目编码和年度：该年度应有这个项目的绩效目标表或自评表。");

    /// <summary>A level that tells about a few people.</summary>
    public static FindingDefinition FewShown { get; } = new(
        "DISC7008", Severity.Error, "该隐去的份数没有隐去", "用 disclosure survey pull 重新取回结果，程序会隐去不足 5 份的档和能推算出它的档；样本不足的，满意的份数和各档都不写。",
        Law: LawArticle.Privacy);

    /// <summary>Days in the wrong order.</summary>
    public static FindingDefinition PeriodReversed { get; } = new(
        "DISC7009", Severity.Error, "调查日期颠倒", "截止日不早于开始日，统计日不早于开始日。");

    /// <summary>Two results for one indicator.</summary>
    public static FindingDefinition MeasuredTwice { get; } = new(
        "DISC7010", Severity.Error, "一项指标有两个调查结果", "在各调查结果的 indicators 中写明对应的三级指标，或只留一个结果。", Clause.Evaluation);

    /// <summary>Too few valid ratings.</summary>
    public static FindingDefinition TooFew { get; } = new(
        "DISC7011", Severity.Warning, "样本不足", "有效评价不足 30 份（服务对象不足 30 人的，不足其 80%），不按调查计分；下次延长时间或补充纸质问卷。", Clause.Evaluation,
        "满意度调查样本不足，不按调查计分。");

    /// <summary>Points for satisfaction that the survey does not give.</summary>
    public static FindingDefinition ReportedDiffers { get; } = new(
        "DISC7012", Severity.Warning, "满意度得分与调查结果不符", "核对自评满意度的依据；认为调查不能反映实际的，在调查结果中写 override 并说明理由。", Clause.Evaluation,
        "该行得分与按调查满意率计算的结果相差超过 0.1 分。");

    /// <summary>A result for an indicator that the table does not have.</summary>
    public static FindingDefinition IndicatorUnknown { get; } = new(
        "DISC7013", Severity.Warning, "调查对应的指标不在表上", "indicators 写自评表（没有自评表的写目标表）上满意度指标的三级指标名称，一字不差。", Clause.Evaluation);

    /// <summary>Two surveys with one id.</summary>
    public static FindingDefinition SurveyRepeated { get; } = new(
        "DISC7014", Severity.Error, "调查编号重复", "一个编号只用于一项调查。");

    /// <summary>Numbers of cases that cannot be.</summary>
    public static FindingDefinition CasesDoNotAddUp { get; } = new(
        "DISC7015", Severity.Error, "差评办理件数不符", "用 disclosure survey pull 重新取回结果，不要手工改件数；差评件数不得少于计分渠道里“不满意”和“非常不满意”的份数。",
        Clause.Evaluation);

    /// <summary>Cases that wait too long.</summary>
    public static FindingDefinition CasesOverdue { get; } = new(
        "DISC7016", Severity.Warning, "差评超期未办", "督促责任单位回访、答复、整改，办理情况在评价接口登记后重新取回结果；超期件数照实公布。", Clause.UseOfResults, "有差评超过办理时限。");

    /// <summary>Terms that cannot be.</summary>
    public static FindingDefinition CaseTermsWrong { get; } = new(
        "DISC7017", Severity.Error, "差评办理时限不对", "portal.yaml 的 caseDeadlines：回访、答复、整改各至少 1 个工作日，后一项不短于前一项。");

    /// <summary>Days off of a year that deadlines are reckoned in.</summary>
    public static FindingDefinition HolidaysMissing { get; } = new(
        "DISC7018", Severity.Warning, "缺少节假日", "把国务院办公厅公布的这一年节假日和调休写进 portal.yaml 的 holidays；还没有公布的，公布后补上。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        LevelsDoNotAddUp, AnswersDoNotAddUp, RootMissing, LeavesDiffer, LeafListDiffers, OverrideUnexplained, SubjectUnknown, FewShown,
        PeriodReversed, MeasuredTwice, TooFew, ReportedDiffers, IndicatorUnknown, SurveyRepeated, CasesDoNotAddUp,
        CasesOverdue, CaseTermsWrong, HolidaysMissing,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        CountsCheck.Check, ReceiptsCheck.Check, OverrideCheck.Check, SubjectCheck.Check, MeasuredIndicatorsCheck.Check, PeriodCheck.Check,
        ReportedSatisfactionCheck.Check, CasesCheck.Check, HolidaysCheck.Check,
    ];
}
