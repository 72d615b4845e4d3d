using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>What records there are of a department and its units in a year, and of the government in it.</summary>
internal sealed class DepartmentYear
{
    public DepartmentYear(RecordSet records, UnitCode department, FiscalYear year)
    {
        (Records, Department, Year) = (records, department, year);
        var units = UnitCodes = records.UnitsOf(department).Select(unit => unit.Code).Append(department).ToHashSet();
        UnitTargets = [.. records.UnitTargets.Where(target => target.Year == year && units.Contains(target.Unit))];
        UnitSelves = [.. records.UnitSelfEvaluations.Where(self => self.Year == year && units.Contains(self.Unit))];
        AllTargets = [.. records.ProjectTargets.Where(target => target.Year == year)];
        Targets = [.. AllTargets.Where(target => target.Department == department || units.Contains(target.Unit))];
        Selves =
        [
            .. records.ProjectSelfEvaluations
                .Where(self => self.Year == year && (self.Department == department || units.Contains(self.Unit))),
        ];
        Government = records.GovernmentTargets.FirstOrDefault(target => target.Year == year);
    }

    public RecordSet Records { get; }

    public UnitCode Department { get; }

    public FiscalYear Year { get; }

    /// <summary>The department and its units.</summary>
    public HashSet<UnitCode> UnitCodes { get; }

    public ImmutableArray<UnitTarget> UnitTargets { get; }

    public ImmutableArray<UnitSelfEvaluation> UnitSelves { get; }

    public ImmutableArray<ProjectTarget> Targets { get; }

    public ImmutableArray<ProjectSelfEvaluation> Selves { get; }

    public GovernmentTarget? Government { get; }

    /// <summary>The projects of all departments.</summary>
    public ImmutableArray<ProjectTarget> AllTargets { get; }

    /// <summary>The targets of all departments as a whole.</summary>
    public IEnumerable<UnitTarget> AllDepartments =>
        Records.UnitTargets.Where(target => target.Year == Year && Records.FindUnit(target.Unit)?.Kind == UnitKind.Department);

    /// <summary>Every table of the department, its units and their projects.</summary>
    public IEnumerable<PerformanceTable> Tables => UnitTargets.Concat<PerformanceTable>(UnitSelves).Concat(Targets).Concat(Selves);

    /// <summary>A department's projects, or those that a unit under one carries out.</summary>
    public ImmutableArray<ProjectTarget> TargetsOf(UnitCode unit) =>
        unit == Department ? Targets : [.. Targets.Where(target => target.Unit == unit)];

    /// <summary>The self-evaluations of the same.</summary>
    public ImmutableArray<ProjectSelfEvaluation> SelvesOf(UnitCode unit) =>
        unit == Department ? Selves : [.. Selves.Where(self => self.Unit == unit)];

    /// <summary>A project's targets in all years.</summary>
    public IEnumerable<ProjectTarget> AllYearsOf(ProjectCode code) => Records.ProjectTargets.Where(target => target.Code == code);
}
