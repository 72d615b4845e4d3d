using System.Text.Json;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Totals;

namespace Disclosure.Site.Totals;

/// <summary>Writes what sums leave out into a JSON twin.</summary>
internal static class GapsFacts
{
    /// <summary>Writes <c>gaps</c>: an object for each sum, told by its year and stage.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<TotalGaps> all, Func<UnitCode, string> nameOf)
    {
        json.WriteStartArray("gaps");
        foreach (var gaps in all)
            Write(json, gaps, nameOf);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TotalGaps gaps, Func<UnitCode, string> nameOf)
    {
        json.WriteStartObject();
        json.WriteNumber("year", gaps.Year.Number);
        json.WriteString("stage", gaps.Stage == Stage.Budget ? "budget" : "accounts");
        json.WriteBoolean("complete", gaps.IsComplete);
        json.WriteNumber("withheld", gaps.Withheld);
        json.WriteNumber("withoutAmount", gaps.WithoutAmount);
        json.WriteStartArray("missing");
        foreach (var unit in gaps.Missing)
            WriteMissing(json, unit, nameOf);
        json.WriteEndArray();
        json.WriteStartArray("exempt");
        foreach (var exempt in gaps.Exempt)
            WriteExempt(json, exempt, nameOf);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, MissingUnit unit, Func<UnitCode, string> nameOf)
    {
        json.WriteStartObject();
        json.WriteString("unit", nameOf(unit.Unit));
        json.WriteString("unitCode", unit.Unit.Value);
        json.WriteString("state", NameOf(unit.State));
        json.WriteNumber("count", unit.Items.Length);
        json.WriteStartArray("names");
        foreach (var item in unit.Items)
        {
            if (item.Name.Length > 0)
                json.WriteStringValue(item.Name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteExempt(Utf8JsonWriter json, Exemption exempt, Func<UnitCode, string> nameOf)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(exempt.Kind));
        json.WriteString("unit", nameOf(exempt.Unit));
        json.WriteString("unitCode", exempt.Unit.Value);
        if (exempt.Name.Length > 0)
            json.WriteString("name", exempt.Name);
        json.WriteString("reason", exempt.Reason);
        json.WriteEndObject();
    }

    private static string NameOf(ClockState state) => state switch
    {
        ClockState.NotDue => "notDue",
        ClockState.OnTime or ClockState.Late => "partMissing",
        ClockState.Overdue => "overdue",
        ClockState.NotApproved => "notApproved",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "An unknown state."),
    };

    private static string NameOf(ExemptionKind kind) => kind switch
    {
        ExemptionKind.Unit => "unit",
        ExemptionKind.Project => "project",
        ExemptionKind.EmptyTable => "emptyTable",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind."),
    };
}
