using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Tests.Tables;

public sealed class DeclaredColumnTests
{
    private static readonly Table<FundLine> Funds = new("funds", "资金", of => of.Declared(FundFields.SelfEvaluation.Item, line => line));

    private static readonly FundLine Line = new()
    {
        Kind = FundKind.Total,
        Budget = Money.FromYuan(30_619_680m),
        Executed = Money.FromYuan(28_806_994.94m),
        Weight = new Weight(10m),
        Rate = new Percentage(0.9408m),
        Score = new Points(9.408m),
    };

    [Fact]
    public void Keys_and_headings_are_the_declared_ones_and_a_unit_stands_once()
    {
        var columns = Funds.Data([Line]).Columns;

        Assert.Equal(
            ["kind", "label", "whole", "initial", "budget", "executed", "weight", "rate", "score"], columns.Select(column => column.Key));
        Assert.Equal(FundFields.SelfEvaluation.Item.Fields!.Select(field => field.Heading), columns.Select(column => column.Header));
        Assert.Contains("全年预算数（万元）", Funds.ForReaders(LinkRoot.None, [Line]).Columns.Select(column => column.Header));
    }

    [Fact]
    public void Readers_see_rounded_what_data_has_to_the_last_digit()
    {
        var shown = Funds.ForReaders(LinkRoot.None, [Line]).Rows[0].Select(cell => cell.Text);
        var data = Funds.Data([Line]).Rows.Single();

        Assert.Equal(["年度资金总额", null, null, null, "3,061.97", "2,880.70", "10", "94.08%", "9.41"], shown);
        Assert.Equal([28_806_994.94m, 10m, 0.9408m, 9.408m], data.Skip(5).Select(cell => cell.Number!.Value));
    }
}
