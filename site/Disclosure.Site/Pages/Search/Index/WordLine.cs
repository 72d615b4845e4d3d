using System.Collections.Immutable;
using System.Text;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.ProjectProfile;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// What a project or unit promised, in words that can be searched: a line with its path, then the names of its indicators of all years
/// (<c>n</c>), its main tasks (<c>t</c>) and its newest goal (<c>g</c>), each once. What is withheld is not there.
/// </summary>
/// <param name="Path">The path of its page.</param>
internal sealed record WordLine(string Path)
{
    /// <summary>The names of indicators.</summary>
    public required ImmutableArray<string> Indicators { get; init; }

    /// <summary>The main tasks of a unit.</summary>
    public ImmutableArray<string> Tasks { get; init; } = [];

    /// <summary>The newest goal; empty where none is published.</summary>
    public required string Goal { get; init; }

    /// <summary>Of a project.</summary>
    public static WordLine Of(ProjectDossier project) => Of(
        SitePaths.Project(project.Code),
        [.. project.Years.SelectMany(year => new PerformanceTable?[] { year.Target, year.Self }).OfType<PerformanceTable>()]);

    /// <summary>Of a unit as a whole.</summary>
    public static WordLine Of(RecordSet records, UnitCode unit)
    {
        ImmutableArray<PerformanceTable> tables =
        [
            .. records.Years.Reverse().SelectMany(year => new PerformanceTable?[]
            {
                records.FindUnitTarget(unit, year), records.FindUnitSelfEvaluation(unit, year),
            }).OfType<PerformanceTable>(),
        ];
        return Of(SitePaths.Unit(unit), tables) with
        {
            Tasks = Words(Published(tables).OfType<UnitTarget>().SelectMany(target => target.MainTasks).Select(task => task.Name)),
        };
    }

    /// <summary>Writes the line; nothing where there is nothing to say.</summary>
    public void AppendTo(StringBuilder text)
    {
        if (Indicators.IsEmpty && Tasks.IsEmpty && Goal.Length == 0)
            return;
        text.Append(Path);
        foreach (var name in Indicators)
            text.Append("\tn").Append(name);
        foreach (var task in Tasks)
            text.Append("\tt").Append(task);
        if (Goal.Length > 0)
            text.Append("\tg").Append(Goal);
        text.Append('\n');
    }

    private static WordLine Of(string path, ImmutableArray<PerformanceTable> newestFirst) => new(path)
    {
        Indicators = Words(Published(newestFirst).SelectMany(table => table.Indicators).Select(indicator => indicator.Level3)),
        Goal = SearchText.Fold(Published(newestFirst).Select(table => table.Goal.Expected).FirstOrDefault(goal => goal.Length > 0) ?? ""),
    };

    private static IEnumerable<PerformanceTable> Published(IEnumerable<PerformanceTable> tables) =>
        tables.Where(table => table.Withheld is null);

    private static ImmutableArray<string> Words(IEnumerable<string> words) =>
        [.. words.Select(SearchText.Fold).Where(word => word.Length > 0).Distinct()];
}
