using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Coverage;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Coverage;

public sealed class SelfEvaluationCoverageTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    [Fact]
    public void Coverage_is_told_by_number_and_by_money_and_what_is_withheld_is_in_no_share()
    {
        var coverage = SelfEvaluationCoverage.Of(
            [
                (Target(1, 6_000_000m), Self(1)),
                (Target(2, 1_000_000m), Self(2)),
                (Target(3, 3_000_000m), null),
                (Target(4, 9_000_000m) with { Withheld = Secret }, null),
                (Target(5, 7_000_000m), Self(5) with { Withheld = Secret }),
                (Target(6, null), null),
            ]);

        Assert.Equal((6, 2, 2, 2, 4), (coverage.Targets, coverage.Covered, coverage.Withheld, coverage.Missing, coverage.Counted));
        Assert.Equal((10_000_000m, 7_000_000m, 1), (coverage.Amount.Yuan, coverage.CoveredAmount.Yuan, coverage.WithoutAmount));
        Assert.Equal(("50%", "70%"), ($"{coverage.ByNumber}", $"{coverage.ByMoney}"));
    }

    [Fact]
    public void The_amount_of_a_withheld_project_is_not_told_by_a_difference_of_two_sums()
    {
        var without = SelfEvaluationCoverage.Of([(Target(1, 100m), Self(1))]);
        var with = SelfEvaluationCoverage.Of([(Target(1, 100m), Self(1)), (Target(2, 7m) with { Withheld = Secret }, Self(2))]);

        Assert.Equal((without.Amount, without.CoveredAmount), (with.Amount, with.CoveredAmount));
    }

    [Fact]
    public void Where_everything_is_withheld_there_is_no_share()
    {
        var coverage = SelfEvaluationCoverage.Of([(Target(1, 100m) with { Withheld = Secret }, null)]);

        Assert.Equal((null, null), (coverage.ByNumber, coverage.ByMoney));
    }

    [Fact]
    public void Two_departments_add_up()
    {
        var one = SelfEvaluationCoverage.Of([(Target(1, 100m), Self(1))]);
        var other = SelfEvaluationCoverage.Of([(Target(2, 300m), null), (Target(3, null), null)]);

        Assert.Equal(
            SelfEvaluationCoverage.Of([(Target(1, 100m), Self(1)), (Target(2, 300m), null), (Target(3, null), null)]), one + other);
        Assert.Equal("25%", $"{(one + other).ByMoney}");
    }

    private static ProjectTarget Target(int number, decimal? yuan) => new()
    {
        Code = ProjectCode.Parse($"101-{number:000}"),
        Year = new FiscalYear(2025),
        Name = "项目",
        Department = UnitCode.Parse("101"),
        Unit = UnitCode.Parse("101"),
        Funds = FundsOf(yuan),
        Goal = new Goal("办成一件事"),
        Indicators = [],
    };

    private static ProjectSelfEvaluation Self(int number) => new()
    {
        Code = ProjectCode.Parse($"101-{number:000}"),
        Year = new FiscalYear(2025),
        Name = "项目",
        Department = UnitCode.Parse("101"),
        Unit = UnitCode.Parse("101"),
        Funds = FundsOf(null),
        Goal = new Goal("办成一件事", "办成了"),
        Indicators = [],
    };

    private static Funds FundsOf(decimal? yuan) =>
        new([new FundLine { Kind = FundKind.Total, Budget = yuan is { } amount ? Money.FromYuan(amount) : null }]);
}
