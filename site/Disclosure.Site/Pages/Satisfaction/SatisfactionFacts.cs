using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
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
        if (CaseHandling.IsShown(result))
            WriteCases(json, result.Cases!);
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

    private static void WriteCases(Utf8JsonWriter json, CaseHandling cases)
    {
        json.WriteStartObject("cases");
        json.WriteNumber("total", cases.Total);
        json.WriteNumber("contacted", cases.Contacted);
        json.WriteNumber("contactedInTime", cases.ContactedInTime);
        json.WriteNumber("replied", cases.Replied);
        json.WriteNumber("repliedInTime", cases.RepliedInTime);
        json.WriteNumber("handled", cases.Handled);
        json.WriteNumber("handledInTime", cases.HandledInTime);
        json.WriteNumber("overdue", cases.Overdue);
        if (cases.ReplyDays is { } reply)
            json.WriteNumber("replyWorkingDays", reply);
        if (cases.HandleDays is { } handle)
            json.WriteNumber("handleWorkingDays", handle);
        json.WriteNumber("ratedAgain", cases.RatedAgain);
        if (cases.Improved is { } improved)
            json.WriteNumber("improved", improved);
        json.WriteNumber("appeals", cases.Appeals);
        json.WriteNumber("appealsUpheld", cases.AppealsUpheld);
        json.WriteEndObject();
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
