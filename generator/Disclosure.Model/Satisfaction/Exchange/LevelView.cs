namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A level that can be given.</summary>
/// <param name="Level">What to send: 1 to 5, or <c>unknown</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="AsksReason">Whether it asks for a reason.</param>
public sealed record LevelView(string Level, string Text, bool AsksReason);
