using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Site.Data;

/// <summary>Amounts as figures of a column.</summary>
public static class AmountText
{
    /// <summary>The amount in 万元, half up to two decimals, such as <c>4,210.00</c>; nothing for nothing.</summary>
    [return: NotNullIfNotNull(nameof(amount))]
    public static string? InTenThousand(this Money? amount) => In(amount, MoneyUnit.TenThousandYuan);

    /// <summary>The amount in a form's unit, half up to two decimals; nothing for nothing.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit, which the column or its table names.</param>
    [return: NotNullIfNotNull(nameof(amount))]
    public static string? In(Money? amount, MoneyUnit unit) => amount is { } given
        ? decimal.Round(given.In(unit), 2, MidpointRounding.AwayFromZero).ToString("#,##0.00", CultureInfo.InvariantCulture)
        : null;
}
