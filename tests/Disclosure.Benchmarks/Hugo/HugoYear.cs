using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Benchmarks.Hugo;

/// <summary>Writes what is known of a year: the target and, once it has closed, the self-evaluation.</summary>
internal static class HugoYear
{
    public static void Write(
        Utf8JsonWriter json, Goal goal, Funds funds, ImmutableArray<Indicator> indicators, FiscalYear year, SelfEvaluation? self)
    {
        json.WriteStartObject();
        json.WriteString("year", year.ToString());
        json.WriteObject("target", () =>
        {
            json.WriteString("expected", goal.Expected);
            WriteTables(json, funds, indicators);
        });
        if (self is not null)
            json.WriteObject("selfEvaluation", () => Write(json, self));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SelfEvaluation self)
    {
        json.WriteText(("expected", self.Goal.Expected), ("actual", self.Goal.Actual!), ("grade", self.Grade!.Value.Term()));
        json.WriteNumber("total", self.Total?.Value);
        if (self.Remarks is { } remarks)
            json.WriteString("remarks", remarks);
        WriteTables(json, self.Funds, self.Indicators);
    }

    private static void WriteTables(Utf8JsonWriter json, Funds funds, ImmutableArray<Indicator> indicators)
    {
        json.WriteStartArray("funds");
        foreach (var line in funds.Lines)
            WriteLine(json, line);
        json.WriteEndArray();
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators)
            WriteIndicator(json, indicator);
        json.WriteEndArray();
    }

    private static void WriteLine(Utf8JsonWriter json, FundLine line)
    {
        json.WriteStartObject();
        json.WriteString("kind", line.Kind.Term());
        json.WriteNumber("initial", line.Initial?.Yuan);
        json.WriteNumber("budget", line.Budget?.Yuan);
        json.WriteNumber("executed", line.Executed?.Yuan);
        json.WriteNumber("weight", line.Weight?.Value);
        json.WriteNumber("score", line.Score?.Value);
        if (line.Rate is { } rate)
            json.WriteString("rate", rate.ToString());
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteText(("level1", indicator.Level1), ("level2", indicator.Level2), ("level3", indicator.Level3));
        json.WriteObject("target", () => WriteValue(json, indicator.Target));
        json.WriteNumber("weight", indicator.Weight?.Value);
        if (indicator.Baseline is { } baseline)
            json.WriteString("baseline", baseline);
        if (indicator.Result is { } result)
        {
            json.WriteObject("actual", () => WriteValue(json, result.Actual));
            json.WriteNumber("score", result.Score?.Value);
            if (result.Reason is { } reason)
                json.WriteString("reason", reason);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, IndicatorValue value)
    {
        json.WriteString("raw", value.Raw);
        json.WriteString("operator", value.Raw.StartsWith('≤') ? "<=" : ">=");
        json.WriteString("kind", KindOf(value.Kind));
        json.WriteNumber("value", value.Number);
        if (value.MeasureUnit is { } unit)
            json.WriteString("unit", unit);
    }

    private static string KindOf(IndicatorValueKind kind) => kind switch
    {
        IndicatorValueKind.Percent => "percent",
        IndicatorValueKind.Date => "date",
        IndicatorValueKind.Qualitative => "qualitative",
        _ => "number",
    };
}
