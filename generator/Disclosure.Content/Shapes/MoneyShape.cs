using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Amounts;

namespace Disclosure.Content.Shapes;

/// <summary>An amount in 元. More than two decimals are refused rather than rounded: rounding would change a fact.</summary>
internal sealed class MoneyShape() : ScalarShape<Money>(
    ContentFindings.BadAmount, "以元为单位的金额，如 12800000.00", () => new JsonObject { ["type"] = "number" })
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out Money value)
    {
        value = default;
        if (!DecimalText.TryParse(text, out var yuan))
            return false;
        value = Money.FromYuan(yuan);
        return value.Yuan == yuan;
    }

    /// <inheritdoc/>
    protected override string Format(Money value) => value.Yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
