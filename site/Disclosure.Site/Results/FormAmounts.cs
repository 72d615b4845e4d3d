using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Results;

/// <summary>Amounts as a form states them: in its own unit, with every digit it has.</summary>
internal static class FormAmounts
{
    public static string? In(this Money? amount, MoneyUnit unit) =>
        amount?.In(unit).ToString("#,##0.00####", CultureInfo.InvariantCulture);

    /// <summary>The note that tells a table's unit.</summary>
    public static string NoteOf(MoneyUnit unit) => $"单位：{unit.Term()}";
}
