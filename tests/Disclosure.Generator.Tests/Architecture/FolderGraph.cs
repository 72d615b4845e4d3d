using System.Collections.Immutable;

namespace Disclosure.Generator.Tests.Architecture;

/// <summary>The folders right under a project's root, and which of them use which.</summary>
internal sealed class FolderGraph
{
    /// <summary>How many types a message names of a way.</summary>
    private const int Named = 3;

    private readonly ILookup<(string From, string To), TypeUse> _uses;
    private readonly ILookup<string, string> _next;

    public FolderGraph(string root, IEnumerable<TypeUse> uses)
    {
        _uses = (from use in uses
                 let user = use.User.FolderUnder(root)
                 let used = use.Used.FolderUnder(root)
                 where user is not null && used is not null && user != used
                 select (Way: (user, used), Use: use)).ToLookup(pair => pair.Way, pair => pair.Use);
        _next = _uses.Select(way => way.Key).ToLookup(way => way.From, way => way.To);
    }

    /// <summary>Which folder uses which.</summary>
    public IEnumerable<(string From, string To)> Ways => _uses.Select(way => way.Key);

    /// <summary>The folders that a way leads back to, in order.</summary>
    public ImmutableArray<string> OnCycles =>
        [.. _next.Select(way => way.Key).Where(folder => Reaches(folder, folder)).Order(StringComparer.Ordinal)];

    /// <summary>Every way between two folders on one cycle, with the types that make it.</summary>
    public string Describe() => string.Join('\n', _uses
        .Where(way => Reaches(way.Key.To, way.Key.From))
        .OrderBy(way => way.Key.From, StringComparer.Ordinal).ThenBy(way => way.Key.To, StringComparer.Ordinal)
        .Select(way => $"  {way.Key.From} → {way.Key.To}: {Words([.. way])}"));

    private static string Words(IReadOnlyCollection<TypeUse> uses) =>
        string.Join(", ", uses.Select(Words).Order(StringComparer.Ordinal).Take(Named))
        + (uses.Count > Named ? $" and {uses.Count - Named} more" : "");

    private static string Words(TypeUse use) => $"{use.User.Name} uses {use.Used.Name}";

    private bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>();
        var waiting = new Stack<string>(_next[from]);
        while (waiting.TryPop(out var folder))
        {
            if (folder == to)
                return true;
            if (!seen.Add(folder))
                continue;
            foreach (var next in _next[folder])
                waiting.Push(next);
        }

        return false;
    }
}
