using CsCheck;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Tests.Calendar;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates = Gen.Select(
        Gen.Int[2019, 2025], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 5],
        (year, month, day, missing) => new PartialDate(missing % 3 == 1 ? null : year, month, missing > 2 ? null : day));

    [Theory]
    [InlineData(2023, 12, 31, "2023年12月31日")]
    [InlineData(2023, 7, null, "2023年7月")]
    [InlineData(null, 9, null, "9月")]
    [InlineData(null, 9, 30, "9月30日")]
    [InlineData(2025, null, null, "2025年")]
    public void A_date_shows_the_parts_that_were_written(int? year, int? month, int? day, string shown) =>
        Assert.Equal(shown, new PartialDate(year, month, day).ToString());

    [Fact]
    public void A_month_and_a_day_in_it_compare_equal() =>
        Assert.Equal(0, new PartialDate(null, 9, null).CompareTo(new PartialDate(2023, 9, 15)));

    [Fact]
    public void Months_compare_without_a_year() =>
        Assert.Equal(-1, new PartialDate(null, 7, null).CompareTo(new PartialDate(null, 9, null)));

    [Fact]
    public void The_year_decides_where_both_have_one() =>
        Assert.Equal(1, new PartialDate(2024, 1, 15).CompareTo(new PartialDate(2023, 12, 31)));

    [Fact]
    public void A_year_and_a_month_without_one_share_nothing() =>
        Assert.Null(new PartialDate(2024, null, null).CompareTo(new PartialDate(null, 9, null)));

    [Fact]
    public void Comparing_the_other_way_round_gives_the_opposite() =>
        Gen.Select(Dates, Dates).Sample((one, other) => one.CompareTo(other) == -other.CompareTo(one));

    [Fact]
    public void Full_dates_compare_as_days_do() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 3000]).Sample((one, other) =>
        {
            var (left, right) = (Day(one), Day(other));
            return Partial(left).CompareTo(Partial(right)) == Math.Sign(left.CompareTo(right));
        });

    private static DateOnly Day(int number) => new DateOnly(2020, 1, 1).AddDays(number);

    private static PartialDate Partial(DateOnly day) => new(day.Year, day.Month, day.Day);
}
