namespace Disclosure.FeedbackApi.Cases;

/// <summary>What stages and steps are called.</summary>
internal static class CaseWords
{
    /// <summary>A stage.</summary>
    public static string Of(CaseStage stage) => stage switch
    {
        CaseStage.ToContact => "待回访",
        CaseStage.ToReply => "待答复",
        CaseStage.ToRectify => "待整改",
        CaseStage.Appealed => "申诉复核中",
        _ => "已办结",
    };

    /// <summary>A step.</summary>
    public static string Of(CaseStepKind kind) => kind switch
    {
        CaseStepKind.Contacted => "回访",
        CaseStepKind.Replied => "答复",
        CaseStepKind.Rectified => "整改",
        CaseStepKind.Explained => "说明办结",
        CaseStepKind.RatedAgain => "再次评价",
        CaseStepKind.Appealed => "申诉",
        CaseStepKind.AppealUpheld => "申诉成立，重新办理",
        _ => "申诉不成立",
    };
}
