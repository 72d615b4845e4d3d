using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Codes;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Facts;

/// <summary>
/// Which projects have to do with each other: those that a result was applied to, those of much the same name, those of the same unit. Made
/// once for all pages; few for each, and each with its reason.
/// </summary>
internal sealed class RelatedProjects
{
    private const int MostOfName = 3;
    private const int MostOfUnit = 3;

    // Two letters that stand in more names than this say nothing about what a project is for.
    private const int MostSharing = 24;
    private const decimal MuchTheSame = 0.5m;

    private readonly Dictionary<ProjectCode, ProjectInYear> _newest = [];
    private readonly Dictionary<UnitCode, List<ProjectInYear>> _byUnit = [];
    private readonly Dictionary<string, List<ProjectCode>> _byPair = new(StringComparer.Ordinal);
    private readonly ILookup<ProjectCode, ResultApplication> _appliedFrom;
    private readonly ILookup<ProjectCode, ResultApplication> _appliedTo;
    private readonly RecordSet _records;

    public RelatedProjects(RecordSet records, ProjectIndex projects)
    {
        _records = records;
        foreach (var project in records.Years.SelectMany(projects.Of))
            _newest[project.Code] = project;
        foreach (var project in _newest.Values)
        {
            Add(_byUnit, project.Unit, project);
            foreach (var pair in PairsOf(project.Name))
                Add(_byPair, pair, project.Code);
        }

        foreach (var list in _byUnit.Values)
            list.Sort(Compare);
        var applied = records.Process.Applications
            .Where(item => item is { Withheld: null, Project: not null, NextProject: not null } && !item.Lacks("nextProject")).ToList();
        _appliedFrom = applied.ToLookup(item => item.Project!.Value);
        _appliedTo = applied.ToLookup(item => item.NextProject!.Value);
    }

    /// <summary>The projects that have to do with one, the closest first.</summary>
    public ImmutableArray<RelatedProject> Of(ProjectCode code)
    {
        var found = new Dictionary<ProjectCode, RelatedProject>();
        foreach (var item in _appliedFrom[code])
            Add(item.NextProject!.Value, $"{item.Year} 年的评价结果用到这个项目 {item.AppliedTo} 年的预算");
        foreach (var item in _appliedTo[code])
            Add(item.Project!.Value, $"这个项目 {item.Year} 年的评价结果用到本项目 {item.AppliedTo} 年的预算");
        if (_newest.GetValueOrDefault(code) is { } own)
        {
            foreach (var other in OfMuchTheSameName(own).Where(other => !found.ContainsKey(other)).Take(MostOfName))
                Add(other, "名称相近");
            foreach (var other in _byUnit[own.Unit].Where(other => !found.ContainsKey(other.Code) && other.Code != code).Take(MostOfUnit))
                Add(other.Code, $"同一单位：{_records.NameOf(own.Unit)}");
        }

        return [.. found.Values];

        void Add(ProjectCode other, string reason)
        {
            if (other != code && _newest.TryGetValue(other, out var project))
                found.TryAdd(other, new RelatedProject(project.Name, SitePaths.Project(other), reason));
        }
    }

    private IEnumerable<ProjectCode> OfMuchTheSameName(ProjectInYear own)
    {
        var pairs = PairsOf(own.Name);
        var shared = new Dictionary<ProjectCode, int>();
        foreach (var pair in pairs)
        {
            if (_byPair[pair] is not { Count: <= MostSharing } codes)
                continue;
            foreach (var code in codes)
                shared[code] = shared.GetValueOrDefault(code) + 1;
        }

        shared.Remove(own.Code);
        return shared
            .Select(pair => (Code: pair.Key, Likeness: 2m * pair.Value / (pairs.Count + PairsOf(_newest[pair.Key].Name).Count)))
            .Where(pair => pair.Likeness >= MuchTheSame)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Code)
            .Select(pair => pair.Code);
    }

    private static HashSet<string> PairsOf(string name)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < name.Length; i++)
        {
            if (char.IsLetter(name[i]) && char.IsLetter(name[i + 1]))
                pairs.Add(name.Substring(i, 2));
        }

        return pairs;
    }

    // The newest year first, in it the most money.
    private static int Compare(ProjectInYear one, ProjectInYear other)
    {
        var byYear = other.Year.CompareTo(one.Year);
        if (byYear != 0)
            return byYear;
        var byMoney = (other.Promised?.Yuan ?? -1).CompareTo(one.Promised?.Yuan ?? -1);
        return byMoney != 0 ? byMoney : one.Code.CompareTo(other.Code);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(value);
    }
}
