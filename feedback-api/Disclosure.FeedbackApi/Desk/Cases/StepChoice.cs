using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Handling;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>A step that can be taken now.</summary>
/// <param name="Kind">What the form sends.</param>
/// <param name="Text">What it is called.</param>
/// <param name="Hint">What it is for.</param>
public sealed record StepChoice(CaseStepKind Kind, string Text, string Hint)
{
    /// <summary>The steps that can be taken now by who is signed in.</summary>
    internal static IReadOnlyList<StepChoice> Of(CaseProgress progress, StaffRole? role) =>
        [.. Enum.GetValues<CaseStepKind>()
            .Where(kind =>
                StaffCases.IsOfStaff(kind) && progress.Allows(kind) && (role == StaffRole.Approver || !StaffCases.NeedsApprover(kind)))
            .Select(kind => new StepChoice(kind, CaseWords.Of(kind), HintOf(kind)))];

    private static string HintOf(CaseStepKind kind) => kind switch
    {
        CaseStepKind.Contacted => "告知已收到、正在核实",
        CaseStepKind.Replied => "告知核实的情况；没有回访过的，同时算作回访",
        CaseStepKind.Rectified => "问题已经改正，办结",
        CaseStepKind.Explained => "无可整改的，说明理由后办结",
        CaseStepKind.AppealUpheld => "办理不当，重新计算整改时限",
        _ => "维持原来的办理结果",
    };
}
