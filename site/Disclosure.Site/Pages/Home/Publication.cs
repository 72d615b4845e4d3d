using Disclosure.Model.Records;
using Disclosure.Site.Clocks;

namespace Disclosure.Site.Pages.Home;

/// <summary>What a unit published.</summary>
/// <param name="Unit">Who published; the government, where it was the government.</param>
/// <param name="UnitCode">The unit's code; empty for the government.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Approval">The approval it was published after.</param>
/// <param name="Clock">Year, stage and clock.</param>
internal sealed record Publication(string Unit, string UnitCode, string Path, Approval Approval, RunningClock Clock);
