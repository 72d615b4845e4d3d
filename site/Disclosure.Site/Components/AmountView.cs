using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Site.Components;

/// <summary>An amount in 元 and, where it is large, the same in 万元 or 亿元 for reading.</summary>
/// <param name="Amount">The amount.</param>
public sealed record AmountView(Money Amount)
{
    /// <summary>The amount with thousands separators and two decimals, without its unit: <c>6,400,000.00</c>.</summary>
    public string Text => Amount.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>The amount for reading: <c>640 万元</c>, <c>3.14 亿元</c>; nothing below 1 万元.</summary>
    public string? Reading => Amount.Reading();

    /// <summary>The shortest way to say it: the reading where there is one, else the amount in 元.</summary>
    public string Brief => Amount.Brief();
}
