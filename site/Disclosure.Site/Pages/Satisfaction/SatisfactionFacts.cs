using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.Satisfaction;

/// <summary>Results of surveys as data. Of a result with too few answers there is n and no more, as on the page.</summary>
internal static class SatisfactionFacts
{
    private static readonly ImmutableArray<SatisfactionLevel> Levels =
    [
        SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied, SatisfactionLevel.BasicallySatisfied, SatisfactionLevel.Dissatisfied,
        SatisfactionLevel.VeryDissatisfied, SatisfactionLevel.Unknown,
    ];

    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("year", "年度"), new("survey", "调查编号"), new("channel", "渠道"), new("level", "等级"), new("number", "份数"),
    ];

    /// <summary>Writes <c>satisfaction</c>; nothing for no results.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<SatisfactionResult> results)
    {
        if (results.IsEmpty)
            return;
        json.WriteStartArray("satisfaction");
        foreach (var result in results)
            Write(json, result);
        json.WriteEndArray();
    }

    /// <summary>The table of levels; a level that is hidden has no number.</summary>
    public static DataTable TableOf(IEnumerable<SatisfactionResult> results) =>
        new("satisfaction", "服务对象满意度", Columns, results.Where(result => result.IsEnough).SelectMany(Rows));

    private static void Write(Utf8JsonWriter json, SatisfactionResult result)
    {
        json.WriteStartObject();
        json.WriteString("survey", result.Survey);
        json.WriteStartArray("indicators");
        foreach (var name in result.Indicators)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("questionVersion", result.QuestionVersion);
        json.WriteString("opens", Day(result.Opens));
        json.WriteString("closes", Day(result.Closes));
        json.WriteString("day", Day(result.Day));
        if (result.Population is { } population)
            json.WriteNumber("population", population);
        json.WriteNumber("invited", result.Invited);
        json.WriteNumber("returned", result.Returned);
        json.WriteNumber("paper", result.Paper);
        json.WriteString("formula", result.Formula.Term());
        json.WriteNumber("valid", result.Scored.Valid);
        json.WriteBoolean("isEnough", result.IsEnough);
        if (result.IsEnough)
            WriteRate(json, result.Scored);
        json.WriteString("root", result.Root);
        json.WriteNumber("leaves", result.Leaves);
        if (result.Override is { } decided)
            WriteOverride(json, decided);
        json.WriteEndObject();
    }

    private static void WriteRate(Utf8JsonWriter json, PublishedCounts counts)
    {
        if (counts.Rate is { } rate)
            json.WriteNumber("rate", Rounded(rate));
        if (counts.Interval is { } interval)
        {
            json.WriteStartArray("interval");
            json.WriteNumberValue(Rounded(interval.Lower));
            json.WriteNumberValue(Rounded(interval.Upper));
            json.WriteEndArray();
        }

        if (counts.Index is { } index)
            json.WriteNumber("index", decimal.Round(index, 2, MidpointRounding.AwayFromZero));
    }

    private static void WriteOverride(Utf8JsonWriter json, SatisfactionOverride decided)
    {
        json.WriteStartObject("override");
        json.WriteNumber("rate", Rounded(decided.Value));
        json.WriteString("reason", decided.Reason);
        json.WriteString("by", decided.By);
        json.WriteEndObject();
    }

    private static IEnumerable<ImmutableArray<DataCell>> Rows(SatisfactionResult result) =>
        RowsOf(result, "计分", result.Scored).Concat(result.Open is { } open && MinimumSample.IsEnough(open.Valid, null) ? RowsOf(result, "公开", open) : []);

    private static IEnumerable<ImmutableArray<DataCell>> RowsOf(SatisfactionResult result, string channel, PublishedCounts counts) =>
        Levels.Select(level => (ImmutableArray<DataCell>)[result.Year.Number, result.Survey, channel, level.Term(), counts[level]]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Rounded(Percentage share) => decimal.Round(share.Percent, 2, MidpointRounding.AwayFromZero);
}
