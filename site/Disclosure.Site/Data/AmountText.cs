using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Site.Data;

/// <summary>Amounts as figures of a column in 万元.</summary>
public static class AmountText
{
    /// <summary>The amount in 万元, half up to two decimals, such as <c>4,210.00</c>; nothing for nothing.</summary>
    [return: NotNullIfNotNull(nameof(amount))]
    public static string? InTenThousand(this Money? amount) => amount is { } given
        ? decimal.Round(given.In(MoneyUnit.TenThousandYuan), 2, MidpointRounding.AwayFromZero).ToString("#,##0.00", CultureInfo.InvariantCulture)
        : null;
}
