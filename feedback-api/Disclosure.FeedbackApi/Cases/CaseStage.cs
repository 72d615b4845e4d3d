namespace Disclosure.FeedbackApi.Cases;

/// <summary>What a case waits for.</summary>
public enum CaseStage
{
    /// <summary>待回访.</summary>
    ToContact,

    /// <summary>待答复.</summary>
    ToReply,

    /// <summary>待整改.</summary>
    ToRectify,

    /// <summary>申诉复核中.</summary>
    Appealed,

    /// <summary>已办结.</summary>
    Handled,
}
