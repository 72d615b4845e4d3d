using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Exits;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Cycles;

/// <summary>Tells the whole cycle of a project of several years.</summary>
public static class ProjectCycles
{
    // A mistyped year must not make a table of hundreds of rows.
    private const int LongestCycle = 30;

    /// <summary>
    /// The cycle; nothing for a project whose period lies within one year and that has records of one year only, or of which nothing is
    /// public.
    /// </summary>
    /// <param name="records">What is public.</param>
    /// <param name="code">The project.</param>
    public static ProjectCycle? Of(RecordSet records, ProjectCode code)
    {
        ArgumentNullException.ThrowIfNull(records);
        var known = CycleTables.Of(records, code);
        var period = known.LastOrDefault(year => year.Target?.Period is not null)?.Target!.Period;
        if (known.All(year => year is { Target: null, Self: null }) || (known.Length < 2 && !SpansYears(period)))
            return null;
        var standing = StandingOf(records, code, period);
        ImmutableArray<CycleYear> years = [.. YearsOf(period, known).Select(year => YearOf(records, year, known))];
        return new ProjectCycle
        {
            Period = period,
            Standing = standing,
            IsFinished = IsFinished(records, code, period),
            YearsLeft = standing == CycleStanding.Running && period?.End?.Year is { } last ? last - records.Day?.Year : null,
            WholeAmount = known.Select(year => year.Target?.Funds.Total?.WholePeriod).LastOrDefault(amount => amount is not null),
            Years = [.. years.Select((year, i) => i + 1 < years.Length ? year with { CarriedForward = years[i + 1].CarriedOver } : year)],
            Indicators = CycleIndicators.Of(known),
        };
    }

    private static bool SpansYears(ProjectPeriod? period) => period is { Start.Year: { } start } && period.End?.Year != start;

    private static CycleStanding StandingOf(RecordSet records, ProjectCode code, ProjectPeriod? period)
    {
        var today = records.Day;
        if (records.Process.Of(code).OfType<ProjectExit>().Any()
            || records.Portal.Duties.Ended.Any(ended => ended.Code == code.Value && today is { } now && ended.From.Number <= now.Year))
            return CycleStanding.Left;
        return period switch
        {
            null => CycleStanding.NotStated,
            { End: null } => CycleStanding.Open,
            { End: { Year: { } last } end } when today is { } now =>
                LastDayOf(end, last) < now ? CycleStanding.Expired
                : last == now.Year ? CycleStanding.EndsThisYear
                : CycleStanding.Running,
            _ => CycleStanding.NotStated,
        };
    }

    private static bool IsFinished(RecordSet records, ProjectCode code, ProjectPeriod? period) =>
        period?.End is { Year: { } last } end && LastDayOf(end, last) < records.Day
        && records.Process.Of(code).OfType<ProjectExit>().All(exit => exit.Kind == ExitKind.Expired);

    private static DateOnly LastDayOf(PartialDate end, int year)
    {
        var month = end.Month ?? 12;
        return new DateOnly(year, month, Math.Min(end.Day ?? 31, DateTime.DaysInMonth(year, month)));
    }

    private static SortedSet<FiscalYear> YearsOf(ProjectPeriod? period, ImmutableArray<CycleTables> known)
    {
        var years = new SortedSet<FiscalYear>(known.Select(one => one.Year));
        if (period is { Start.Year: { } start, End.Year: { } end } && end >= start && end - start < LongestCycle)
            years.UnionWith(Enumerable.Range(start, end - start + 1).Select(FiscalYear.TryFrom).OfType<FiscalYear>());
        return years;
    }

    private static CycleYear YearOf(RecordSet records, FiscalYear year, ImmutableArray<CycleTables> known)
    {
        if (known.FirstOrDefault(one => one.Year == year) is not { } tables)
            return new CycleYear(year, year.Number > records.Day?.Year ? CycleYearState.Ahead : CycleYearState.Missing, null, null);
        var planned = tables.Target?.YearAmount() ?? (tables.IsTargetWithheld ? null : tables.Self?.Funds.Total?.Initial);
        return new CycleYear(
            year,
            tables is { Target: null, Self: null } ? CycleYearState.Withheld : CycleYearState.Recorded,
            planned,
            tables.Self?.Funds.Total?.Executed)
        {
            CarriedOver = planned is null ? null : CarriedOf(tables),
            Budget = tables.Self?.Funds.Total is { } total ? total.Budget ?? total.Initial : null,
            IsPlanWithheld = tables.IsTargetWithheld,
            IsResultWithheld = tables.IsSelfWithheld,
        };
    }

    // A form has one such row, or none; some have it once more with a label of their own.
    private static Money CarriedOf(CycleTables tables)
    {
        var lines = (tables.Target?.Funds ?? tables.Self!.Funds).Parts.Where(line => line.Kind == FundKind.Carried);
        return Money.Sum(lines.Select(line => tables.Target is null ? line.Initial : line.Budget).OfType<Money>());
    }
}
