using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Site.Components;

namespace Disclosure.Site.Tests.Components;

public sealed class AmountViewTests
{
    [Theory]
    [InlineData("9999.99", null)]
    [InlineData("10000", "1 万元")]
    [InlineData("6021300", "602.13 万元")]
    [InlineData("99999999", "10,000 万元")]
    [InlineData("314076900", "3.14 亿元")]
    [InlineData("-6400000", "-640 万元")]
    public void Large_amounts_are_also_told_for_reading(string yuan, string? reading) =>
        Assert.Equal(reading, new AmountView(Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture))).Reading);

    [Fact]
    public void The_amount_itself_keeps_every_digit() =>
        Assert.Equal("6,021,300.50", new AmountView(Money.FromYuan(6_021_300.5m)).Text);
}
