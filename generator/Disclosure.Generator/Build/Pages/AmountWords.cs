using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Generator.Build.Pages;

/// <summary>Amounts in sentences.</summary>
internal static class AmountWords
{
    /// <summary>An amount in 万元, half up to two decimals, such as <c>4,210.00 万元</c>.</summary>
    public static string InTenThousand(Money amount) =>
        decimal.Round(amount.In(MoneyUnit.TenThousandYuan), 2, MidpointRounding.AwayFromZero)
            .ToString("#,##0.00", CultureInfo.InvariantCulture) + " 万元";
}
