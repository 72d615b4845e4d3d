using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A fiscal year.</summary>
public sealed class YearShape() : ScalarShape<FiscalYear>(Mistake.BadYear, "四位数的预算年度，如 2025", "2025")
{
    /// <inheritdoc/>
    public override void Write(FiscalYear value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Number(value.Number);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out FiscalYear value)
    {
        var year = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? FiscalYear.TryFrom(number)
            : null;
        value = year.GetValueOrDefault();
        return year is not null;
    }

    /// <inheritdoc/>
    public override string Format(FiscalYear value) => value.ToString();

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "integer", ["minimum"] = 1994, ["maximum"] = 2999 };
}
