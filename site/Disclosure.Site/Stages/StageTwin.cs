using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Stages;

/// <summary>The stages of a project's year in its JSON twin.</summary>
internal static class StageTwin
{
    /// <summary>Writes the five stages as <c>stages</c> into the object that is open; no key for what a stage has not.</summary>
    public static void Write(Utf8JsonWriter json, FiscalYear year, ImmutableArray<StageStanding> stages)
    {
        json.WriteStartArray("stages");
        foreach (var standing in stages)
            Write(json, year, standing);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FiscalYear year, StageStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("stage", standing.Stage.Term());
        json.WriteString("state", standing.State.Term());
        WriteDay(json, "date", standing.Date);
        WriteText(json, "result", standing.Result);
        WriteText(json, "reason", standing.Reason);
        WriteText(json, "basis", standing.Basis);
        WriteDay(json, "dueDate", standing.Due);
        WriteText(json, "responsibleRole", standing.ResponsibleRole);
        json.WriteString("rule", standing.Rule);
        json.WriteString("anchor", StageAnchors.Of(standing.Stage, year));
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string key, DateOnly? day) =>
        WriteText(json, key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteText(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
            json.WriteString(key, text);
    }
}
