using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>Findings as SARIF 2.1.0, which code hosts show beside the lines they are about.</summary>
internal static partial class FindingSarifReport
{
    public static void Write(Stream output, IReadOnlyList<ReportedFinding> findings)
    {
        using var json = new Utf8JsonWriter(output, FindingJsonReport.WriterOptions);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, findings);
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<ReportedFinding> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "disclosure");
        json.WriteStartArray("rules");
        foreach (var definition in findings.Select(f => f.Finding.Definition).Distinct().OrderBy(d => d.Code, StringComparer.Ordinal))
            WriteRule(json, definition);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, FindingDefinition definition)
    {
        json.WriteStartObject();
        json.WriteString("id", definition.Code);
        WriteText(json, "shortDescription", definition.Title);
        WriteText(json, "help", definition.Remedy);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding reported)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", reported.Finding.Code);
        json.WriteString("level", LevelOf(reported.Finding.Severity));
        WriteText(json, "message", reported.Finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteLocation(json, reported.Where);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (reported.Finding.Acknowledged is { } acknowledged)
            WriteSuppression(json, acknowledged);
        json.WriteEndObject();
    }

    // Accepted in a file of its own, not in the source.
    private static void WriteSuppression(Utf8JsonWriter json, Acknowledgement acknowledged)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", MaskedText.Of(acknowledged.Reason));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, string where)
    {
        var match = FileAndLine().Match(where);
        json.WriteStartObject("artifactLocation");
        var file = match.Success ? match.Groups["file"].Value : where;
        json.WriteString("uri", Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (!match.Success)
            return;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    [GeneratedRegex(@"^(?<file>.+):(?<line>[1-9]\d{0,8})$", RegexOptions.ExplicitCapture)]
    private static partial Regex FileAndLine();
}
