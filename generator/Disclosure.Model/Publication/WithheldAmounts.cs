using Disclosure.Model.Amounts;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>The amounts of money that a withheld record keeps from the public.</summary>
public static class WithheldAmounts
{
    /// <summary>Every amount the record says but 0, once, largest first.</summary>
    public static IReadOnlyCollection<Money> Of(IDisclosureRecord record) =>
        [.. RecordAmounts.Of(record).Select(found => found.Amount).Where(amount => amount.Yuan != 0).Distinct().OrderDescending()];
}
