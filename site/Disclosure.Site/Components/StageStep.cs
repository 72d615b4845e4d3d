namespace Disclosure.Site.Components;

/// <summary>A step of the strip of stages: a link to its section, with what came of it or why there is nothing.</summary>
/// <param name="Name">The stage, such as <c>评估</c>.</param>
/// <param name="State">Whether there is a result, else the kind of reason for none.</param>
/// <param name="Text">The result, or the reason in short.</param>
/// <param name="Href">Its section on the page.</param>
public sealed record StageStep(string Name, Badge State, string Text, string Href)
{
    /// <summary>The day of the result and what happened on it, such as <c>2025年2月10日公开</c>; nothing where none is known.</summary>
    public string? Date { get; init; }
}
