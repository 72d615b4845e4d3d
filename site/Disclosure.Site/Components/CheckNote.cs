namespace Disclosure.Site.Components;

/// <summary>A neutral 核对说明: what stands out when the approved figures are checked. It judges nobody and changes nothing.</summary>
/// <param name="Where">What it is about, such as an indicator's name; nothing for the record as a whole.</param>
/// <param name="Text">What was noticed.</param>
public sealed record CheckNote(string? Where, string Text);
