namespace Disclosure.FeedbackApi.Desk;

/// <summary>A link of a navigation.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsHere">Whether it is the page it stands on.</param>
public sealed record DeskLink(string Address, string Text, bool IsHere);
