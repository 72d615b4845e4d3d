using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Data;

/// <summary>Writes records as JSON, under the names of the import contract. Amounts are in 元.</summary>
public static class RecordFacts
{
    /// <summary>Writes a project's target.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, ProjectTarget target)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(target);
        json.WriteStartObject();
        json.WriteString("form", "project-target");
        json.WriteString("name", target.Name);
        json.WriteString("department", target.Department.Value);
        json.WriteString("unit", target.Unit.Value);
        WriteTable(json, target.MoneyUnit, target.Funds, target.Goal, target.Indicators);
        WriteItems(json, target.Items);
        json.WriteEndObject();
    }

    /// <summary>Writes a project's self-evaluation.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, ProjectSelfEvaluation self)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(self);
        json.WriteStartObject();
        json.WriteString("form", "project-self-evaluation");
        json.WriteString("name", self.Name);
        json.WriteString("department", self.Department.Value);
        json.WriteString("unit", self.Unit.Value);
        WriteResult(json, self);
        json.WriteEndObject();
    }

    /// <summary>Writes a unit's target.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, UnitTarget target)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(target);
        json.WriteStartObject();
        json.WriteString("form", "unit-target");
        json.WriteString("unit", target.Unit.Value);
        WriteTable(json, target.MoneyUnit, target.Funds, target.Goal, target.Indicators);
        WriteItems(json, target.Items);
        json.WriteEndObject();
    }

    /// <summary>Writes a unit's self-evaluation.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, UnitSelfEvaluation self)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(self);
        json.WriteStartObject();
        json.WriteString("form", "unit-self-evaluation");
        json.WriteString("unit", self.Unit.Value);
        WriteResult(json, self);
        json.WriteEndObject();
    }

    /// <summary>What the four tables share.</summary>
    private static void WriteTable(Utf8JsonWriter json, MoneyUnit unit, Funds funds, Goal goal, ImmutableArray<Indicator> indicators)
    {
        json.WriteString("moneyUnit", unit.Term());
        WriteFunds(json, funds);
        WriteGoal(json, goal);
        WriteIndicators(json, indicators);
    }

    private static void WriteResult(Utf8JsonWriter json, SelfEvaluation self)
    {
        WriteTable(json, self.MoneyUnit, self.Funds, self.Goal, self.Indicators);
        WriteNumber(json, "total", self.Total?.Value);
        WriteText(json, "grade", self.Grade?.Term());
        WriteText(json, "remarks", self.Remarks);
        WriteItems(json, self.Items);
    }

    private static void WriteItems(Utf8JsonWriter json, ImmutableArray<FormItem> items)
    {
        if (items.IsEmpty)
            return;
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("label", item.Label);
            json.WriteString("text", item.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFunds(Utf8JsonWriter json, Funds funds)
    {
        json.WriteStartArray("funds");
        foreach (var line in funds.Lines)
        {
            json.WriteStartObject();
            json.WriteString("kind", WordFor(line.Kind));
            WriteText(json, "label", line.Label);
            WriteAmount(json, "whole", line.WholePeriod);
            WriteAmount(json, "initial", line.Initial);
            WriteAmount(json, "budget", line.Budget);
            WriteAmount(json, "executed", line.Executed);
            WriteNumber(json, "weight", line.Weight?.Value);
            WriteNumber(json, "rate", line.Rate?.Ratio);
            WriteNumber(json, "score", line.Score?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGoal(Utf8JsonWriter json, Goal goal)
    {
        json.WriteStartObject("goal");
        json.WriteString("expected", goal.Expected);
        WriteText(json, "actual", goal.Actual);
        WriteText(json, "whole", goal.WholePeriod);
        json.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter json, ImmutableArray<Indicator> indicators)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators)
            WriteIndicator(json, indicator);
        json.WriteEndArray();
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("level1", indicator.Level1);
        json.WriteString("level2", indicator.Level2);
        json.WriteString("level3", indicator.Level3);
        IndicatorValueFacts.Write(json, "target", indicator.Target);
        if (indicator.WholePeriodTarget is { } whole)
            IndicatorValueFacts.Write(json, "wholeTarget", whole);
        WriteNumber(json, "weight", indicator.Weight?.Value);
        WriteText(json, "baseline", indicator.Baseline);
        WriteText(json, "rule", indicator.Rule);
        WriteText(json, "explanation", indicator.Explanation);
        if (indicator.Result is { } result)
        {
            IndicatorValueFacts.Write(json, "actual", result.Actual);
            WriteNumber(json, "score", result.Score?.Value);
            WriteText(json, "reason", result.Reason);
        }

        json.WriteEndObject();
    }

    private static string WordFor(FundKind kind) => kind switch
    {
        FundKind.Total => "total",
        FundKind.Fiscal => "fiscal",
        FundKind.Carried => "carried",
        _ => "other",
    };

    private static void WriteAmount(Utf8JsonWriter json, string name, Money? amount) => WriteNumber(json, name, amount?.Yuan);

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
