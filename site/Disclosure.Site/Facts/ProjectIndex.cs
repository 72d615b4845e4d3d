using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Facts;

/// <summary>Which projects a unit, and a department with its units, has in each year. Made once for all pages.</summary>
internal sealed class ProjectIndex
{
    private static readonly IReadOnlyList<ProjectInYear> None = [];
    private readonly Dictionary<(UnitCode, FiscalYear), List<ProjectInYear>> _byUnit = [];
    private readonly Dictionary<(UnitCode, FiscalYear), List<ProjectInYear>> _byDepartment = [];
    private readonly Dictionary<FiscalYear, List<ProjectInYear>> _byYear = [];

    public ProjectIndex(RecordSet records)
    {
        foreach (var target in records.ProjectTargets)
            Add(Of(records, target, target, records.FindProjectSelfEvaluation(target.Code, target.Year)));
        foreach (var self in records.ProjectSelfEvaluations)
        {
            if (records.FindProjectTarget(self.Code, self.Year) is null)
                Add(Of(records, self, null, self));
        }
    }

    /// <summary>All projects of a year.</summary>
    public IReadOnlyList<ProjectInYear> Of(FiscalYear year) => _byYear.GetValueOrDefault(year) ?? None;

    /// <summary>A unit's own projects.</summary>
    public IReadOnlyList<ProjectInYear> OfUnit(UnitCode unit, FiscalYear year) => _byUnit.GetValueOrDefault((unit, year)) ?? None;

    /// <summary>A department's projects, its units' among them.</summary>
    public IReadOnlyList<ProjectInYear> OfDepartment(UnitCode department, FiscalYear year) =>
        _byDepartment.GetValueOrDefault((department, year)) ?? None;

    /// <summary>The projects on the page of a unit: its own, and for a department its units' as well.</summary>
    public IReadOnlyList<ProjectInYear> ListedOn(Unit unit, FiscalYear year) =>
        unit.Kind == UnitKind.Department ? OfDepartment(unit.Code, year) : OfUnit(unit.Code, year);

    private static ProjectInYear Of(RecordSet records, PerformanceTable named, ProjectTarget? target, ProjectSelfEvaluation? self)
    {
        var project = named.Project!.Value;
        return new ProjectInYear(project.Code, named.Year, records.Names.Of(named), project.Department, named.Unit, target, self);
    }

    private void Add(ProjectInYear project)
    {
        Add(_byUnit, (project.Unit, project.Year), project);
        Add(_byDepartment, (project.Department, project.Year), project);
        Add(_byYear, project.Year, project);
    }

    private static void Add<TKey>(Dictionary<TKey, List<ProjectInYear>> index, TKey key, ProjectInYear project)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(project);
    }
}
