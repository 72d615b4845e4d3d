using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Yardstick;

/// <summary>及时: a point for every publication that is or was due, with the budget, with the accounts, and of the process.</summary>
internal static class TimelyMeasure
{
    public static YardstickTally Of(YardstickYear year, UnitCode? unit)
    {
        // A unit that its department's approval covers is not late once more.
        var duties = year.DueOf(unit).Where(duty => duty.State != ClockState.Overdue || !duty.IsCoveredByDepartment).ToList();
        var clocks = ClocksOf(year, unit).Where(one => one.Clock.State is not (null or ClockState.NotDue)).ToList();
        ImmutableArray<YardstickLoss> lost =
        [
            .. duties.Where(duty => duty.State != ClockState.OnTime).Select(LossOf),
            .. clocks.Where(one => one.Clock.State != ClockState.OnTime).Select(one => LossOf(year, one.Record, one.Clock)),
        ];
        return new YardstickTally(YardstickCheck.Timely, duties.Count + clocks.Count, lost);
    }

    private static IEnumerable<(IDisclosureRecord Record, ProcessClock Clock)> ClocksOf(YardstickYear year, UnitCode? unit)
    {
        if (unit is { } code)
            return year.Records.Process.OfUnitAndProjects(code).Where(record => record.Year == year.Year)
                .Select(record => ((IDisclosureRecord)record, year.Records.ClockOf(record)));
        return year.Records.Process.Accountability.Where(register => register.Year == year.Year)
            .Select((AccountabilityRegister register) => ((IDisclosureRecord)register, year.Records.ClockOf(register)));
    }

    private static YardstickLoss LossOf(PublicationDuty duty) => new(
        YardstickCheck.Timely, null, duty.Stage,
        $"{duty.Stage.Term()}{duty.State.Term()}：应于 {duty.Clock.DueDate!.Value.InChinese()}前公开，"
            + (duty.Clock.Published is { } day ? $"{day.InChinese()}公开，" : "") + $"逾期 {duty.Clock.DaysLate} 天");

    private static YardstickLoss LossOf(YardstickYear year, IDisclosureRecord record, ProcessClock clock) => new(
        YardstickCheck.Timely, record.Key, null,
        $"{RecordSubjects.Of(record, year.Records)}{clock.State!.Value.Term()}："
            + $"应于 {clock.DueDate!.Value.InChinese()}前公开，逾期 {clock.WorkingDaysLate} 个工作日");
}
