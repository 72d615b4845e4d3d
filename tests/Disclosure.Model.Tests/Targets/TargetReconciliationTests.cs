using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Targets;

public class TargetReconciliationTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉密");

    [Theory]
    [InlineData(2, 3000, 2, 3000, ReconciliationResult.Agrees)]
    [InlineData(2, 3000, 2, 3100, ReconciliationResult.Agrees)]
    [InlineData(2, 3000, 2, 3100.01, ReconciliationResult.Differs)]
    [InlineData(2, 3000, 3, 3000, ReconciliationResult.Differs)]
    [InlineData(2, 3000, 2, 2000, ReconciliationResult.Differs)]
    public void Number_and_amount_must_both_agree_the_amount_within_100_yuan(
        int said, decimal saidYuan, int projects, decimal yuan, ReconciliationResult result) =>
        Assert.Equal(result, new TargetReconciliation(Stated(said, saidYuan), projects, Money.FromYuan(yuan), 0).Result);

    [Fact]
    public void What_is_not_stated_is_not_held_against_anyone() =>
        Assert.Equal(ReconciliationResult.NotStated, new TargetReconciliation(null, 4, Money.FromYuan(1), 0).Result);

    [Fact]
    public void The_public_is_told_that_money_may_be_that_of_withheld_projects_and_staff_what_it_is()
    {
        ProjectTarget[] targets = [Target(1000), Target(2000) with { Withheld = Secret }];

        var shown = TargetReconciliation.OfShown(Stated(2, 3000), targets);
        Assert.Equal(
            (ReconciliationResult.AgreesButForWithheld, 2, 1, 1000m), (shown.Result, shown.Projects, shown.Withheld, shown.Amount.Yuan));
        Assert.Equal(ReconciliationResult.Agrees, TargetReconciliation.OfAll(Stated(2, 3000), targets).Result);
        Assert.Equal(ReconciliationResult.Differs, TargetReconciliation.OfAll(Stated(2, 9000), targets).Result);
    }

    [Fact]
    public void More_money_than_said_is_not_explained_by_withholding() =>
        Assert.Equal(
            ReconciliationResult.Differs,
            TargetReconciliation.OfShown(Stated(2, 500), [Target(1000), Target(2000) with { Withheld = Secret }]).Result);

    private static ProjectTarget Target(decimal yuan) => TestRecords.Target with
    {
        Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(yuan) }]),
    };

    private static TargetSetting Stated(int projects, decimal yuan) => new("……", null, projects, Money.FromYuan(yuan));
}
