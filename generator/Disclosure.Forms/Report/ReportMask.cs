using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Report;

/// <summary>
/// The seam through which every text of a file gets into the report of an import, whatever form the report has: nothing that the checks
/// know for a person's, and no name or number that was left out of the file, passes it.
/// </summary>
/// <param name="persons">The names and numbers that were left out.</param>
public sealed class ReportMask(ImmutableArray<string> persons)
{
    /// <summary>The mask for what stands in a file.</summary>
    public static ReportMask OfFile(ImportedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new ReportMask(file.Persons);
    }

    /// <summary>A text, masked.</summary>
    public string Of(string text) => MaskedText.Of(text, persons);

    /// <summary>Lines of a report, each masked by itself: what a label means ends with its line.</summary>
    internal StringBuilder OfLines(StringBuilder lines) =>
        new StringBuilder(lines.Length).AppendJoin('\n', lines.ToString().Split('\n').Select(Of));

    /// <summary>Writes a value of a report with every text in it masked.</summary>
    internal void Write(Utf8JsonWriter json, Action<Utf8JsonWriter> value)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
            value(writer);
        using var document = JsonDocument.Parse(written.GetBuffer().AsMemory(0, (int)written.Length));
        Write(json, document.RootElement);
    }

    private void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    Write(json, item);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(Of(value.GetString()!));
                break;
            default:
                // A number keeps its digits as they were written.
                json.WriteRawValue(value.GetRawText());
                break;
        }
    }
}
