using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>The newest closed year of a project at a glance.</summary>
internal static class ProjectResult
{
    public static string? TitleOf(ImmutableArray<ProjectYear> years) =>
        NewestClosed(years) is { } year ? $"{year.Year} 年度结果" : null;

    public static ImmutableArray<FigureTile> TilesOf(ImmutableArray<ProjectYear> years)
    {
        if (NewestClosed(years) is not { } year)
            return [];
        var tiles = ImmutableArray.CreateBuilder<FigureTile>(3);
        var self = year.SelfEvaluation!;
        if (self.Funds.Total is { } funds && ExecutionRate.Of(funds) is { WhyNone: null } execution)
            tiles.Add(new FigureTile("预算执行率", execution.ToString(), "", ExecutionWords.Amounts(execution)));

        if (AttainedOf(year) is (var reached, var judged) && judged > 0)
            tiles.Add(new FigureTile("达成的指标", $"{reached}", $"项（共 {judged} 项可比对）", null, "#" + year.Anchor));
        if (self.Total is { } total)
            tiles.Add(new FigureTile("自评总分", total.ToString(), "分") { Grade = self.Grade is { } grade ? new GradeMark(grade) : null });
        return tiles.DrainToImmutable();
    }

    /// <summary>How many indicators were reached, of those that can be told.</summary>
    public static (int Reached, int Judged) AttainedOf(ProjectYear year)
    {
        var (reached, judged) = (0, 0);
        foreach (var group in year.Indicators?.Groups ?? [])
        {
            foreach (var row in group.Rows)
            {
                if (row.Judged is not { } attainment || !attainment.IsJudged())
                    continue;
                judged++;
                if (attainment == Attainment.Reached)
                    reached++;
            }
        }

        return (reached, judged);
    }

    private static ProjectYear? NewestClosed(ImmutableArray<ProjectYear> years)
    {
        foreach (var year in years)
        {
            if (year.SelfEvaluation is not null)
                return year;
        }

        return null;
    }
}
