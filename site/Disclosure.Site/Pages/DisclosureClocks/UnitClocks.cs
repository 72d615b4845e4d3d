using Disclosure.Model.Calendar;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A unit's duties of all years, as a row of the matrix.</summary>
internal sealed class UnitClocks(IEnumerable<ClockEntry> entries)
{
    private readonly Dictionary<(FiscalYear, Stage), ClockEntry> _byStage =
        entries.ToDictionary(entry => (entry.Duty.Year, entry.Duty.Stage));

    /// <summary>Any of them, for the unit's name.</summary>
    public ClockEntry First => _byStage.Values.First();

    /// <summary>How it stands in a year and stage; nothing where it had nothing to publish.</summary>
    public ClockEntry? At((FiscalYear Year, Stage Stage) at) => _byStage.GetValueOrDefault(at);
}
