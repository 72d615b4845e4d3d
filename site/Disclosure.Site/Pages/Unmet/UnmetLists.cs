using System.Collections.Immutable;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>What was not done, told apart.</summary>
internal sealed class UnmetLists(ImmutableArray<UnmetRow> judged, ImmutableArray<UnmetRow> unlisted)
{
    /// <summary>未达成.</summary>
    public ImmutableArray<UnmetRow> Missed { get; } = [.. judged.Where(row => row.Judged == Attainment.Missed)];

    /// <summary>部分达成.</summary>
    public ImmutableArray<UnmetRow> Partly { get; } = [.. judged.Where(row => row.Judged == Attainment.Partly)];

    /// <summary>Published with the budget, and not listed in the self-evaluation.</summary>
    public ImmutableArray<UnmetRow> Unlisted => unlisted;

    /// <summary>Listed, and left without a result.</summary>
    public ImmutableArray<UnmetRow> Blank { get; } = [.. judged.Where(row => row.Judged == Attainment.NoResult)];
}
