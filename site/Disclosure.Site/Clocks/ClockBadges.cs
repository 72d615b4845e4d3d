using Disclosure.Model.Approvals;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Clocks;

/// <summary>The states of clocks, each in its one word and tone.</summary>
internal static class ClockBadges
{
    /// <summary>What stands in the place of a state where nothing is owed.</summary>
    public static Badge NothingOwed { get; } = EmptyState.NotApplicable("").Badge;

    public static Badge Of(ClockState state) => new(state.Term(), state switch
    {
        ClockState.OnTime => Tone.Good,
        ClockState.Late => Tone.Caution,
        ClockState.Overdue => Tone.Bad,
        _ => Tone.Neutral,
    });
}
