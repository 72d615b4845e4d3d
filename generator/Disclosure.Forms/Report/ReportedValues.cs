using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Report;

/// <summary>Puts values into the report's spelling.</summary>
internal static class ReportedValues
{
    // Dividing by a one of 28 places drops the zeros behind a decimal.
    private const decimal PlainOne = 1.0000000000000000000000000000m;

    /// <summary>The number without zeros behind it.</summary>
    public static decimal Plain(decimal number) => number / PlainOne;

    /// <summary>The number without zeros behind it; nothing for nothing.</summary>
    public static decimal? Plain(decimal? number) => number is { } known ? Plain(known) : null;

    /// <summary>A value as the report has it.</summary>
    public static ReportedValue Of(IndicatorValue value)
    {
        var isRange = value.Kind == IndicatorValueKind.Range;
        return new ReportedValue(
            value.Raw,
            Operator(value.Comparison),
            isRange ? null : Number(value),
            value.MeasureUnit,
            Kind(value.Kind),
            value.IsUnderstood,
            isRange ? Plain(value.Number) : null,
            isRange ? Plain(value.Upper) : null,
            value.EndDate is { } end ? Iso(end) : null);
    }

    /// <summary>A date as ISO 8601 writes it, cut to what was written; a missing year is <c>--</c>.</summary>
    public static string Iso(PartialDate date)
    {
        var year = date.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-";
        var month = date.Month is { } m ? "-" + m.ToString("00", CultureInfo.InvariantCulture) : "";
        var day = date.Day is { } d ? "-" + d.ToString("00", CultureInfo.InvariantCulture) : "";
        return year + month + day;
    }

    private static object? Number(IndicatorValue value)
    {
        if (value.Date is { } date)
            return Iso(date);
        return value.Number is { } number ? Plain(number) : null;
    }

    private static string Kind(IndicatorValueKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Operator(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        Comparison.Equal => "=",
        Comparison.MoreThan => ">",
        Comparison.LessThan => "<",
        _ => null,
    };
}
