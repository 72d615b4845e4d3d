using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Projects;

namespace Disclosure.Site.Tests.Pages.Projects;

public sealed class ProjectsPagesTests
{
    private static readonly Withholding Kept = new("《中华人民共和国政府信息公开条例》第十四条", "涉及应急储备");

    [Fact]
    public void Every_project_stands_below_its_department_with_its_newest_target_and_result()
    {
        var page = Plan(SmallContent.Target("101-001", 5000), SmallContent.Self("101-001", 92, Grade.Excellent)).Only<ProjectsPage>();

        var project = Assert.Single(page.Projects);
        Assert.Equal(("projects/101-001/", Money.FromYuan(5000), new Points(92)), (project.Path, project.Promised, project.Total));
        var (anchor, department, table) = Assert.Single(page.Sections);
        Assert.Equal(("d101", "示例区教育局", "#d101"), (anchor, department, Assert.Single(page.Departments).Href));
        Assert.Equal(["项目101-001", "示例区第一小学", "2025", "0.50", "92", "优"], table.Rows[0].Select(cell => cell.Text));
    }

    [Fact]
    public void Years_without_the_project_are_not_among_its_years()
    {
        var years = new[] { 2021, 2023, 2024 }
            .Select(year => (IDisclosureRecord)(SmallContent.Target("101-001", 5000) with { Year = new FiscalYear(year) }));
        var page = Plan([.. years, SmallContent.Self("101-001", 92, Grade.Excellent)]).Only<ProjectsPage>();

        Assert.Equal("2021、2023～2025", Assert.Single(page.Sections).Table.Rows[0][2].Text);
    }

    [Fact]
    public void A_project_without_a_result_says_why()
    {
        var page = Plan(SmallContent.Target("101-001", 5000)).Only<ProjectsPage>();

        Assert.Equal("未到期", Assert.Single(page.Projects).WhyNoResult?.Text);
    }

    [Fact]
    public void What_is_withheld_is_named_and_stands_in_no_figure()
    {
        var page = Plan(SmallContent.Target("101-001", 5000, Kept), SmallContent.Self("101-001", 92, Grade.Excellent, Kept))
            .Only<ProjectsPage>();

        var project = Assert.Single(page.Projects);
        Assert.Equal((null, null, null, "不予公开"), (project.Promised, project.Total, project.Grade, project.WhyNoResult?.Text));
    }

    [Fact]
    public void Too_many_for_one_page_stand_on_a_page_for_each_department()
    {
        var targets = Enumerable.Range(1, 501)
            .Select(number => (IDisclosureRecord)SmallContent.Target($"101-{number:000}", number))
            .ToArray();
        var pages = Plan(targets).Select(plan => (ProjectsPage)plan.Make()).ToList();

        Assert.Equal(["projects/", "units/101/projects/"], pages.Select(page => page.Path));
        Assert.Equal([0, 501], pages.Select(page => page.Projects.Length));
        Assert.Equal("../units/101/projects/", Assert.Single(pages[0].Departments).Href);
    }

    private static IEnumerable<PagePlan> Plan(params IDisclosureRecord[] records) => ProjectsPages.Plan(SmallContent.With(records));
}
