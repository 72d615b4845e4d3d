namespace Disclosure.Model.TargetReviews;

/// <summary>What a round of reviewing a target came to (clause 五).</summary>
public enum ReviewResult
{
    /// <summary>审核通过.</summary>
    Approved,

    /// <summary>退回修改.</summary>
    SentBack,

    /// <summary>审核未通过: no budget.</summary>
    Failed,

    /// <summary>未设置绩效目标: no budget.</summary>
    NoTarget,
}
