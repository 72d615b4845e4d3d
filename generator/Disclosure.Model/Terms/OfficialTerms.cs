using System.Collections.Frozen;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Approvals;
using Disclosure.Model.Assessments;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Staff;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Terms;

/// <summary>
/// The official Chinese words for the closed sets of the model. Pages print them and <c>content/</c> is written in them,
/// so each word stands for one value.
/// </summary>
public static class OfficialTerms
{
    private static readonly FrozenDictionary<Enum, string> Terms = new Dictionary<Enum, string>
    {
        [BudgetKind.GeneralPublic] = "一般公共预算",
        [BudgetKind.GovernmentFund] = "政府性基金预算",
        [BudgetKind.StateCapital] = "国有资本经营预算",
        [BudgetKind.SocialInsurance] = "社会保险基金预算",
        [FundKind.Total] = "年度资金总额",
        [FundKind.Fiscal] = "当年财政拨款",
        [FundKind.Carried] = "上年结转资金",
        [FundKind.Other] = "其他资金",
        [MoneyUnit.Yuan] = "元",
        [MoneyUnit.TenThousandYuan] = "万元",
        [MoneyUnit.HundredMillionYuan] = "亿元",
        [WithholdingExtent.Content] = "内容",
        [WithholdingExtent.Existence] = "存在",
        [ApprovalKind.PeoplesCongress] = "人大批准",
        [ApprovalKind.Finance] = "财政批复",
        [ApprovalKind.Department] = "部门批复",
        [ClockState.NotDue] = "未到期",
        [ClockState.OnTime] = "按期公开",
        [ClockState.Late] = "逾期公开",
        [ClockState.Overdue] = "逾期未公开",
        [ClockState.NotApproved] = "未批复",
        [OwedKind.OverallTarget] = "整体目标",
        [OwedKind.ProjectTarget] = "项目目标",
        [OwedKind.OverallSelfEvaluation] = "整体自评",
        [OwedKind.ProjectSelfEvaluation] = "项目自评",
        [OwedKind.EmptyTable] = "空表说明",
        [OwedKind.GovernmentTarget] = "政府预算绩效目标",
        [OwedKind.KeyEvaluation] = "财政重点评价",
        [Stage.Budget] = "预算公开",
        [Stage.Accounts] = "决算公开",
        [ReleaseStage.Budget] = "预算公开",
        [ReleaseStage.Accounts] = "决算公开",
        [ReleaseStage.Process] = "过程公开",
        [ReleaseKind.Publication] = "公开",
        [ReleaseKind.Correction] = "更正",
        [ReleaseKind.Revision] = "修订",
        [ReleaseKind.Supplement] = "补充",
        [ReleaseKind.Withdrawal] = "撤下",
        [ReleaseKind.Rollback] = "恢复",
        [UnitKind.Department] = "部门",
        [UnitKind.Unit] = "单位",
        [ProjectKind.Project] = "项目",
        [ProjectKind.Policy] = "政策",
        [ProjectKind.Transfer] = "转移支付",
        [CycleStanding.Running] = "实施中",
        [CycleStanding.EndsThisYear] = "今年到期",
        [CycleStanding.Expired] = "已到期",
        [CycleStanding.Open] = "长期",
        [CycleStanding.Left] = "已退出",
        [CycleStanding.NotStated] = "期限未写明",
        [CycleYearState.Recorded] = "有记录",
        [CycleYearState.Withheld] = "不予公开",
        [CycleYearState.Missing] = "没有记录",
        [CycleYearState.Ahead] = "未到年度",
        [TargetChange.Same] = "不变",
        [TargetChange.Raised] = "要求提高",
        [TargetChange.Lowered] = "要求降低",
        [Grade.Excellent] = "优",
        [Grade.Good] = "良",
        [Grade.Fair] = "中",
        [Grade.Poor] = "差",
        [EvaluationKind.Department] = "部门评价",
        [EvaluationKind.Key] = "财政重点评价",
        [EvaluationKind.Recheck] = "抽查复核",
        [EvaluationKind.ThirdParty] = "第三方评价",
        [EvaluationKind.Reevaluation] = "再评价",
        [EvaluationKind.Comprehensive] = "综合绩效评价",
        [AssessmentKind.Project] = "新增项目",
        [AssessmentKind.Policy] = "新增政策",
        [AssessmentKind.CapitalProject] = "基建投资项目",
        [AssessmentAspect.Necessity] = "立项必要性",
        [AssessmentAspect.Economy] = "投入经济性",
        [AssessmentAspect.Reasonableness] = "绩效目标合理性",
        [AssessmentAspect.Feasibility] = "方案可行性",
        [AssessmentAspect.Funding] = "筹资合规性",
        [AssessmentVerdict.Supported] = "予以支持",
        [AssessmentVerdict.PartlySupported] = "部分支持",
        [AssessmentVerdict.NotSupported] = "不予支持",
        [ReviewResult.Approved] = "审核通过",
        [ReviewResult.SentBack] = "退回修改",
        [ReviewResult.Failed] = "审核未通过",
        [ReviewResult.NoTarget] = "未设置绩效目标",
        [CompletionOutlook.Certain] = "确定能",
        [CompletionOutlook.Possible] = "有可能",
        [CompletionOutlook.Impossible] = "完全不可能",
        [DeviationCause.Funds] = "经费保障",
        [DeviationCause.Rules] = "制度保障",
        [DeviationCause.Staff] = "人员保障",
        [DeviationCause.Equipment] = "硬件条件保障",
        [DeviationCause.Other] = "其他",
        [MonitoringMeasureKind.Suspended] = "暂缓拨款",
        [MonitoringMeasureKind.Stopped] = "停止拨款",
        [MonitoringMeasureKind.Resumed] = "恢复拨款",
        [MonitoringMeasureKind.Recovered] = "收回资金",
        [RectificationOrigin.Evaluation] = "绩效评价",
        [RectificationOrigin.Monitoring] = "绩效监控",
        [RectificationOrigin.Survey] = "满意度调查",
        [RectificationOrigin.Audit] = "审计监督",
        [RectificationOrigin.PeoplesCongress] = "人大监督",
        [RectificationState.Open] = "整改中",
        [RectificationState.Reported] = "待复核",
        [RectificationState.Overdue] = "逾期未整改",
        [RectificationState.Closed] = "已销号",
        [ApplicationSubject.Budget] = "预算安排",
        [ApplicationSubject.Transfer] = "转移支付分配",
        [ApplicationSubject.Policy] = "政策调整",
        [ApplicationDecision.Kept] = "保持",
        [ApplicationDecision.Raised] = "增加",
        [ApplicationDecision.Cut] = "压减",
        [ApplicationDecision.Cancelled] = "取消",
        [ApplicationCause.Result] = "评价结果",
        [ApplicationCause.Workload] = "任务量变化",
        [ApplicationCause.Standard] = "标准和价格变化",
        [ApplicationCause.Policy] = "政策调整",
        [ApplicationCause.Other] = "其他",
        [ExitKind.Expired] = "执行到期",
        [ExitKind.PoorResult] = "绩效不高清退",
        [ExitKind.Stopped] = "中途停止",
        [ExitKind.Merged] = "并入其他项目",
        [AccountabilityMatter.Reevaluated] = "再评价",
        [AccountabilityMatter.FoundFalse] = "自评失实",
        [AccountabilityMatter.Admonished] = "通报批评、约谈",
        [AccountabilityMatter.Referred] = "问题线索移送",
        [ChainStage.Assessment] = "评估",
        [ChainStage.Target] = "目标",
        [ChainStage.Monitoring] = "监控",
        [ChainStage.Evaluation] = "评价",
        [ChainStage.Application] = "应用",
        [StageState.Done] = "有结果",
        [StageState.NotDue] = "未到期",
        [StageState.NotApplicable] = "不适用",
        [StageState.Overdue] = "逾期",
        [StageState.Missing] = "缺",
        [StageState.Withheld] = "不予公开",
        [SatisfactionLevel.VerySatisfied] = "非常满意",
        [SatisfactionLevel.Satisfied] = "满意",
        [SatisfactionLevel.BasicallySatisfied] = "基本满意",
        [SatisfactionLevel.Dissatisfied] = "不满意",
        [SatisfactionLevel.VeryDissatisfied] = "非常不满意",
        [SatisfactionLevel.Unknown] = "不清楚",
        [RatingChannel.Invited] = "邀请",
        [RatingChannel.Paper] = "纸质",
        [RatingChannel.Open] = "公开",
        [ExclusionReason.Mistaken] = "误评",
        [ExclusionReason.Malicious] = "恶意差评",
        [ExclusionReason.NotServed] = "非服务对象",
        [ExclusionReason.Duplicate] = "重复",
        [ExclusionReason.AutoFilled] = "自动填写",
        [SatisfactionFormula.TopThree] = "（非常满意＋满意＋基本满意）÷有效份数",
        [SatisfactionFormula.TopTwo] = "（非常满意＋满意）÷有效份数",
        [PublishingRole.Prepare] = "编制",
        [PublishingRole.Review] = "审核",
        [PublishingRole.Publish] = "发布",
        [PublishingRole.SecrecyReview] = "保密审查",
        [IndicatorDimension.Cost] = "成本",
        [IndicatorDimension.Output] = "产出",
        [IndicatorDimension.Benefit] = "效益",
        [IndicatorDimension.Satisfaction] = "满意度",
        [IndicatorDimension.Management] = "管理",
    }.ToFrozenDictionary();

    /// <summary>The official word for <paramref name="value"/>, such as <c>一般公共预算</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no word: it belongs to no closed set of the model.</exception>
    public static string Term<T>(this T value)
        where T : struct, Enum =>
        Terms.TryGetValue(value, out var term)
            ? term
            : throw new ArgumentOutOfRangeException(nameof(value), value, "No official term.");

    /// <summary>The value that <paramref name="term"/> stands for; nothing where it is none of the set.</summary>
    public static T? TryParse<T>(string term)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Terms.TryGetValue(value, out var known) && known == term)
                return value;
        }

        return null;
    }
}
