using Disclosure.Model.Calendar;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.UnitYears;

public sealed class UnitYearPagesTests
{
    [Fact]
    public void There_is_a_page_for_every_unit_and_year_and_a_pack_only_of_what_has_something()
    {
        var context = SampleContext.Of(With(Target(Closed)));
        var paths = UnitYearPages.Plan(context).Select(plan => plan.Path).ToList();

        Assert.Equal(
            from unit in context.Records.Units
            from year in UnitYearPages.YearsOf(context.Records)
            select $"units/{unit.Code}/{year}/index.html",
            paths);
        Assert.Equal(
            ["units/101/2025/pack/index.html", "units/101001/2025/pack/index.html"],
            Site.Pages.MeetingPacks.MeetingPackPages.Plan(context).Select(plan => plan.Path));
    }

    [Fact]
    public void A_unit_without_projects_below_a_department_says_whose_forms_have_it_and_leads_there()
    {
        var none = SamplePages.UnitYear(With(OverallTarget), School, Closed).NoProjects!;

        Assert.Equal("不适用", Assert.Single(none.Reasons).State);
        Assert.EndsWith("由示例区住房和城乡建设局一并公开。", none.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal("../../../units/101/2025/", none.Department!.Href);
    }

    [Fact]
    public void A_department_without_projects_says_why_by_its_clock()
    {
        var overdue = SamplePages.UnitYear(With(AccountsAct(null)), Department, Closed).NoProjects!;

        Assert.Contains("项目支出绩效目标表", Assert.Single(overdue.Reasons).Text, StringComparison.Ordinal);
        Assert.Null(overdue.Department);
        Assert.Null(SamplePages.UnitYear(Whole(), Department, Closed).NoProjects);
    }

    [Fact]
    public void The_year_stands_beside_the_years_before_and_has_no_median_of_one_department()
    {
        var page = SamplePages.UnitYear(OutcomeSamples.Whole, Department, Closed);

        Assert.Equal(["2025 年"], page.Figures.Select(row => row.Name));
        Assert.Equal("-12.02", page.Figures[0].Gap!.Value.ToString());
    }

    [Fact]
    public void The_median_changes_the_hash_of_a_year_s_page_and_nothing_else_of_other_departments_does()
    {
        var context = SampleContext.Of(Whole());
        var unit = context.Records.FindUnit(Department)!;

        Assert.NotNull(context.Inputs.OfUnitYear(unit, Closed, "a"));
        Assert.Equal(context.Inputs.OfUnitYear(unit, Closed, "a"), context.Inputs.OfUnitYear(unit, Closed, "a"));
        Assert.NotEqual(context.Inputs.OfUnitYear(unit, Closed, "a"), context.Inputs.OfUnitYear(unit, Closed, "b"));
        Assert.NotEqual(context.Inputs.OfUnitYear(unit, Closed, "a"), context.Inputs.OfUnitYear(unit, Open, "a"));
    }

    private static Model.Targets.UnitTarget OverallTarget { get; } = new()
    {
        Unit = Department,
        Year = Closed,
        Goal = new Model.Records.Goal("改善居住条件。"),
        Indicators = [],
    };
}
