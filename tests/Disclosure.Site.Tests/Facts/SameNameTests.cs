using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.AccountsYear;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Pages.DisclosureClocks;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Pages.Projects;
using Disclosure.Site.Pages.UnitProfile;
using Disclosure.Site.Pages.Units;

namespace Disclosure.Site.Tests.Facts;

/// <summary>Two of the same name are told apart wherever one of them is named.</summary>
public sealed class SameNameTests
{
    private static readonly UnitCode Other = UnitCode.Parse("101002");

    private static readonly PageContext Context = SmallContent.With(
        new Unit { Code = Other, Name = "示例区第一小学", Kind = UnitKind.Unit, Parent = SmallContent.Department },
        SmallContent.Target("101-001", 5000) with { Name = "公用经费" },
        SmallContent.Target("101-002", 6000) with { Name = "公用经费", Unit = SmallContent.Department },
        SmallContent.Self("101-001", 92, Grade.Excellent) with { Name = "公用经费" });

    private static readonly PageContext TwoDepartments = SmallContent.With(
        new Unit { Code = Other, Name = "示例区第一小学", Kind = UnitKind.Unit, Parent = SmallContent.Department },
        new Unit { Code = UnitCode.Parse("102"), Name = "示例区教育局", Kind = UnitKind.Department },
        SmallContent.Target("101-001", 5000),
        SmallContent.Target("101-002", 6000) with { Unit = SmallContent.Department });

    [Fact]
    public void Units_stand_with_their_codes() => Assert.Equal(
        ["示例区教育局", "示例区第一小学（101001）", "示例区第一小学（101002）"],
        UnitPages.Plan(Context).Select(plan => plan.Make().Title));

    [Fact]
    public void Units_and_departments_stand_with_their_codes_on_the_index_of_units()
    {
        var page = UnitsPages.Plan(TwoDepartments).Only<UnitsPage>().ToDocument();
        string[] departments = ["示例区教育局（101）", "示例区教育局（102）"];

        Assert.Equal(departments, page.QuerySelectorAll("nav.index a").Select(link => link.TextContent));
        Assert.Equal(departments, page.QuerySelectorAll("section h2").Select(heading => heading.TextContent));
        Assert.Equal(
            ["示例区教育局（101）", "示例区第一小学（101001）", "示例区第一小学（101002）", "示例区教育局（102）"],
            page.QuerySelectorAll("section tbody th a").Select(link => link.TextContent));
    }

    [Fact]
    public void Units_and_departments_stand_with_their_codes_on_each_other_s_pages()
    {
        var pages = UnitPages.Plan(TwoDepartments).Select(plan => plan.Make()).OfType<UnitPage>().ToDictionary(page => page.Code);

        Assert.Equal(["示例区第一小学（101001）", "示例区第一小学（101002）"], pages["101"].Units.Select(unit => unit.Name));
        Assert.Equal("示例区教育局（101）", pages["101001"].Crumbs[^1].Name);
    }

    [Fact]
    public void Units_stand_with_their_codes_in_what_they_have_to_publish()
    {
        var entries = new ClockEntries(TwoDepartments).OfYear(SmallContent.Year).Where(entry => entry.Duty.Unit is not null);
        var names = entries.Select(entry => (entry.Duty.Unit!.Code.Value, entry.Unit)).Distinct().ToList();

        Assert.Contains(("101", "示例区教育局（101）"), names);
        Assert.All(names, name => Assert.EndsWith($"（{name.Value}）", name.Unit, StringComparison.Ordinal));
        Assert.Contains(
            "示例区教育局（101）", DisclosurePages.Plan(TwoDepartments).First().Make().ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_stand_with_their_unit_or_their_code_on_every_page()
    {
        string[] told = ["公用经费（101-001）", "公用经费（示例区教育局）"];

        Assert.Equal(told, ProjectPages.Plan(Context).Select(plan => plan.Make().Title));
        Assert.Equal(told, ProjectsPages.Plan(Context).Only<DepartmentProjectsPage>().Projects.Select(project => project.Name));
        Assert.Equal(told, ProjectsPages.Plan(Context).Only<YearListPage>().Projects.Select(row => row.Project.Name));
        Assert.Equal(told, BudgetYearPages.Plan(Context).Only<BudgetYearPage>().Projects.Select(project => project.Name));
        Assert.Equal(told[..1], AccountsYearPages.Plan(Context).Only<AccountsYearPage>().Projects.Select(project => project.Name));
        Assert.Equal(told, Context.Projects.Of(SmallContent.Year).Select(project => project.Name));
    }
}
