using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Budgets;
using Disclosure.Site.Components;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>The newest closed year of a project in figures; what was promised, while none is closed.</summary>
internal static class ProjectResult
{
    public static string? TitleOf(ImmutableArray<ProjectYear> years) => NewestClosed(years) is { } closed
        ? $"{closed.Year} 年度结果"
        : Promised(years) is { } promised ? $"{promised.Year} 年度目标" : null;

    public static ImmutableArray<FigureTile> TilesOf(ImmutableArray<ProjectYear> years) => NewestClosed(years) is { } closed
        ? OfResult(closed)
        : Promised(years) is { } promised ? OfPromise(promised) : [];

    private static ImmutableArray<FigureTile> OfResult(ProjectYear year)
    {
        var tiles = ImmutableArray.CreateBuilder<FigureTile>(4);
        var self = year.SelfEvaluation!;
        if (self.Funds.Total is { } funds && ExecutionRate.Of(funds) is { WhyNone: null } execution)
            tiles.Add(new FigureTile("预算执行率", execution.ToString(), "", ExecutionWords.Amounts(execution)));
        if (ProjectHistory.AttainedOf(year) is var (reached, judged))
            tiles.Add(new FigureTile("达成的指标", $"{reached}", $"项（共 {judged} 项可比对）", null, "#" + year.Anchor));
        if (self.Total is { } total)
            tiles.Add(new FigureTile("自评总分", total.ToString(), "分") { Grade = self.Grade is { } grade ? new GradeMark(grade) : null });
        if (year.SurveyedRate is { } rate)
            tiles.Add(new FigureTile("调查满意率", rate.ToString(), "", $"{year.Surveys[0].Scored.Valid} 份有效评价"));
        return tiles.DrainToImmutable();
    }

    private static ImmutableArray<FigureTile> OfPromise(ProjectYear year)
    {
        var tiles = ImmutableArray.CreateBuilder<FigureTile>(2);
        if (year.TargetAmount is { } amount)
            tiles.Add(FigureTile.Of("年初预算", amount));
        tiles.Add(new FigureTile(
            "绩效指标", year.Target!.Indicators.Length.ToString(CultureInfo.InvariantCulture), "项", null, "#" + year.Anchor));
        return tiles.DrainToImmutable();
    }

    private static ProjectYear? NewestClosed(ImmutableArray<ProjectYear> years) =>
        years.FirstOrDefault(year => year.SelfEvaluation is not null);

    private static ProjectYear? Promised(ImmutableArray<ProjectYear> years) =>
        years.FirstOrDefault(year => year.Target is { Indicators.IsEmpty: false });
}
