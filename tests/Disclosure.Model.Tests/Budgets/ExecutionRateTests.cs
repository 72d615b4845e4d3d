using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Budgets;

public class ExecutionRateTests
{
    [Theory]
    [InlineData(20000, 9034, "45.17%")]
    [InlineData(43.2, 37.24, "86.2%")]
    [InlineData(3, 1, "33.33%")]
    [InlineData(800, 1, "0.13%")]
    [InlineData(329.77, 338.31, "102.59%")]
    [InlineData(65.66, 0, "0%")]
    public void A_rate_is_executed_by_budget_shown_half_up_with_two_decimals(decimal budget, decimal executed, string shown)
    {
        var rate = Rate(budget, executed);
        Assert.Null(rate.WhyNone);
        Assert.Equal(shown, rate.ToString());
        Assert.Equal(shown, new Percentage(rate.ShownPercent!.Value / 100m).ToString());
    }

    [Fact]
    public void A_rate_is_exact_until_it_is_shown() => Assert.Equal(1m / 3m, Rate(3, 1).Value!.Value.Ratio);

    [Theory]
    [InlineData(100, 50, 0.5)]
    [InlineData(100, 100, 1)]
    [InlineData(100, 250, 1)]
    [InlineData(0.01, 999_999_999_999_999, 1)]
    public void Points_are_given_for_no_more_than_all_of_the_budget(decimal budget, decimal executed, decimal counted) =>
        Assert.Equal(counted, Rate(budget, executed).Counted);

    [Theory]
    [InlineData(null, 65.07, NoExecutionRate.NoBudget)]
    [InlineData(null, null, NoExecutionRate.NoBudget)]
    [InlineData(65.66, null, NoExecutionRate.NoExecuted)]
    [InlineData(0d, 207.45, NoExecutionRate.BudgetIsZero)]
    [InlineData(0d, 0d, NoExecutionRate.BudgetIsZero)]
    [InlineData(-5d, 3d, NoExecutionRate.Negative)]
    [InlineData(5d, -3d, NoExecutionRate.Negative)]
    public void Where_there_is_no_rate_it_says_why(double? budget, double? executed, NoExecutionRate why)
    {
        var rate = Rate((decimal?)budget, (decimal?)executed);
        Assert.Equal(why, rate.WhyNone);
        Assert.Equal((null, null, null, ""), (rate.Value, rate.Counted, rate.ShownPercent, rate.ToString()));
    }

    [Fact]
    public void The_budget_is_the_adjusted_one_and_never_the_initial_one()
    {
        Assert.Equal("50%", ExecutionRate.Of(TestRecords.Fund(FundKind.Total, initial: 80, budget: 100, executed: 50)).ToString());
        Assert.Equal(NoExecutionRate.NoBudget, ExecutionRate.Of(TestRecords.Fund(FundKind.Total, initial: 80, executed: 50)).WhyNone);
    }

    [Fact]
    public void The_rate_of_sums_is_over_those_that_state_both_amounts()
    {
        var all = ExecutionRate.OfSums([Rate(100, 50), Rate(100, null), Rate(null, 70), Rate(300, 250)]);
        Assert.Equal((Money.FromYuan(400), Money.FromYuan(300), "75%"), (all.Budget, all.Executed, all.ToString()));
        Assert.Equal(NoExecutionRate.BudgetIsZero, ExecutionRate.OfSums([]).WhyNone);
    }

    private static ExecutionRate Rate(decimal? budget, decimal? executed) => ExecutionRate.Of(
        budget is { } planned ? Money.FromYuan(planned) : null, executed is { } spent ? Money.FromYuan(spent) : null);
}
