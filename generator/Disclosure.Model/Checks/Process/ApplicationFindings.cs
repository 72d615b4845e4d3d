using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC4170–4179 and 4210–4211: 评价结果应用 (clause 八).</summary>
public static class ApplicationFindings
{
    /// <summary>No decision.</summary>
    public static FindingDefinition DecisionMissing { get; } = new(
        "DISC4170", Severity.Error, "没有处理决定", "写明 decision：保持、增加、压减或取消。", Clause.UseOfResults);

    /// <summary>The decision says other than the amounts.</summary>
    public static FindingDefinition DecisionAgainstAmounts { get; } = new(
        "DISC4171", Severity.Error, "处理决定与金额不符", "核对决定和前后金额：增加的比应用前多，压减的比应用前少，取消的为 0。", Clause.UseOfResults);

    /// <summary>Kept, and the amount is quite another.</summary>
    public static FindingDefinition KeptDiffers { get; } = new(
        "DISC4172", Severity.Warning, "保持的金额与应用前相差较大",
        $"前后相差超过 {KeptAmount.Within} 的，核对决定是不是“增加”或“压减”。", Clause.UseOfResults,
        $"处理决定为“保持”，前后金额相差超过 {KeptAmount.Within}。");

    /// <summary>An amount is not that of the year's target.</summary>
    public static FindingDefinition AmountDiffers { get; } = new(
        "DISC4173", Severity.Warning, "前后金额与绩效目标不一致", "与这两年绩效目标的年度资金核对，单位都是元。", Clause.UseOfResults, "结果应用的前后金额与这两年绩效目标的年度资金不同。");

    /// <summary>A bad result that changed nothing.</summary>
    public static FindingDefinition BadResultUnanswered { get; } = new(
        "DISC4174", Severity.Warning, "结果为中、差，预算没有压减", "评价结果与预算安排挂钩：核对决定；确需保持或增加的，在理由中写明。", Clause.UseOfResults);

    /// <summary>What it rests on is not there.</summary>
    public static FindingDefinition BasisMissing { get; } = new(
        "DISC4175", Severity.Error, "依据的评价或自评不存在", "核对 basis、编码和年度；依据单位自评的不写 basis，自评表要有。", Clause.UseOfResults);

    /// <summary>Applied to a year that is no later.</summary>
    public static FindingDefinition AppliedToTooEarly { get; } = new(
        "DISC4176", Severity.Error, "应用年度不晚于被评价的年度", "year 写被评价的年度，appliedTo 写用到哪一年的预算。", Clause.UseOfResults);

    /// <summary>The next project is not there.</summary>
    public static FindingDefinition NextProjectUnknown { get; } = new(
        "DISC4177", Severity.Warning, "应用年度没有这个项目", "核对 nextProject；没有换编码的不写，取消的也不写。", Clause.UseOfResults);

    /// <summary>It does not say why.</summary>
    public static FindingDefinition ReasonMissing { get; } = new(
        "DISC4178", Severity.Warning, "结果应用没有写理由", "写明结果怎样影响了决定。", Clause.UseOfResults, "结果应用没有写明理由。");

    /// <summary>An amount is not there.</summary>
    public static FindingDefinition AmountMissing { get; } = new(
        "DISC4179", Severity.Warning, "没有写前后金额", "写明 before 和 after，取消的 after 写 0。", Clause.UseOfResults);

    /// <summary>The money changed, and it is not said whether by the result.</summary>
    public static FindingDefinition CauseMissing { get; } = new(
        "DISC4210", Severity.Warning, "没有写增减的主要原因",
        "写明 cause：评价结果、任务量变化、标准和价格变化、政策调整或其他；只有“评价结果”的算作按评价结果安排。", Clause.UseOfResults);

    /// <summary>Less money for a good result.</summary>
    public static FindingDefinition GoodResultCut { get; } = new(
        "DISC4211", Severity.Warning, "结果为优，却写因评价结果压减、取消",
        "核对 cause：任务量减少、政策调整的改写原因；确因评价发现的问题压减的，basis 写那次评价，在理由中写明是什么问题。", Clause.UseOfResults,
        "依据的结果为优，预算因评价结果压减或者取消。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        DecisionMissing, DecisionAgainstAmounts, KeptDiffers, AmountDiffers, BadResultUnanswered, BasisMissing, AppliedToTooEarly,
        NextProjectUnknown, ReasonMissing, AmountMissing, CauseMissing, GoodResultCut,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [ApplicationDecisionCheck.Check, AppliedAmountCheck.Check, ApplicationBasisCheck.Check];
}
