using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Site.Data;

namespace Disclosure.Site.Satisfaction;

/// <summary>
/// Results of surveys as data. Of the answers to one with too few, only how many there are is told, as on the page; shares are ratios.
/// </summary>
internal static class SatisfactionFacts
{
    /// <summary>Writes <c>satisfaction</c>: each result as a record, and what is computed from it; nothing for no results.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="results">The results.</param>
    /// <param name="nameOf">The name of a department or unit.</param>
    public static void Write(Utf8JsonWriter json, ImmutableArray<SatisfactionResult> results, Func<UnitCode, string> nameOf)
    {
        if (results.IsEmpty)
            return;
        json.WriteStartArray("satisfaction");
        foreach (var result in results.Select(Shown))
        {
            json.WriteStartObject();
            RecordFacts.WriteFields(json, result, nameOf);
            WriteComputed(json, result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The list of leaves is published as a file of its own.
    private static SatisfactionResult Shown(SatisfactionResult result) => result with
    {
        Scored = CountSuppression.Gate(result.Scored, result.Population),
        Open = result.Open is { } open ? CountSuppression.Gate(open, null) : null,
        Cases = CaseHandling.IsShown(result) ? result.Cases : null,
        LeafList = "",
    };

    private static void WriteComputed(Utf8JsonWriter json, SatisfactionResult result)
    {
        json.WriteBoolean("isEnough", result.IsEnough);
        if (result.Scored.Rate is { } rate)
            json.WriteNumber("rate", Rounded(rate));
        if (result.Scored.Interval is { } interval)
        {
            json.WriteStartArray("interval");
            json.WriteNumberValue(Rounded(interval.Lower));
            json.WriteNumberValue(Rounded(interval.Upper));
            json.WriteEndArray();
        }

        if (result.Scored.Index is { } index)
            json.WriteNumber("index", decimal.Round(index, 2, MidpointRounding.AwayFromZero));
    }

    private static decimal Rounded(Percentage share) => decimal.Round(share.Ratio, 4, MidpointRounding.AwayFromZero);
}
