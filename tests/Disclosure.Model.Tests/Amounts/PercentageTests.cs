using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Tests.Amounts;

public sealed class PercentageTests
{
    [Fact]
    public void Ninety_five_per_cent_is_a_ratio_of_0_95()
    {
        Assert.Equal(0.95m, Percentage.FromPercent(95m).Ratio);
        Assert.Equal(95m, new Percentage(0.95m).Percent);
    }

    [Theory]
    [InlineData("1.0259", "102.59%")]
    [InlineData("0.955", "95.5%")]
    [InlineData("0.861944", "86.19%")]
    [InlineData("0.999950", "100%")]
    [InlineData("0.00005", "0.01%")]
    [InlineData("0", "0%")]
    public void A_share_is_shown_half_up_with_up_to_two_decimals(string ratio, string shown) =>
        Assert.Equal(shown, new Percentage(decimal.Parse(ratio, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Shares_are_ordered_by_size()
    {
        var (less, more) = (Percentage.FromPercent(80), Percentage.FromPercent(90));
        Assert.True(less < more && more > less && less <= more && more >= less);
        Assert.Equal(-1, less.CompareTo(more));
    }
}
