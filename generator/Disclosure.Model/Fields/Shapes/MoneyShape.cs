using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>An amount in 元. More than two decimals are refused rather than rounded: rounding would change a fact.</summary>
public sealed class MoneyShape() : ScalarShape<Money>(Mistake.BadAmount, "以元为单位的金额，如 12800000.00", "12800000.00")
{
    /// <inheritdoc/>
    public override void Write(Money value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Money(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out Money value)
    {
        value = default;
        if (!DecimalText.TryParse(text, out var yuan))
            return false;
        value = Money.FromYuan(yuan);
        return value.Yuan == yuan;
    }

    /// <inheritdoc/>
    public override string Format(Money value) => value.Yuan.ToString("0.00", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "number" };
}
