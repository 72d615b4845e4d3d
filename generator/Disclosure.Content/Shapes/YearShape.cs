using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;

namespace Disclosure.Content.Shapes;

/// <summary>A fiscal year.</summary>
internal sealed class YearShape() : ScalarShape<FiscalYear>(
    ContentFindings.BadYear, "四位数的预算年度，如 2025", () => new JsonObject { ["type"] = "integer", ["minimum"] = 1994, ["maximum"] = 2999 })
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out FiscalYear value)
    {
        var year = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? FiscalYear.TryFrom(number)
            : null;
        value = year.GetValueOrDefault();
        return year is not null;
    }

    /// <inheritdoc/>
    protected override string Format(FiscalYear value) => value.ToString();
}
