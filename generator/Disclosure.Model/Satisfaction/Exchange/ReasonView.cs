namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A reason that can be given.</summary>
/// <param name="Code">What to send.</param>
/// <param name="Text">What it says.</param>
public sealed record ReasonView(string Code, string Text);
