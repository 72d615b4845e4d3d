using System.Globalization;
using CsCheck;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Tests.Amounts;

public sealed partial class MoneyTests
{
    private static readonly Gen<Money> Amounts = Gen.Decimal[-1_000_000_000m, 1_000_000_000m].Select(Money.FromYuan);

    [Fact]
    public void Amounts_add_and_subtract_to_the_fen() =>
        Gen.Select(Amounts, Amounts).Sample((one, other) => one + other - other == one && one - one == Money.Zero);

    [Fact]
    public void A_sum_does_not_depend_on_the_order() =>
        Amounts.List[0, 20].Sample(amounts => Money.Sum(amounts) == Money.Sum(amounts.AsEnumerable().Reverse()));

    [Fact]
    public void Nothing_adds_up_to_zero() => Assert.Equal(Money.Zero, Money.Sum([]));

    [Fact]
    public void A_sum_beyond_the_largest_amount_overflows()
    {
        var largest = Money.FromYuan(decimal.MaxValue);
        Assert.Throws<OverflowException>(() => largest + largest);
        Assert.Throws<OverflowException>(() => Money.Sum([largest, largest]));
    }

    [Fact]
    public void Amounts_are_ordered_by_size() =>
        Gen.Select(Amounts, Amounts).Sample((one, other) =>
            (one < other) == (one.Yuan < other.Yuan)
            && (one <= other) == !(one > other)
            && (one >= other) == (one.CompareTo(other) >= 0));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
