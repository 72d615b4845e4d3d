using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Forms.Report;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Listing;
using Disclosure.Model.Policies;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>
/// Findings as JSON: <c>{"findings":[{code,severity,where,message,clause,law,remedy,id,acknowledged,lapsed}],"summary":{…}}</c>.
/// </summary>
internal static class FindingJsonReport
{
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(Stream output, ListedFindings findings)
    {
        using var json = new Utf8JsonWriter(output, WriterOptions);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings.Listed)
            WriteFinding(json, finding);
        json.WriteEndArray();
        WriteSummary(json, FindingTotals.Of(findings.Listed), findings.Unlisted);
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
            AcknowledgementJson.Write(json, "acknowledged", acknowledged);
        if (reported.Finding.Lapsed is { } lapsed)
            AcknowledgementJson.Write(json, "lapsed", lapsed);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, FindingTotals totals, UnlistedFindings unlisted)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", totals.Errors);
        json.WriteNumber("warnings", totals.Warnings);
        json.WriteNumber("infos", totals.Infos);
        json.WriteNumber("accepted", unlisted.Accepted);
        json.WriteNumber("old", unlisted.Old);
        json.WriteEndObject();
    }
}
