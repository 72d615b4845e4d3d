using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;

namespace Disclosure.Site.Tests.Pages.BudgetYear;

public sealed class BudgetYearPagesTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及公共安全");

    [Fact]
    public void Sums_are_of_the_projects_listed()
    {
        var page = Make(SmallContent.Target("101001-001", 1000), SmallContent.Target("101001-002", 2500.5m));

        Assert.Equal(2, page.ProjectCount);
        Assert.Equal(Money.FromYuan(3500.5m), page.Amount);
        Assert.Equal(page.Amount, Assert.Single(page.Departments).Amount);
        Assert.Equal(page.Amount, Money.Sum(page.Budgets.Select(budget => budget.Amount)));
    }

    [Fact]
    public void A_withheld_project_is_listed_without_its_amount_and_in_the_register()
    {
        var page = Make(SmallContent.Target("101001-001", 1000, Secret), SmallContent.Target("101001-002", 2000));

        Assert.Equal(2, page.ProjectCount);
        Assert.Null(page.Projects[0].Amount);
        Assert.Equal(Money.FromYuan(2000), page.Amount);
        Assert.Equal("涉及公共安全", Assert.Single(page.Withheld).Reason);
    }

    [Fact]
    public void All_four_budgets_are_named_and_an_empty_one_says_why()
    {
        var page = Make(SmallContent.Target("101001-001", 1000));

        Assert.Equal(4, page.Budgets.Length);
        Assert.Equal("本年没有编报绩效目标的国有资本经营预算项目。", page.Budgets[2].Empty);
    }

    [Fact]
    public void A_department_that_states_projects_and_lists_none_still_has_its_row()
    {
        var page = Make(SmallContent.Stated(3, 3000));

        Assert.Equal("不一致", Assert.Single(page.Departments).Agreement.Text);
    }

    [Fact]
    public void A_year_too_long_for_one_page_is_split_by_department()
    {
        var context = SmallContent.With(
            [.. Enumerable.Range(1, LongIndex.LongestPage + 1).Select(number => SmallContent.Target($"101001-{number:0000}", 100))]);
        var plans = BudgetYearPages.Plan(context).ToList();

        var year = plans.Only<BudgetYearPage>();
        var department = plans.Only<BudgetDepartmentPage>();
        Assert.True(year.IsSplit);
        Assert.Empty(year.Projects);
        Assert.Equal(LongIndex.LongestPage + 1, department.Projects.Length);
        Assert.Equal(department.Path, year.Departments[0].Path);
        Assert.DoesNotContain(year.Tables, table => table.Key == "projects");
    }

    private static BudgetYearPage Make(params IDisclosureRecord[] records) =>
        BudgetYearPages.Plan(SmallContent.With(records)).Only<BudgetYearPage>();
}
