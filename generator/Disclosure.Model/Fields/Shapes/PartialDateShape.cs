using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// A date as far as it is known: <c>2025</c>, <c>2025-03</c>, <c>2025-03-15</c>; without a year <c>--03</c>, <c>--03-15</c>.
/// </summary>
public sealed class PartialDateShape() : ScalarShape<PartialDate>(
    Mistake.BadDate, "日期，如 2025-03-15、2025-03 或 2025", "2025-03")
{
    private const string NoYear = "--";
    private const int LeapYear = 2024;

    private const string Pattern = "^([0-9]{4}|([0-9]{4}|-)-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)$";

    /// <inheritdoc/>
    public override void Write(PartialDate value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var text = Format(value);
        writer.Word(text, text);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out PartialDate value)
    {
        value = default;
        int? year = null;
        int? month = null;
        int? day = null;
        var rest = text;
        if (text.StartsWith(NoYear))
            rest = text[1..];
        else if (!TryTake(ref rest, 4, out year))
            return false;
        if (rest.Length > 0 && !TryTakePart(ref rest, out month))
            return false;
        if (rest.Length > 0 && !TryTakePart(ref rest, out day))
            return false;
        value = new PartialDate(year, month, day);
        return rest.Length == 0 && Exists(value);
    }

    /// <inheritdoc/>
    public override string Format(PartialDate value)
    {
        var invariant = CultureInfo.InvariantCulture;
        var year = value.Year?.ToString("0000", invariant) ?? "-";
        var month = value.Month?.ToString("'-'00", invariant) ?? "";
        return year + month + (value.Day?.ToString("'-'00", invariant) ?? "");
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new()
    {
        ["type"] = spelling == Spelling.Content ? new JsonArray("string", "integer") : "string",
        ["pattern"] = Pattern,
    };

    private static bool TryTakePart(ref ReadOnlySpan<char> rest, out int? part)
    {
        part = null;
        if (rest[0] != '-')
            return false;
        rest = rest[1..];
        return TryTake(ref rest, 2, out part);
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, int digits, out int? part)
    {
        part = null;
        if (rest.Length < digits
            || !int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        part = number;
        rest = rest[digits..];
        return true;
    }

    private static bool Exists(PartialDate date) =>
        date switch
        {
            { Year: 0 } => false,
            { Month: < 1 or > 12 } => false,
            { Month: { } month, Day: { } day } => day >= 1 && day <= DateTime.DaysInMonth(date.Year ?? LeapYear, month),
            { Year: null, Month: null } => false,
            _ => true,
        };
}
