using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>The newest year of which results are there, in figures, and the way to it.</summary>
/// <param name="Heading">The year.</param>
/// <param name="Tiles">The figures.</param>
/// <param name="Link">The year's page.</param>
public sealed record NewestYear(string Heading, ImmutableArray<FigureTile> Tiles, SwitchLink Link)
{
    /// <summary>Of the newest year with a self-evaluation of the unit or of a project, else of the newest with a target.</summary>
    internal static NewestYear? Of(PageContext context, IReadOnlyCollection<UnitYear> years)
    {
        var shown = years.FirstOrDefault(HasResults) ?? years.FirstOrDefault(year => year.Target is not null || !year.ProjectRows.IsEmpty);
        if (shown is null)
            return null;
        var tiles = TilesOf(context, shown);
        return tiles.IsEmpty ? null : new NewestYear(
            $"{shown.Year} 年{(HasResults(shown) ? "的结果" : "的预算")}", tiles,
            new SwitchLink($"{shown.Year} 年的预算、结果和公开情况", $"{shown.Year}/"));
    }

    private static bool HasResults(UnitYear year) =>
        year.SelfEvaluation is not null || year.ProjectRows.Any(row => row.Project.PublishedSelf is not null);

    private static ImmutableArray<FigureTile> TilesOf(PageContext context, UnitYear year)
    {
        var tiles = ImmutableArray.CreateBuilder<FigureTile>(4);
        if (!year.ProjectRows.IsEmpty)
            tiles.Add(new FigureTile("项目", year.ProjectRows.Length.ToString(CultureInfo.InvariantCulture), "个"));
        if (year.SelfEvaluation is { } self)
        {
            if (self.Funds.Total is { } total && ExecutionRate.Of(total) is { Value: { } rate } execution)
                tiles.Add(new FigureTile("预算执行率", rate.ToString(), "", ExecutionWords.Amounts(execution)));
            if (self.Total is { } points)
                tiles.Add(new FigureTile("自评总分", points.ToString(), "分") { Grade = GradeOf(self.Grade) });
        }

        if (context.Scores.AttainedOf(year.ProjectRows.Select(row => row.Project)) is { Judged: > 0 } attained)
        {
            tiles.Add(new FigureTile(
                "项目目标达成", attained.Reached.ToString(CultureInfo.InvariantCulture), $"/ {attained.Judged} 项",
                attained.Unmet == 0 ? null : $"未达成、部分达成 {attained.Unmet} 项"));
        }

        return tiles.DrainToImmutable();
    }

    private static GradeMark? GradeOf(Grade? grade) => grade is { } given ? new GradeMark(given) : null;
}
