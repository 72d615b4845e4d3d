using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication;

/// <summary>A field that changed, in words, from what to what; amounts in the money unit of the record's form.</summary>
public static class ChangeWords
{
    private const int LongestText = 60;
    private const string YuanInTitle = "，元";
    private const string YuanInHeading = "（元）";

    /// <summary>Such as <c>资金“年度资金总额”·年度资金 1,180.00万元 → 2,180.00万元</c>.</summary>
    public static string Of(FieldChange change, IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(change);
        var title = change.Title.Replace(YuanInTitle, "", StringComparison.Ordinal)
            .Replace(YuanInHeading, "", StringComparison.Ordinal);
        return $"{title} {ValueOf(change, change.Before, record)} → {ValueOf(change, change.After, record)}";
    }

    private static string ValueOf(FieldChange change, FieldValue? value, IDisclosureRecord record)
    {
        if (value is null || value.Text.Length == 0)
            return "（无）";
        if (change.Field.Shape is MoneyShape && decimal.TryParse(value.Text, CultureInfo.InvariantCulture, out var yuan))
            return AmountOf(yuan, (record as PerformanceTable)?.MoneyUnit ?? MoneyUnit.TenThousandYuan);
        var line = value.Text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? $"“{line}”" : $"“{line[..LongestText]}……”";
    }

    private static string AmountOf(decimal yuan, MoneyUnit unit)
    {
        var amount = Money.FromYuan(yuan).In(unit);
        var format = decimal.Round(amount, 2) == amount ? "#,0.00" : "#,0.00########";
        return amount.ToString(format, CultureInfo.InvariantCulture) + unit.Term();
    }
}
