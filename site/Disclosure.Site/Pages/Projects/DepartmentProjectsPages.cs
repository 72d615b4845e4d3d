using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Stages;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary><c>units/{code}/projects/</c> for each department, with numbered pages where it has many.</summary>
internal static class DepartmentProjectsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        foreach (var department in DepartmentsOf(context))
        {
            // Only codes are kept until a page's turn comes: what the content holds on each is looked up again then.
            ImmutableArray<ProjectCode> codes = [.. department];
            var pages = new NumberedPages(SitePaths.ProjectsOf(department.Key), codes.Length);
            for (var number = 1; number <= pages.Count; number++)
            {
                var shown = number;
                yield return PagePlan.InFolder(pages.PathOf(number), () => Make(context, department.Key, codes, pages, shown)) with
                {
                    Fingerprint = () => PrintOf(context, department.Key, codes, pages, shown),
                };
            }
        }
    }

    /// <summary>The projects by the department of their newest record, by code.</summary>
    public static IEnumerable<IGrouping<UnitCode, ProjectCode>> DepartmentsOf(PageContext context) => context.Records.ProjectCodes
        .GroupBy(code => ProjectDossier.Of(context.Records, code).Department).OrderBy(department => department.Key);

    private static DepartmentProjectsPage Make(
        PageContext context, UnitCode department, ImmutableArray<ProjectCode> codes, NumberedPages pages, int number)
    {
        var name = context.Records.NameOf(department);
        var title = $"{name}的{ProjectsPages.Title}";
        var (from, count) = pages.RowsOf(number).GetOffsetAndLength(codes.Length);
        return new DepartmentProjectsPage
        {
            Site = context.Site,
            Path = pages.PathOf(number),
            Title = NumberedPages.TitleOf(title, number),
            Description = $"{title}：历年的目标、花的钱和自评结果。",
            Lead = $"{codes.Length:#,##0} 个项目，按编码排列"
                + (pages.Count == 1 ? "。" : $"，这里是第 {from + 1:#,##0} 至 {from + count:#,##0} 个。")
                + "点项目名称可看它历年的目标、花的钱和结果。",
            Crumbs =
            [
                new Crumb(ProjectsPages.Title, SitePaths.Projects),
                .. number == 1 ? Array.Empty<Crumb>() : [new Crumb(title, pages.PathOf(1))],
            ],
            Source = name,
            Count = codes.Length,
            Numbers = pages.SwitchOf(number),
            Projects = [.. codes[pages.RowsOf(number)].Select(code => RowOf(context, code))],
        };
    }

    private static HashBytes? PrintOf(
        PageContext context, UnitCode department, ImmutableArray<ProjectCode> codes, NumberedPages pages, int number)
    {
        var digest = context.Inputs.Begin().Add(context.Records.NameOf(department)).Add($"{codes.Length} {number} {pages.Count}");
        foreach (var code in codes[pages.RowsOf(number)])
        {
            if (context.Inputs.OfProject(code) is not { } print)
                return null;
            digest.Add(code.Value).Add(print);
        }

        return digest.Take();
    }

    private static ListedProject RowOf(PageContext context, ProjectCode code)
    {
        var project = ProjectDossier.Of(context.Records, code);
        var target = project.NewestTarget;
        var result = project.Years.FirstOrDefault(year => year.Self is { Withheld: null });
        return new ListedProject
        {
            Code = project.Code.Value,
            Name = project.Name,
            Path = SitePaths.Project(project.Code),
            DepartmentCode = project.Department.Value,
            Department = context.Records.NameOf(project.Department),
            UnitCode = project.Unit.Value,
            Unit = context.Records.NameOf(project.Unit),
            Years = [.. project.Years.Select(year => year.Year).Order()],
            TargetYear = target?.Year,
            Promised = target?.YearAmount(),
            ResultYear = result?.Year,
            Total = result?.Self?.Total,
            Grade = result?.Self?.Grade,
            WhyNoResult = result is null ? WhyNone(context, project) : null,
        };
    }

    // As the newest year's section on the project's own page says.
    private static Badge WhyNone(PageContext context, ProjectDossier project) => project.Years.Any(year => year.Self is not null)
        ? EmptyCells.WithheldBadge
        : StageViews.WhyNotEvaluated(context.Records, project.Code, project.Years[0].Year).Badge;
}
