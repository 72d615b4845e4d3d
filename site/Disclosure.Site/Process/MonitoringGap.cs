using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>A unit that has not published the monitoring of a day for all its projects, as a row.</summary>
/// <param name="Day">The day that should have been monitored.</param>
/// <param name="Due">The last day to publish it.</param>
/// <param name="UnitCode">The unit.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Owed">How many projects it should have monitored.</param>
/// <param name="Missing">The names of those whose monitoring is not there.</param>
/// <param name="State">How it stands: not due, overdue, or missing for good.</param>
/// <param name="Reason">The same in a sentence.</param>
public sealed record MonitoringGap(
    DateOnly Day, DateOnly Due, UnitCode UnitCode, string Unit, int Owed, ImmutableArray<string> Missing, Badge State, string Reason)
{
    /// <summary>Whether it is late.</summary>
    public bool IsLate => State.Tone == Tone.Bad;
}
