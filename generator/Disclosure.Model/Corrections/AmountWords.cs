using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Corrections;

/// <summary>
/// Amounts in a sentence: in 万元 with two decimals where that says all of them, else in 元, so that no change is rounded away.
/// </summary>
public static class AmountWords
{
    private const decimal TenThousand = 10_000m;

    /// <summary>An amount beside one that it is compared with: <c>1,180.00万元</c>, or both in 元.</summary>
    public static string Of(Money amount, Money other) => Of(amount, IsWhole(amount.Yuan) && IsWhole(other.Yuan));

    /// <summary>An amount, in 万元 or in 元.</summary>
    internal static string Of(Money amount, bool inTenThousand) => inTenThousand
        ? (amount.Yuan / TenThousand).ToString("#,##0.00", CultureInfo.InvariantCulture) + "万元"
        : amount.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture) + "元";

    /// <summary>Whether both sides of a change can be said in 万元 without a loss.</summary>
    internal static bool AreWholeInTenThousand(FieldChange change) =>
        IsWholeInTenThousand(change.Field.Shape, change.Before) && IsWholeInTenThousand(change.Field.Shape, change.After);

    private static bool IsWholeInTenThousand(IShape shape, FieldValue? value) => value switch
    {
        RowValue row => row.Entries.All(entry => IsWholeInTenThousand(entry.Field.Shape, entry.Value)),
        ListValue list => list.Items.All(item => IsWholeInTenThousand(shape.Items ?? shape, item)),
        ScalarValue scalar when shape is MoneyShape money => !money.TryParse(scalar.Text, out var amount) || IsWhole(amount.Yuan),
        _ => true,
    };

    private static bool IsWhole(decimal yuan) => yuan % 100m == 0m;
}
