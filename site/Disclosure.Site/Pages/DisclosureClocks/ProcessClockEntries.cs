using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Process;

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
    public static ImmutableArray<ProcessClockSummary> Summaries(RecordSet records, ImmutableArray<ProcessClockEntry> entries)
    {
        var made = entries.ToLookup(entry => entry.Year);
        return
        [
            .. records.Years.Concat(entries.Select(entry => entry.Year)).Distinct().OrderDescending()
                .Select(year => new ProcessClockSummary(
                    year, ClockCounts.Of(made[year].Select(entry => entry.Clock.State).OfType<ClockState>()),
                    UnmadeMonitoring(records, year), UnmadeApplications.Of(records, year).Length))
                .Where(year => made[year.Year].Any() || year.UnmadeMonitoring + year.UnmadeApplications > 0),
        ];
    }

    /// <summary>Those late or missing, the longest first.</summary>
    public static ImmutableArray<ProcessClockEntry> Late(ImmutableArray<ProcessClockEntry> entries) =>
    [
        .. entries.Where(entry => entry.Clock.State is ClockState.Late or ClockState.Overdue)
            .OrderByDescending(entry => entry.Clock.State).ThenByDescending(entry => entry.Clock.WorkingDaysLate),
    ];

    // As the page of the year's monitoring lists them.
    private static int UnmadeMonitoring(RecordSet records, FiscalYear year) =>
        OwedMonitoring.Of(records, year).SelectMany(unit => unit).Sum(owed => owed.Days.Count(day => day.IsLate));

    private static ProcessClockEntry EntryOf(
        PageContext context, IDisclosureRecord record, FiscalYear year, string unit, ProcessClock clock) => new(
        year, unit, context.Records.NameOf((record as ProcessRecord)?.Unit),
        RecordSubjects.Of(record, context.Records), RecordPlaces.PathOf(context.Records, record.Key), clock);
}
