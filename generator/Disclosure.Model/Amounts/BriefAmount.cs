using System.Globalization;

namespace Disclosure.Model.Amounts;

/// <summary>Amounts in a sentence or a headline, as short as they can be said: <c>640 万元</c>, <c>3.14 亿元</c>, <c>99.50 元</c>.</summary>
public static class BriefAmount
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>The amount in 万元 or 亿元, with at most two decimals; nothing below 1 万元.</summary>
    public static string? Reading(this Money amount) => Math.Abs(amount.Yuan) switch
    {
        >= HundredMillion => Scaled(amount, MoneyUnit.HundredMillionYuan, " 亿元"),
        >= TenThousand => Scaled(amount, MoneyUnit.TenThousandYuan, " 万元"),
        _ => null,
    };

    /// <summary>The shortest way to say it: the reading where there is one, else the amount in 元.</summary>
    public static string Brief(this Money amount) => amount.Reading() ?? amount.ToString();

    private static string Scaled(Money amount, MoneyUnit unit, string name) =>
        decimal.Round(amount.In(unit), 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture) + name;
}
