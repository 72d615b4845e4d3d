using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;

namespace Disclosure.Site.Results;

/// <summary>Amounts in the unit that a form states them in, rounded as every amount of a table is; data has every digit.</summary>
internal static class FormAmounts
{
    public static string? In(this Money? amount, MoneyUnit unit) => AmountText.In(amount, unit);

    /// <summary>The note that tells a table's unit.</summary>
    public static string NoteOf(MoneyUnit unit) => $"单位：{unit.Term()}";
}
