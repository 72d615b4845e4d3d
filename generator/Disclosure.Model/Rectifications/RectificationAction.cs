namespace Disclosure.Model.Rectifications;

/// <summary>Something that was done to mend a fault.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What.</param>
public sealed record RectificationAction(DateOnly Date, string Text);
