using Disclosure.Model.Amounts;

namespace Disclosure.Model.Tests.Amounts;

public sealed partial class MoneyTests
{
    [Theory]
    [InlineData("1", MoneyUnit.Yuan, "1.00 元")]
    [InlineData("65.66", MoneyUnit.TenThousandYuan, "656,600.00 元")]
    [InlineData("3.1", MoneyUnit.HundredMillionYuan, "310,000,000.00 元")]
    [InlineData("-0.5", MoneyUnit.TenThousandYuan, "-5,000.00 元")]
    public void An_amount_is_kept_in_yuan_whatever_the_form_used(string amount, MoneyUnit unit, string shown) =>
        Assert.Equal(shown, Money.From(Number(amount), unit).ToString());

    [Theory]
    [InlineData("0.004", "0.00")]
    [InlineData("0.005", "0.01")]
    [InlineData("0.015", "0.02")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("2.675", "2.68")]
    public void An_amount_is_rounded_half_up_to_fen(string amount, string yuan) =>
        Assert.Equal(Number(yuan), Money.FromYuan(Number(amount)).Yuan);

    [Fact]
    public void Zero_is_no_money() => Assert.Equal(Money.FromYuan(0m), Money.Zero);

    [Fact]
    public void An_amount_too_large_for_its_unit_overflows() =>
        Assert.Throws<OverflowException>(() => Money.From(decimal.MaxValue, MoneyUnit.TenThousandYuan));

    [Fact]
    public void An_unknown_unit_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(1m, (MoneyUnit)9));

    [Fact]
    public void The_same_amount_in_another_unit_is_not_rounded() =>
        Assert.Equal(0.00012345m, Money.FromYuan(12345m).In(MoneyUnit.HundredMillionYuan));
}
