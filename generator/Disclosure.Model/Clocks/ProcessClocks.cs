using Disclosure.Model.Accountability;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Clocks;

/// <summary>
/// The clocks of what the process made, told for the day that the records are told for (<see cref="RecordSet.AsOf"/>), by the portal's
/// holidays. When something was published is told by editions, never by what somebody typed.
/// </summary>
public static class ProcessClocks
{
    /// <summary>
    /// The clock of a record of the process. Of what goes on, as an item of rectification, the newest thing that happened starts it anew;
    /// the first version published since then that told of it stops it, and a later correction does not make it late. Figures of
    /// monitoring are due from their own day: a measure that is taken months later does not make them in time. An exit that was
    /// announced before is in time.
    /// </summary>
    public static ProcessClock ClockOf(this RecordSet records, ProcessRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record is MonitoringRecord { Date: var day } && day < record.Made
            && records.ClockOf(record.Key, day) is { State: ClockState.Late or ClockState.Overdue } figures)
            return figures;
        if (record is ProjectExit { Date: { } end } && records.Publications.Find(record.Key)?.First is { } announced && announced < end)
            return new ProcessClock(end, announced, records.AsOf, records.Portal.Holidays);
        return records.ClockOf(record.Key, record.Made);
    }

    /// <summary>The clock of a year's register of supervision and of being called to account.</summary>
    public static ProcessClock ClockOf(this RecordSet records, AccountabilityRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return records.ClockOf(register.Key, register.Date);
    }

    /// <summary>
    /// The clocks of all that a unit made, of its projects and of itself as a whole, or of the government's for no unit; what has none
    /// running is left out.
    /// </summary>
    public static IEnumerable<ProcessClock> ProcessClocksOf(this RecordSet records, UnitCode? unit)
    {
        ArgumentNullException.ThrowIfNull(records);
        var clocks = unit is { } code
            ? records.Process.OfUnitAndProjects(code).Select(record => records.ClockOf(record))
            : records.Process.Accountability.Select(register => records.ClockOf(register));
        return clocks.Where(clock => clock.State is not null);
    }

    private static ProcessClock ClockOf(this RecordSet records, RecordKey key, DateOnly? made)
    {
        ArgumentNullException.ThrowIfNull(records);
        var published = made is { } day ? records.Publications.Find(key)?.FirstTelling(day) : null;
        return new ProcessClock(made, published, records.AsOf, records.Portal.Holidays);
    }
}
