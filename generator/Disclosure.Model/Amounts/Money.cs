using System.Globalization;

namespace Disclosure.Model.Amounts;

/// <summary>
/// An amount of money in 元 with two decimals. Immutable; rounding to 分 is half up, once, when an amount is made.
/// </summary>
public readonly record struct Money : IComparable<Money>
{
    private const decimal YuanInTenThousand = 10_000m;
    private const decimal YuanInHundredMillion = 100_000_000m;

    private Money(decimal yuan) => Yuan = decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);

    /// <summary>No money: 0.00 元.</summary>
    public static Money Zero { get; }

    /// <summary>The amount in 元.</summary>
    public decimal Yuan { get; }

    /// <summary>An amount written in 元.</summary>
    /// <exception cref="OverflowException">The amount does not fit a <see cref="decimal"/>.</exception>
    public static Money FromYuan(decimal yuan) => new(yuan);

    /// <summary>An amount written in <paramref name="unit"/>.</summary>
    /// <exception cref="OverflowException">The amount does not fit a <see cref="decimal"/>.</exception>
    public static Money From(decimal amount, MoneyUnit unit) => new(amount * FactorOf(unit));

    /// <summary>This amount as a number of <paramref name="unit"/>, unrounded.</summary>
    public decimal In(MoneyUnit unit) => Yuan / FactorOf(unit);

    /// <inheritdoc/>
    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    /// <summary>The amount as the site prints it, such as <c>1,234.50 元</c>.</summary>
    public override string ToString() => Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture) + " 元";

    /// <summary>The sum of two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(left.Yuan + right.Yuan);

    /// <summary>The difference of two amounts; may be negative.</summary>
    public static Money operator -(Money left, Money right) => new(left.Yuan - right.Yuan);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Yuan < right.Yuan;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Yuan > right.Yuan;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Yuan <= right.Yuan;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Yuan >= right.Yuan;

    /// <summary>The sum of <paramref name="amounts"/>; 0 for none.</summary>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var total = 0m;
        foreach (var amount in amounts)
            total += amount.Yuan;
        return new Money(total);
    }

    private static decimal FactorOf(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => 1m,
        MoneyUnit.TenThousandYuan => YuanInTenThousand,
        MoneyUnit.HundredMillionYuan => YuanInHundredMillion,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown money unit."),
    };
}
