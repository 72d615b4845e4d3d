using System.Text.Json;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Data;

/// <summary>
/// Writes the recomputed total, grade and points beside the approved ones, as JSON. The rules are those of the published method: their
/// sentences stand on the page, the arithmetic here.
/// </summary>
public static class ScoreFacts
{
    /// <summary>Writes <c>recomputed</c>; nothing for no score.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static void Write(Utf8JsonWriter json, SelfEvaluationScore? score)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (score is null)
            return;
        json.WriteStartObject("recomputed");
        WritePoints(json, "total", score.Recomputed?.Value);
        if (score.RecomputedGrade is { } grade)
            json.WriteString("grade", grade.Term());
        WritePoints(json, "execution", score.Execution.Computed?.Value);
        json.WriteStartArray("indicators");
        foreach (var receipt in score.Rows)
            WriteReceipt(json, receipt);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter json, ScoreReceipt receipt)
    {
        json.WriteStartObject();
        WritePoints(json, "score", receipt.Computed?.Value);
        WritePoints(json, "lowest", receipt.Lowest?.Value);
        WritePoints(json, "highest", receipt.Highest?.Value);
        json.WriteString("arithmetic", receipt.Arithmetic);
        json.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter json, string name, decimal? points)
    {
        if (points is { } value)
            json.WriteNumber(name, decimal.Round(value, 4, MidpointRounding.AwayFromZero));
    }
}
