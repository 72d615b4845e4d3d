using Disclosure.Content.Reading;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Matching;

/// <summary>Knows the codes of projects by their unit and exact name, over all years.</summary>
internal sealed class ProjectLookup
{
    private readonly Dictionary<(UnitCode Unit, string Name), SortedSet<ProjectCode>> _codes = [];
    private readonly Dictionary<ProjectCode, SortedSet<string>> _names = [];

    /// <summary>A lookup that starts with the projects of the content.</summary>
    public ProjectLookup(RecordSet records)
    {
        foreach (var target in records.ProjectTargets)
            Add(target.Unit, target.Name, target.Code);
        foreach (var self in records.ProjectSelfEvaluations)
            Add(self.Unit, self.Name, self.Code);
    }

    /// <summary>Adds a project that a draft gives with its code.</summary>
    public void Add(UnitCode unit, string name, ProjectCode code)
    {
        if (!_codes.TryGetValue((unit, name), out var codes))
            _codes[(unit, name)] = codes = [];
        codes.Add(code);
        if (!_names.TryGetValue(code, out var names))
            _names[code] = names = new SortedSet<string>(StringComparer.Ordinal);
        names.Add(name);
    }

    /// <summary>The names that a code has in any year.</summary>
    public IReadOnlyCollection<string> NamesOf(ProjectCode code) => _names.GetValueOrDefault(code, []);

    /// <summary>
    /// A question after a project of the unit with a name like this one; empty where there is none. Nothing is matched by likeness.
    /// </summary>
    public string Suggestion(UnitCode unit, string name) =>
        NearestWord.To(name, _codes.Keys.Where(key => key.Unit == unit).Select(key => key.Name)) is { } nearest
            ? $"同单位的“{nearest}”（{string.Join('、', Find(unit, nearest))}）与它相近，是不是它？"
            : "";

    /// <summary>The codes of a unit's projects of this name; several where the content disagrees with itself.</summary>
    public IReadOnlyCollection<ProjectCode> Find(UnitCode unit, string name) => _codes.GetValueOrDefault((unit, name), []);
}
