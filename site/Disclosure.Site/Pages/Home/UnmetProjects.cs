using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Sentences;

namespace Disclosure.Site.Pages.Home;

/// <summary>What was not reached in a year: how much, and the projects that cost most.</summary>
/// <param name="Finding">How many targets of how many projects, in a sentence.</param>
/// <param name="Top">The projects that cost most, the costliest first.</param>
/// <param name="All">The page of all of it.</param>
public sealed record UnmetProjects(string Finding, ImmutableArray<UnmetProject> Top, SwitchLink All)
{
    private const int Shown = 4;
    private const int MostNames = 2;

    /// <summary>What was not reached; nothing where everything was, or nothing is known.</summary>
    internal static UnmetProjects? Of(PageContext context, FiscalYear year)
    {
        var projects = context.Projects.Of(year)
            .Where(project => project.PublishedSelf is { } self && context.Scores.Of(self).Attained.Unmet > 0)
            .OrderByDescending(project => project.Executed?.Yuan ?? 0m).ThenBy(project => project.Code).ToList();
        if (projects.Count == 0)
            return null;
        var targets = context.Scores.AttainedOf(projects).Unmet;
        return new UnmetProjects(
            $"{year} 年 {projects.Count} 个项目有 {targets} 项目标没有达成，花钱最多的是：",
            [.. projects.Take(Shown).Select(project => Of(context, project))],
            new SwitchLink($"{year} 年没做到的，逐项看承诺、结果和原因", SitePaths.UnmetYear(year)));
    }

    private static UnmetProject Of(PageContext context, ProjectInYear project)
    {
        var names = UnmetNames.Of(project.PublishedSelf!, context.Scores.ReceiptsOf(project.PublishedSelf!)).ToList();
        var spent = project.Executed is { } amount ? $"花 {amount.Brief()}，" : "";
        var attained = context.Scores.Of(project.PublishedSelf!).Attained;
        return new UnmetProject(
            project.Name, SitePaths.Project(project.Code),
            $"{spent}{attained.Judged} 项目标中 {attained.Unmet} 项没有达成："
                + string.Join('、', names.Take(MostNames)) + (names.Count > MostNames ? "等" : ""));
    }
}
