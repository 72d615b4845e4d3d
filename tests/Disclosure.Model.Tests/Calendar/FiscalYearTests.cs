using Disclosure.Model.Calendar;

namespace Disclosure.Model.Tests.Calendar;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData(1994)]
    [InlineData(2025)]
    [InlineData(2999)]
    public void A_year_within_bounds_is_kept(int number)
    {
        Assert.Equal(number, new FiscalYear(number).Number);
        Assert.Equal(new FiscalYear(number), FiscalYear.TryFrom(number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1993)]
    [InlineData(3000)]
    [InlineData(-2025)]
    public void A_year_out_of_bounds_is_refused_with_the_bounds(int number)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(number));
        Assert.Contains("1994", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2999", refused.Message, StringComparison.Ordinal);
        Assert.Equal(number, refused.ActualValue);
        Assert.Null(FiscalYear.TryFrom(number));
    }

    [Fact]
    public void Years_are_ordered_and_shown_by_number()
    {
        var (earlier, later) = (new FiscalYear(2024), new FiscalYear(2025));
        Assert.True(earlier < later && later > earlier && earlier <= later && later >= earlier);
        Assert.Equal("2025", later.ToString());
    }
}
