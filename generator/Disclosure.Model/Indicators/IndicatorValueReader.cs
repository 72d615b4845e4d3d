using System.Globalization;

namespace Disclosure.Model.Indicators;

/// <summary>Reads what people write as a target or actual value.</summary>
public static class IndicatorValueReader
{
    /// <summary>Reads a value whose operator, number and unit stand in one cell or, where given, in cells of their own.</summary>
    /// <param name="raw">The cell of the value.</param>
    /// <param name="comparison">The cell of the operator (指标性质), if the form has one.</param>
    /// <param name="measureUnit">The cell of the unit (度量单位), if the form has one.</param>
    public static IndicatorValue Read(string raw, string? comparison = null, string? measureUnit = null)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (raw.Length == 0 && string.IsNullOrEmpty(comparison))
            return IndicatorValue.Empty;
        return decimal.TryParse(raw, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new IndicatorValue { Raw = raw, Kind = IndicatorValueKind.Number, Number = number, MeasureUnit = measureUnit }
            : new IndicatorValue { Raw = raw, Kind = IndicatorValueKind.Qualitative };
    }
}
