using System.Text.Json;
using Disclosure.Model.Indicators;

namespace Disclosure.Site.Data;

/// <summary>Writes an indicator's value as JSON: what was written, and what it means.</summary>
internal static class IndicatorValueFacts
{
    public static void Write(Utf8JsonWriter json, string name, IndicatorValue value)
    {
        json.WriteStartObject(name);
        json.WriteString("raw", value.Raw);
        json.WriteString("kind", WordFor(value.Kind));
        if (OperatorOf(value.Comparison) is { } sign)
            json.WriteString("operator", sign);
        if (value.Number is { } number)
            json.WriteNumber("value", number);
        if (value.Upper is { } upper)
            json.WriteNumber("upper", upper);
        if (value.Date is { } date)
            json.WriteString("date", date.ToString());
        if (value.EndDate is { } end)
            json.WriteString("endDate", end.ToString());
        if (value.MeasureUnit is { } unit)
            json.WriteString("unit", unit);
        json.WriteEndObject();
    }

    private static string? OperatorOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Equal => "=",
        Comparison.MoreThan => ">",
        Comparison.LessThan => "<",
        _ => null,
    };

    private static string WordFor(IndicatorValueKind kind) => kind switch
    {
        IndicatorValueKind.Number => "number",
        IndicatorValueKind.Percent => "percent",
        IndicatorValueKind.Money => "money",
        IndicatorValueKind.Date => "date",
        IndicatorValueKind.Range => "range",
        IndicatorValueKind.Qualitative => "qualitative",
        _ => "none",
    };
}
