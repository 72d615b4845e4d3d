using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Report;

/// <summary>Who accepted a finding, when and why, in the reports of import and check.</summary>
public static class AcknowledgementJson
{
    /// <summary>Writes the object under a name.</summary>
    public static void Write(Utf8JsonWriter json, string name, Acknowledgement acknowledged)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(acknowledged);
        json.WriteStartObject(name);
        json.WriteString("by", acknowledged.By);
        json.WriteString("date", acknowledged.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("reason", MaskedText.Of(acknowledged.Reason));
        json.WriteBoolean("public", acknowledged.IsPublic);
        json.WriteEndObject();
    }
}
