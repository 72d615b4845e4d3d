using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Site.Components;

/// <summary>An amount in 元 and, where it is large, the same in 万元 or 亿元 for reading.</summary>
/// <param name="Amount">The amount.</param>
public sealed record AmountView(Money Amount)
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>The amount with thousands separators and two decimals, without its unit: <c>6,400,000.00</c>.</summary>
    public string Text => Amount.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>The amount for reading: <c>640 万元</c>, <c>3.14 亿元</c>; nothing below 1 万元.</summary>
    public string? Reading => Math.Abs(Amount.Yuan) switch
    {
        >= HundredMillion => Scaled(MoneyUnit.HundredMillionYuan, " 亿元"),
        >= TenThousand => Scaled(MoneyUnit.TenThousandYuan, " 万元"),
        _ => null,
    };

    /// <summary>The shortest way to say it: the reading where there is one, else the amount in 元.</summary>
    public string Brief => Reading ?? Text + " 元";

    private string Scaled(MoneyUnit unit, string name) =>
        decimal.Round(Amount.In(unit), 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture) + name;
}
