using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Yardstick;

/// <summary>What the five checks look at in a year, indexed once for all units.</summary>
internal sealed class YardstickYear
{
    private readonly ILookup<UnitCode, PerformanceTable> _tables;
    private readonly ILookup<UnitCode, Evaluation> _departmentEvaluations;
    private readonly ILookup<UnitCode?, PublicationDuty> _duties;

    public YardstickYear(RecordSet records, PublicationDuties duties, FiscalYear year)
    {
        (Records, Year) = (records, year);
        _tables = records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
            .Concat(records.UnitTargets).Concat(records.UnitSelfEvaluations)
            .Where(table => table.Year == year && table.Withheld is null)
            .ToLookup(table => table.Unit);
        Evaluations = [.. records.Evaluations.Where(evaluation => evaluation.Year == year && evaluation.Withheld is null)];
        _departmentEvaluations = Evaluations.Where(evaluation => evaluation.Kind == EvaluationKind.Department)
            .ToLookup(evaluation => evaluation.Unit);
        _duties = duties.OfYear(year).Where(duty => duty.IsOwed).ToLookup(duty => duty.Unit?.Code);
        Units =
        [
            .. records.Units.Select(unit => unit.Code).Where(unit =>
                _duties[unit].Any() || _tables[unit].Any() || records.Process.OfUnitAndProjects(unit).Any(record => record.Year == year)),
        ];
    }

    public RecordSet Records { get; }

    public FiscalYear Year { get; }

    /// <summary>The units that there is something to look at of.</summary>
    public ImmutableArray<UnitCode> Units { get; }

    /// <summary>The evaluations of the year whose content is published.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; }

    /// <summary>The tables whose content a unit publishes.</summary>
    public IEnumerable<PerformanceTable> TablesOf(UnitCode unit) => _tables[unit];

    /// <summary>The evaluations that a unit publishes, or the government for no unit.</summary>
    public IEnumerable<Evaluation> EvaluationsOf(UnitCode? unit) => unit is { } code
        ? _departmentEvaluations[code]
        : Evaluations.Where(evaluation => evaluation.Kind != EvaluationKind.Department);

    /// <summary>The tables and evaluations whose content a unit publishes, or the government for no unit.</summary>
    public IEnumerable<IDisclosureRecord> RecordsOf(UnitCode? unit)
    {
        var tables = unit is { } code
            ? TablesOf(code)
            : Records.GovernmentTargets.Where(target => target.Year == Year).Cast<IDisclosureRecord>();
        return tables.Concat(EvaluationsOf(unit));
    }

    /// <summary>
    /// The duties of a unit, or the government for no unit, that are or were due: what is not due yet, or was not approved, is not looked
    /// at.
    /// </summary>
    public IEnumerable<PublicationDuty> DueOf(UnitCode? unit) =>
        _duties[unit].Where(duty => duty.State is ClockState.OnTime or ClockState.Late or ClockState.Overdue);
}
