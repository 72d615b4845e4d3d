using System.Text.Json;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Forms.Report;

/// <summary>A finding in the report of an import: code, severity, where, message, clause, law, remedy, and who accepted it.</summary>
internal static class FindingJson
{
    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("where", finding.Place.ToString());
        json.WriteString("message", finding.Message);
        if (finding.Definition.Clause is { } clause)
            json.WriteString("clause", clause.Numeral());
        if (finding.Definition.Law is { } law)
            json.WriteString("law", law.ToString());
        json.WriteString("remedy", finding.Definition.Remedy);
        if (finding.CanBeAcknowledged)
            json.WriteString("id", finding.Id.Value);
        if (finding.Acknowledged is { } acknowledged)
            AcknowledgementJson.Write(json, "acknowledged", acknowledged);
        if (finding.Lapsed is { } lapsed)
            AcknowledgementJson.Write(json, "lapsed", lapsed);
        json.WriteEndObject();
    }
}
