namespace Disclosure.Publishing.Gate;

/// <summary>The words for how a release stands.</summary>
public static class GateWords
{
    /// <summary>The word.</summary>
    public static string Of(GateState state) => state switch
    {
        GateState.Passed => "通过",
        GateState.Warned => "有提醒",
        GateState.Pending => "待办",
        _ => "阻断",
    };
}
