using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.ProjectProfile;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

public sealed class ProjectHistoryTests
{
    private const int ExecutionRateColumn = 4;

    [Fact]
    public void The_execution_rate_is_the_one_the_amounts_give() =>
        Assert.Equal("90%", RateWith(line => line with { Rate = Percentage.FromPercent(100) }));

    [Fact]
    public void A_budget_of_nothing_has_no_execution_rate_whatever_the_form_states() =>
        Assert.Null(RateWith(line => line with { Budget = Money.Zero, Rate = Percentage.FromPercent(100) }));

    private static string? RateWith(Func<FundLine, FundLine> change)
    {
        var self = SmallContent.Self("101001-001", 90, Grade.Excellent);
        var changed = self with { Funds = new Funds([change(self.Funds.Total!)]) };
        return Assert.Single(ProjectPages.Build(SmallContent.With(changed), self.Code).History.Rows)[ExecutionRateColumn].Text;
    }
}
