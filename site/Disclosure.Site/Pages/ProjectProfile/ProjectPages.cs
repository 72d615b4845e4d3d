using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Cycles;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A page for each project, with all its years.</summary>
internal static class ProjectPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        context.Records.ProjectCodes.Select(code => PagePlan.InFolder(SitePaths.Project(code), () => Build(context, code)) with
        {
            Fingerprint = () => context.Inputs.OfProject(code),
        });

    public static ProjectPage Build(PageContext context, ProjectCode code)
    {
        var project = ProjectDossier.Of(context.Records, code);
        var years = ImmutableArray.CreateBuilder<ProjectYear>(project.Years.Length);
        foreach (var year in project.Years)
            years.Add(new ProjectYearBuilder(context, project, year).Build());
        var built = Opened(years.MoveToImmutable());
        return new ProjectPage
        {
            Site = context.Site,
            Path = SitePaths.Project(code),
            Title = project.Name,
            Code = code.Value,
            FormerCodes = context.Records.Publications.Renames.FormerOf(code.Value),
            Description = $"{project.Name}：{context.Records.NameOf(project.Unit)}各年度绩效目标、资金执行、自评总分与评价结果。",
            Crumbs = CrumbsTo(context, project),
            Published = project.NewestPublication(context.Records),
            LastChange = CorrectionNotes.LastOf(context, CorrectionNotes.RecordsOf(context, code)),
            Sentence = ProjectSentences.Of(context, project, built),
            Edition = EditionsCited.Of(context, context.Inputs.RecordsOf(code)),
            Related = context.Related.Of(code),
            Source = context.Records.NameOf(project.Department),
            Corrections = CorrectionsOutside(context, code, built),
            Facts = ProjectFacts.Of(context.Records, project),
            ResultTitle = ProjectResult.TitleOf(built),
            Result = ProjectResult.TilesOf(built),
            Cycle = ProjectCycles.Of(context.Records, code) is { } cycle
                ? new CycleSection(cycle, new LinkRoot(SitePaths.Project(code)))
                : null,
            Multiples = ProjectMultiples.Of(built),
            Changes = ProjectChanges.Of(built),
            Rate = RateOf(context, code, built),
            Years = built,
        };
    }

    private static ImmutableArray<ProjectYear> Opened(ImmutableArray<ProjectYear> years)
    {
        var told = years.FirstOrDefault(year => year.SelfEvaluation is not null) ?? years.FirstOrDefault();
        return told is null ? years : years.Replace(told, told with { IsOpen = true });
    }

    // Where nothing is published, neither is what those served are asked.
    private static SwitchLink? RateOf(PageContext context, ProjectCode code, ImmutableArray<ProjectYear> years) =>
        ProjectTables.HasAny(years)
        && SurveyIndex.SurveysOf(context.Records).FirstOrDefault(survey => survey.Project == code && survey.IsOpenOn(context.Records.AsOf))
            is { } open
            ? SatisfactionViews.RateLink(new LinkRoot(SitePaths.Project(code)), open)
            : null;

    // Of a year of which everything was taken down no section is left that could tell of it.
    private static ImmutableArray<CorrectionNote> CorrectionsOutside(
        PageContext context, ProjectCode code, ImmutableArray<ProjectYear> years)
    {
        var gone = CorrectionNotes.RecordsOf(context, code).Where(key => years.All(year => year.Year != key.Year?.Number));
        return CorrectionNotes.Of(context, new LinkRoot(SitePaths.Project(code)), gone);
    }

    private static ImmutableArray<Crumb> CrumbsTo(PageContext context, ProjectDossier project)
    {
        var crumbs = ImmutableArray.CreateBuilder<Crumb>(3);
        crumbs.Add(new Crumb("部门单位", SitePaths.Units));
        Add(project.Department);
        if (project.Unit != project.Department)
            Add(project.Unit);
        return crumbs.DrainToImmutable();

        void Add(UnitCode code)
        {
            if (context.Records.FindUnit(code) is { } unit)
                crumbs.Add(new Crumb(context.Records.Names.Of(unit), SitePaths.Unit(code)));
        }
    }
}
