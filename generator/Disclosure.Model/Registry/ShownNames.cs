using System.Collections.Frozen;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>
/// Names as pages show them where two could be taken for one another: a unit that shares its name with another stands with its code, a
/// project with its unit's name, or with its code where the unit has two of that name. All other names stand as they are.
/// </summary>
public sealed class ShownNames
{
    private readonly RecordSet _records;
    private readonly FrozenSet<string> _unitNames;
    private readonly FrozenSet<string> _projectNames;
    private readonly FrozenSet<(UnitCode, string)> _projectNamesInUnits;

    /// <summary>Looks at the names of all units, and of all projects in all years.</summary>
    public ShownNames(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = records;
        _unitNames = Shared(records.Units.Select(unit => (unit.Name.Trim(), unit.Code)));
        var projects = records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
            .Select(table => (table.Unit, Name: table.Project!.Value.Name.Trim(), table.Project!.Value.Code)).ToList();
        _projectNames = Shared(projects.Select(project => (project.Name, project.Code)));
        _projectNamesInUnits = Shared(projects.Select(project => ((project.Unit, project.Name), project.Code)));
    }

    /// <summary>The unit's name, such as <c>示例区实验小学</c>; with its code where another unit has the same name.</summary>
    public string Of(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _unitNames.Contains(unit.Name.Trim()) ? With(unit.Name, unit.Code.Value) : unit.Name;
    }

    /// <summary>The name of a table's project, such as <c>公用经费（示例区实验小学）</c> where another project has the same name in any year.</summary>
    public string Of(PerformanceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Project is { } project
            ? OfProject(project.Code, project.Name, table.Unit)
            : throw new ArgumentException($"{table.Key} is about no project.", nameof(table));
    }

    /// <summary>The name of a project that <paramref name="unit"/> carries out.</summary>
    public string OfProject(ProjectCode code, string name, UnitCode unit)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_projectNames.Contains(name.Trim()))
            return name;
        return _records.FindUnit(unit) is { } known && !_projectNamesInUnits.Contains((unit, name.Trim()))
            && !_unitNames.Contains(known.Name.Trim())
            ? With(name, known.Name)
            : With(name, code.Value);
    }

    private static string With(string name, string apart) => $"{name}（{apart}）";

    /// <summary>The names that more than one code has.</summary>
    private static FrozenSet<TName> Shared<TName, TCode>(IEnumerable<(TName Name, TCode Code)> named) =>
        named.Distinct().GroupBy(one => one.Name).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToFrozenSet();
}
