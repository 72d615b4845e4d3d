using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>
/// Findings as JSON: <c>{"findings":[{code,severity,where,message,clause,law,remedy,id,acknowledged}],"summary":{…}}</c>.
/// </summary>
internal static class FindingJsonReport
{
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(Stream output, IReadOnlyList<ReportedFinding> findings)
    {
        using var json = new Utf8JsonWriter(output, WriterOptions);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        WriteSummary(json, FindingTotals.Of(findings));
        json.WriteEndObject();
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void WriteFinding(Utf8JsonWriter json, ReportedFinding reported)
    {
        var definition = reported.Finding.Definition;
        json.WriteStartObject();
        json.WriteString("code", definition.Code);
        json.WriteString("severity", NameOf(reported.Finding.Severity));
        json.WriteString("where", reported.Where);
        json.WriteString("message", reported.Finding.Message);
        json.WriteString("clause", definition.Clause?.Numeral());
        json.WriteString("law", definition.Law?.ToString());
        json.WriteString("remedy", definition.Remedy);
        if (reported.Finding.CanBeAcknowledged)
            json.WriteString("id", reported.Finding.Id.Value);
        if (reported.Finding.Acknowledged is { } acknowledged)
            WriteAcknowledgement(json, acknowledged);
        json.WriteEndObject();
    }

    private static void WriteAcknowledgement(Utf8JsonWriter json, Acknowledgement acknowledged)
    {
        json.WriteStartObject("acknowledged");
        json.WriteString("by", acknowledged.By);
        json.WriteString("date", acknowledged.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("reason", acknowledged.Reason);
        json.WriteBoolean("public", acknowledged.IsPublic);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, FindingTotals totals)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("infos", totals.Infos);
        json.WriteEndObject();
    }
}
