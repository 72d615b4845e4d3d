using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Corrections;

/// <summary>That something on the page was changed after it was published: 更正说明, 修订说明, 补充说明, 撤下说明, 恢复说明.</summary>
/// <param name="Label">What kind of note it is.</param>
/// <param name="Text">When, what and why, in a sentence or two.</param>
/// <param name="Lines">The fields with before and after.</param>
public sealed record CorrectionNote(string Label, string Text, ImmutableArray<string> Lines)
{
    /// <summary>What it did to score and grade, and what is still awaited.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>
    /// Whether what was published was right, and only changed or came later: 修订, 补充. Of several, the newest is told whole.
    /// </summary>
    public bool IsOfCourse { get; init; }

    /// <summary>The ways to the old version, to the edition and to all corrections, relative to the page.</summary>
    public required ImmutableArray<SwitchLink> Links { get; init; }
}
