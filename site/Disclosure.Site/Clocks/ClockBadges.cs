using Disclosure.Model.Approvals;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Clocks;

/// <summary>The states of clocks, each in its one word and tone.</summary>
internal static class ClockBadges
{
    public static Badge Of(ClockState state) => new(state.Term(), state switch
    {
        ClockState.OnTime => Tone.Good,
        ClockState.Late => Tone.Caution,
        ClockState.Overdue => Tone.Bad,
        _ => Tone.Neutral,
    });
}
