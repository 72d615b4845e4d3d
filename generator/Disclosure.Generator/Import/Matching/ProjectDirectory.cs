using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Generator.Import.Matching;

/// <summary>Knows the codes of projects by their unit and exact name, over all years.</summary>
internal sealed class ProjectDirectory
{
    private readonly Dictionary<(UnitCode Unit, string Name), SortedSet<ProjectCode>> _codes = [];

    /// <summary>A directory that starts with the projects of the content.</summary>
    public ProjectDirectory(RecordSet records)
    {
        foreach (var target in records.ProjectTargets)
            Add(target.Unit, target.Name, target.Code);
        foreach (var self in records.ProjectSelfEvaluations)
            Add(self.Unit, self.Name, self.Code);
    }

    /// <summary>Adds a project that a form gives with its code.</summary>
    public void Add(UnitCode unit, string name, ProjectCode code)
    {
        if (!_codes.TryGetValue((unit, name), out var codes))
            _codes[(unit, name)] = codes = [];
        codes.Add(code);
    }

    /// <summary>The codes of a unit's projects of this name; several where the content disagrees with itself.</summary>
    public IReadOnlyCollection<ProjectCode> Find(UnitCode unit, string name) => _codes.GetValueOrDefault((unit, name), []);
}
