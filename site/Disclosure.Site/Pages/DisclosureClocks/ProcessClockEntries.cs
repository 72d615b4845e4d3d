using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>What the process made, each with its clock, the newest year first.</summary>
internal static class ProcessClockEntries
{
    /// <summary>All whose clock runs.</summary>
    public static ImmutableArray<ProcessClockEntry> Of(PageContext context)
    {
        var records = context.Records;
        var all = records.Process.All.Select(record => EntryOf(context, record, record.Year, record.Unit.Value, records.ClockOf(record)))
            .Concat(records.Process.Accountability.Select(register =>
                EntryOf(context, register, register.Year, "", records.ClockOf(register))));
        return [.. all.Where(entry => entry.Clock.State is not null).OrderByDescending(entry => entry.Year)];
    }

    /// <summary>Each year in figures.</summary>
    public static ImmutableArray<ProcessClockSummary> Summaries(ImmutableArray<ProcessClockEntry> entries) =>
    [
        .. entries.GroupBy(entry => entry.Year).Select(year => new ProcessClockSummary(
            year.Key, ClockCounts.Of(year.Select(entry => entry.Clock.State).OfType<ClockState>()))),
    ];

    /// <summary>Those late or missing, the longest first.</summary>
    public static ImmutableArray<ProcessClockEntry> Late(ImmutableArray<ProcessClockEntry> entries) =>
    [
        .. entries.Where(entry => entry.Clock.State is ClockState.Late or ClockState.Overdue)
            .OrderByDescending(entry => entry.Clock.State).ThenByDescending(entry => entry.Clock.WorkingDaysLate),
    ];

    private static ProcessClockEntry EntryOf(
        PageContext context, IDisclosureRecord record, FiscalYear year, string unit, ProcessClock clock) => new(
        year, unit, context.Records.NameOf((record as ProcessRecord)?.Unit),
        RecordSubjects.Of(record, context.Records), RecordPlaces.PathOf(context.Records, record.Key), clock);
}
