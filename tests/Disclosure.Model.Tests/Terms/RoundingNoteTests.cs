using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Tests.Terms;

public sealed class RoundingNoteTests
{
    [Fact]
    public void Six_rows_of_a_sixth_are_two_hundredths_short_and_it_is_said_why() =>
        Assert.Equal(
            "表中各行四舍五入到 2 位小数，相加为 19,999.98 万元，与合计 20,000.00 万元相差 0.02 万元，是四舍五入造成的。",
            InTenThousand(
                200_000_000m, 33_333_333.33m, 33_333_333.33m, 33_333_333.33m, 33_333_333.33m, 33_333_333.34m, 33_333_333.34m));

    [Fact]
    public void Rows_that_the_form_had_rounded_already_are_told_as_likely() =>
        Assert.Equal(
            "表中各行四舍五入到 2 位小数，相加为 19,999.98 万元，与合计 20,000.00 万元相差 0.02 万元，应是原表四舍五入造成的。",
            InTenThousand(200_000_000m, [.. Enumerable.Repeat(33_333_300m, 6)]));

    [Fact]
    public void Rows_may_come_to_more_than_the_total_too() =>
        Assert.Equal(
            "表中各行四舍五入到 2 位小数，相加为 0.02 万元，与合计 0.01 万元相差 0.01 万元，是四舍五入造成的。",
            InTenThousand(100m, 50m, 50m));

    [Fact]
    public void Rows_that_add_up_as_they_are_shown_need_no_note()
    {
        Assert.Null(InTenThousand(200_000_000m, 100_000_000m, 100_000_000m));
        Assert.Null(InTenThousand(666_600m, 333_300m, 333_300m));
        Assert.Null(RoundingNote.For([], Money.Zero, MoneyUnit.Yuan));
    }

    [Theory]
    [InlineData(199_999_400)] // six roundings make 0.035 万元 at most
    [InlineData(210_000_000)]
    public void A_difference_that_rounding_cannot_make_is_not_explained_away(decimal total) =>
        Assert.Null(InTenThousand(total, [.. Enumerable.Repeat(33_333_300m, 6)]));

    [Fact]
    public void Exact_rows_that_do_not_make_the_total_have_another_reason() =>
        Assert.Null(InTenThousand(200_000_000m, 99_999_966.66m, 99_999_966.67m));

    [Fact]
    public void Amounts_in_yuan_with_a_difference_that_rounding_cannot_make_have_no_note() =>
        Assert.Null(RoundingNote.For([Money.FromYuan(1.01m), Money.FromYuan(1.01m)], Money.FromYuan(2.05m), MoneyUnit.Yuan));

    [Fact]
    public void Points_are_told_in_points() =>
        Assert.Equal(
            "表中各行四舍五入到 2 位小数，相加为 9.99 分，与合计 10.00 分相差 0.01 分，是四舍五入造成的。",
            RoundingNote.For([new Points(3.333m), new Points(3.333m), new Points(3.334m)], new Points(10m)));

    private static string? InTenThousand(decimal total, params decimal[] yuan) =>
        RoundingNote.For(yuan.Select(Money.FromYuan), Money.FromYuan(total), MoneyUnit.TenThousandYuan);
}
