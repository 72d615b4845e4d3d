using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>
/// Which projects are to be monitored on which day of a year, and which of them were not, as the strip of each project's page tells it.
/// Told once for a set and year; safe for many threads.
/// </summary>
public sealed class OwedMonitoring
{
    private static readonly ConditionalWeakTable<RecordSet, ConcurrentDictionary<FiscalYear, ILookup<UnitCode, OwedMonitoring>>> Made = [];

    private OwedMonitoring(ProjectCode project, UnitCode unit, ImmutableArray<MonitoredDay> days) =>
        (Project, Unit, Days) = (project, unit, days);

    /// <summary>The project.</summary>
    public ProjectCode Project { get; }

    /// <summary>Who carries it out.</summary>
    public UnitCode Unit { get; }

    /// <summary>The days on which it is to be monitored, the oldest first.</summary>
    public ImmutableArray<MonitoredDay> Days { get; }

    /// <summary>
    /// The projects that are to be monitored in a year, of each unit, by code: those of which anything of the year is there, but for those
    /// that are
    /// withheld or taken down, have no budget, or ended before; none of a year before the portal told of monitoring.
    /// </summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static ILookup<UnitCode, OwedMonitoring> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Made.GetValue(records, _ => new())
            .GetOrAdd(year, static (year, set) => All(set, year).ToLookup(owed => owed.Unit), records);
    }

    /// <summary>
    /// How many projects of a year are not to be told of because they, or their monitoring, are withheld or were taken down.
    /// </summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static int WithheldIn(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return ChainYears.ProjectsOf(records, year)
            .Count(project => ProjectStages.MonitoringOf(records, project, year).State == StageState.Withheld
                && !MonitoringRules.IsOwed(new StageFacts(records, project, year)));
    }

    private static IEnumerable<OwedMonitoring> All(RecordSet records, FiscalYear year)
    {
        foreach (var project in ChainYears.ProjectsOf(records, year))
        {
            var facts = new StageFacts(records, project, year);
            if (facts.Unit is { } unit && MonitoringRules.IsOwed(facts))
                yield return new OwedMonitoring(project, unit, facts.MonitoredDays);
        }
    }
}
