using System.Collections.Immutable;

namespace Disclosure.Model.Policies;

/// <summary>
/// One thing that a clause asks for, in short plain words of our own, with what serves it: where the public sees it, as data too, and which
/// checks hold records to it before they are published; or plainly that nothing does yet, and why.
/// </summary>
/// <param name="Clause">The clause.</param>
/// <param name="Text">What it asks for.</param>
public sealed record PolicyDuty(Clause Clause, string Text)
{
    /// <summary>Where the public sees it; none where nothing serves it yet.</summary>
    public ImmutableArray<DutyPlace> Places { get; init; } = [];

    /// <summary>The codes of the findings that hold records to it.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];

    /// <summary>What of it is not there yet, and why; nothing where all of it is served.</summary>
    public string? Missing { get; init; }
}
