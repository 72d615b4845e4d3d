using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Tests.Amounts;

public sealed class PointsTests
{
    [Theory]
    [InlineData("8.619", "8.62")]
    [InlineData("4.517", "4.52")]
    [InlineData("14.8646", "14.86")]
    [InlineData("8.625", "8.63")]
    [InlineData("0.005", "0.01")]
    [InlineData("10.00", "10")]
    [InlineData("22.5", "22.5")]
    [InlineData("-0.125", "-0.13")]
    public void Points_are_shown_half_up_to_two_decimals(string value, string shown)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(shown, new Points(number).ToString());
        Assert.Equal(shown, new Weight(number).ToString());
    }

    [Fact]
    public void Points_are_added_unrounded() =>
        Assert.Equal(0.012m, (new Points(0.004m) + new Points(0.004m) + new Points(0.004m)).Value);

    [Fact]
    public void Points_and_weights_are_ordered_by_size()
    {
        Assert.True(new Points(1) < new Points(2) && new Points(2) >= new Points(2) && new Points(2) <= new Points(3)
            && new Points(3) > new Points(2));
        Assert.True(new Weight(1) < new Weight(2) && new Weight(2) >= new Weight(2) && new Weight(2) <= new Weight(3)
            && new Weight(3) > new Weight(2));
    }

    [Fact]
    public void Too_many_points_overflow() =>
        Assert.Throws<OverflowException>(() => new Points(decimal.MaxValue) + new Points(decimal.MaxValue));
}
