namespace Disclosure.FeedbackApi.Pages;

/// <summary>What every page of the service has.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Root">The path that the service appears under, without a slash at the end.</param>
/// <param name="IsLarge">Whether it is shown in large type.</param>
public abstract record PageFrame(string Title, string Root, bool IsLarge)
{
    /// <summary>The title of the window.</summary>
    public virtual string WindowTitle => Title;

    /// <summary>What the way to the other type size is called.</summary>
    public string SwitchText => IsLarge ? "标准字号" : "大字版";

    /// <summary>
    /// The same page in the other type size; nothing where it has no address to go to again, or switches in a way of its own.
    /// </summary>
    public abstract string? SwitchAddress { get; }
}
