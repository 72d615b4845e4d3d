using Disclosure.Site.Pages.UnitYears;

namespace Disclosure.Site.Tests.Pages.UnitYears;

public sealed class DistrictMedianTests
{
    [Fact]
    public void Of_fewer_than_five_departments_no_median_is_told() =>
        Assert.Null(DistrictMedian.Of([1m, 2m, null, 3m, 4m, null], 2));

    [Fact]
    public void The_median_is_the_middle_one_and_says_of_how_many_it_is()
    {
        Assert.Equal(new DistrictMedian(3m, 5), DistrictMedian.Of([5m, 1m, null, 3m, 4m, 2m], 2));
        Assert.Equal(new DistrictMedian(3.5m, 6), DistrictMedian.Of([6m, 5m, 1m, 3m, 4m, 2m], 2));
    }

    [Fact]
    public void It_is_rounded_once_half_up() =>
        Assert.Equal(0.9451m, DistrictMedian.Of([0.1m, 0.9m, 0.94505m, 0.96m, 0.99m], 4)!.Value.Value);
}
