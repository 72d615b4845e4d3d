using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
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
    public void Every_project_stands_in_its_department_s_list_with_its_newest_target_and_result()
    {
        var page = Plan(SmallContent.Target("101-001", 5000), SmallContent.Self("101-001", 92, Grade.Excellent))
            .Only<DepartmentProjectsPage>();

        var project = Assert.Single(page.Projects);
        Assert.Equal(("projects/101-001/", Money.FromYuan(5000), new Points(92)), (project.Path, project.Promised, project.Total));
        Assert.Equal(("units/101/projects/", "示例区教育局的全部项目"), (page.Path, page.Title));
        Assert.Equal(["项目101-001", "示例区第一小学", "2025", "0.50", "92", "优"], page.Shown.Rows[0].Select(cell => cell.Text));
    }

    [Fact]
    public void Years_without_the_project_are_not_among_its_years()
    {
        var years = new[] { 2021, 2023, 2024 }
            .Select(year => (IDisclosureRecord)(SmallContent.Target("101-001", 5000) with { Year = new FiscalYear(year) }));
        var page = Plan([.. years, SmallContent.Self("101-001", 92, Grade.Excellent)]).Only<DepartmentProjectsPage>();

        Assert.Equal("2021、2023～2025", page.Shown.Rows[0][2].Text);
    }

    [Fact]
    public void A_project_without_a_result_says_why()
    {
        var page = Plan(SmallContent.Target("101-001", 5000)).Only<DepartmentProjectsPage>();

        Assert.Equal("未到期", Assert.Single(page.Projects).WhyNoResult?.Text);
    }

    [Fact]
    public void What_is_withheld_is_named_and_stands_in_no_figure()
    {
        var plans = Plan(SmallContent.Target("101-001", 5000, Kept), SmallContent.Self("101-001", 92, Grade.Excellent, Kept)).ToList();

        var project = Assert.Single(plans.Only<DepartmentProjectsPage>().Projects);
        Assert.Equal((null, null, null, "不予公开"), (project.Promised, project.Total, project.Grade, project.WhyNoResult?.Text));
        var row = Assert.Single(plans.Only<YearListPage>().Shown!.Rows);
        Assert.Equal(["项目101-001", null, null, null, null, null], row.Select(cell => cell.Text));
        Assert.Contains(row, cell => cell.Badge?.Text == "不予公开");
    }

    [Fact]
    public void Too_many_for_one_page_stand_on_numbered_pages_each_with_a_title_and_the_way_to_the_others()
    {
        var targets = Enumerable.Range(1, 201)
            .Select(number => (IDisclosureRecord)SmallContent.Target($"101-{number:000}", number))
            .ToArray();
        var pages = Plan(targets).Select(plan => plan.Make()).ToList();

        var department = pages.OfType<DepartmentProjectsPage>().ToList();
        Assert.Equal(["units/101/projects/", "units/101/projects/2/", "units/101/projects/3/"], department.Select(page => page.Path));
        Assert.Equal([100, 100, 1], department.Select(page => page.Projects.Length));
        Assert.Equal("101-201", department[2].Projects[0].Code);
        Assert.Equal("示例区教育局的全部项目（第 3 页）", department[2].Title);
        Assert.Equal(
            ["../../../../units/101/projects/", "../../../../units/101/projects/2/", "../../../../units/101/projects/3/"],
            department[2].Numbers!.Links.Select(link => link.Href));
        Assert.Equal(
            ["lists/2025/grade/none/", "lists/2025/grade/none/2/", "lists/2025/grade/none/3/",
                "lists/2025/budget/general/", "lists/2025/budget/general/2/", "lists/2025/budget/general/3/"],
            pages.OfType<ProjectListPage>().Select(page => page.Path));
        Assert.Null(Assert.Single(pages.OfType<YearListPage>()).Shown);
        Assert.Equal(pages.Count, pages.Select(page => page.Title).Distinct().Count());
    }

    [Fact]
    public void Of_many_numbered_pages_the_first_the_last_and_those_beside_are_linked()
    {
        var pages = new NumberedPages("lists/2025/grade/excellent/", 2000);

        Assert.Equal(
            ["第 1 页", "第 8 页", "第 9 页", "第 10 页", "第 11 页", "第 12 页", "第 20 页"],
            pages.SwitchOf(10)!.Links.Select(link => link.Name));
        Assert.Equal(900..1000, pages.RowsOf(10));
    }

    [Fact]
    public void Every_project_of_a_year_is_in_one_list_of_its_grade_and_one_of_its_budget()
    {
        var plans = Plan(
            SmallContent.Target("101-001", 5000), SmallContent.Self("101-001", 92, Grade.Excellent),
            SmallContent.Target("101-002", 100) with { Budget = BudgetKind.GovernmentFund },
            SmallContent.Self("101-003", 85, Grade.Good)).ToList();
        var lists = plans.Select(plan => plan.Make()).OfType<ProjectListPage>()
            .ToDictionary(page => page.Path, page => (page.Title, string.Join(' ', page.Projects.Select(row => row.Project.Code))));

        Assert.Equal(
            new()
            {
                ["lists/2025/grade/excellent/"] = ("2025 年自评为优的项目", "101-001"),
                ["lists/2025/grade/good/"] = ("2025 年自评为良的项目", "101-003"),
                ["lists/2025/grade/none/"] = ("2025 年没有自评等级的项目", "101-002"),
                ["lists/2025/budget/general/"] = ("2025 年一般公共预算的项目", "101-001"),
                ["lists/2025/budget/fund/"] = ("2025 年政府性基金预算的项目", "101-002"),
                ["lists/2025/budget/none/"] = ("2025 年没有绩效目标的项目", "101-003"),
            },
            lists);
    }

    [Fact]
    public void The_page_of_all_projects_counts_each_year_and_leads_from_each_count_to_its_list()
    {
        var page = Plan(SmallContent.Target("101-001", 5000), SmallContent.Self("101-001", 92, Grade.Excellent)).Only<ProjectsPage>();

        var document = page.ToDocument();
        Assert.Equal(["2025", "1", "1", "0", "0", "0", "0"], page.Grades.Rows[0].Select(cell => cell.Text));
        Assert.NotNull(document.QuerySelector("a[href='../lists/2025/grade/excellent/']"));
        Assert.NotNull(document.QuerySelector("a[href='../lists/2025/budget/general/']"));
        Assert.NotNull(document.QuerySelector("a[href='../units/101/projects/']"));
        Assert.Null(document.QuerySelector("a[href='../lists/2025/grade/poor/']"));
    }

    [Fact]
    public void The_explorer_is_hidden_until_its_script_shows_it_and_has_every_column_with_its_meaning()
    {
        var page = Plan(SmallContent.Target("101-001", 5000)).Only<ProjectsPage>();

        var document = page.ToDocument();
        Assert.True(document.QuerySelector("#explorer")!.HasAttribute("hidden"));
        Assert.Equal(
            ["../assets/site.js", "../assets/figures.js", "../assets/explorer.js"],
            document.QuerySelectorAll("script").Select(script => script.GetAttribute("src")!.Split('?')[0]));
        Assert.Equal(ExplorerColumns.OfProjects.Length, page.Columns.Length);
        Assert.All(page.Columns, column => Assert.NotEmpty(column.Meaning));
        Assert.Equal(ExplorerColumns.OfProjects.Select(column => column.Key),
            document.QuerySelectorAll("input[name=columns]").Select(input => input.GetAttribute("value")!));
    }

    [Fact]
    public void Without_projects_there_is_nothing_to_explore_and_that_is_said()
    {
        var page = Assert.IsType<ProjectsPage>(Assert.Single(Plan()).Make());

        Assert.Equal(("还没有公开的项目。", true), (page.Lead, page.Scripts.IsEmpty));
        Assert.Null(page.ToDocument().QuerySelector("#explorer"));
    }

    private static IEnumerable<PagePlan> Plan(params IDisclosureRecord[] records) => ProjectsPages.Plan(SmallContent.With(records));
}
