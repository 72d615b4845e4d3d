using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Content.Records;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.RealTables;
using Disclosure.Model.Budgets;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Tests.FreshTables;

/// <summary>Compares every fact of a fresh table with what was imported from it.</summary>
internal sealed class FreshTableComparison
{
    private readonly List<string> _differences = [];

    private FreshTableComparison()
    {
    }

    public int Compared { get; private set; }

    public IReadOnlyList<string> Differences => _differences;

    public static FreshTableComparison Of(FreshTable table, ImportResult result)
    {
        var comparison = new FreshTableComparison();
        for (var i = 0; i < table.Records.Length; i++)
            comparison.Hold(table.Records[i], i < result.Records.Length ? result.Records[i] : null);
        if (table.Refusal is { } code)
            comparison.Hold("refused", code, result.Findings.Any(finding => finding.Code == code));
        comparison.Hold(
            "records", table.Records.Length.ToString(CultureInfo.InvariantCulture), result.Records.Length == table.Records.Length);
        return comparison;
    }

    private void Hold(ImmutableArray<(string Key, string Value)> facts, ImportedRecord? imported)
    {
        var draft = imported?.Draft;
        var funds = 0;
        var rows = 0;
        var tasks = 0;
        var monitoring = new FreshMonitoringComparison(imported?.Record as MonitoringRecord, Hold);
        foreach (var (key, value) in facts)
        {
            if (key == "fund")
                HoldFund(value, draft?.Funds.Lines.ElementAtOrDefault(funds++));
            else if (key == "row")
                HoldRow(value, draft?.Indicators.ElementAtOrDefault(rows++));
            else if (key == "task")
                HoldTask(value, draft?.MainTasks.ElementAtOrDefault(tasks++));
            else if (key == "whole")
                HoldWhole(value, draft);
            else if (key == "rules")
                HoldRules(value, draft);
            else if (FreshMonitoringComparison.Keys.Contains(key))
                monitoring.Hold(key, value);
            else if (key is "kept" or "absent")
                Hold(key, value, imported?.Record is { } record && Writes(record, value) == (key == "kept"));
            else
                Hold(key, value, draft is not null && IsInHead(draft, key, value));
        }

        if (imported?.Record is MonitoringRecord)
            return;
        if (draft?.Indicators.Length > rows)
            Hold("rows", $"{draft.Indicators.Length - rows} too many", false);
        if (draft?.Funds.Lines.Length > funds)
            Hold("funds", $"{draft.Funds.Lines.Length - funds} too many", false);
    }

    private void Hold(string place, string value, bool isSame)
    {
        Compared++;
        if (!isSame)
            _differences.Add($"{place}: “{value}”");
    }

    private static bool IsInHead(RecordDraft draft, string key, string value) => key switch
    {
        "form" => draft.Kind.Id() == value,
        "kind" => draft.SpendingKind?.Term() == value,
        "year" => draft.Year?.ToString() == value,
        "project" => draft.Project?.Name == value,
        "department" => draft.Department?.Name == value,
        "unit" => (draft.Unit ?? draft.Department)?.Name == value,
        "attribute" => draft.Attribute == value,
        "goal" => Cells.SameText(value, draft.Monitoring?.Goal ?? draft.Goal.Expected),
        "goal.actual" => Cells.SameText(value, draft.Goal.Actual),
        "goal.whole" => Cells.SameText(value, draft.Goal.WholePeriod),
        "total" => Cells.SameNumber(value, draft.Total?.Value),
        "grade" => draft.Grade?.Term() == value,
        "period" => draft.Period is { } period && $"{period.Start}..{period.End}" == value,
        "item" => draft.Items.Any(item => $"{item.Label} | {item.Text}" == value),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Not a fact."),
    };

    private void HoldFund(string value, FundLine? line)
    {
        var parts = value.Split(';', StringSplitOptions.TrimEntries);
        var name = parts[0] == "总计" ? FundKind.Total.Term() : parts[0];
        Hold("fund", parts[0], line is not null && (line.Label ?? line.Kind.Term()) == name);
        foreach (var part in parts.Skip(1))
        {
            var (key, number) = (part.Split(' ')[0], part.Split(' ')[1]);
            Hold($"fund {parts[0]} {key}", number, line is not null && Cells.SameNumber(number, NumberOf(line, key)));
        }
    }

    private static decimal? NumberOf(FundLine line, string key) => key switch
    {
        "whole" => line.WholePeriod?.Yuan,
        "initial" => line.Initial?.Yuan,
        "budget" => line.Budget?.Yuan,
        "executed" => line.Executed?.Yuan,
        "weight" => line.Weight?.Value,
        "rate" => line.Rate?.Ratio,
        "score" => line.Score?.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Not a field of the funds."),
    };

    private void HoldTask(string value, MainTask? task)
    {
        var parts = value.Split('|', StringSplitOptions.TrimEntries);
        Hold("task name", parts[0], task?.Name == parts[0]);
        Hold("task content", parts[1], task?.Content == parts[1]);
        Hold("task total", parts[2], Cells.SameNumber(parts[2], task?.Total?.Yuan));
        Hold("task fiscal", parts[3], Cells.SameNumber(parts[3], task?.Fiscal?.Yuan));
        Hold("task other", parts[4], Cells.SameNumber(parts[4], task?.Other?.Yuan));
    }

    private void HoldWhole(string value, RecordDraft? draft)
    {
        foreach (var (i, target) in value.Split('|', StringSplitOptions.TrimEntries).Index())
        {
            var whole = draft?.Indicators.ElementAtOrDefault(i)?.WholePeriodTarget;
            Hold($"whole target {i}", target, target.Length == 0 ? draft is not null && whole is null : SameValue(target, whole));
        }
    }

    private void HoldRow(string value, Indicator? row)
    {
        var cells = value.Split('|', StringSplitOptions.TrimEntries);
        Hold("level1", cells[0], row?.Level1 == cells[0]);
        Hold("level2", cells[1], row?.Level2 == cells[1]);
        Hold("level3", cells[2], row?.Level3 == cells[2]);
        Hold($"{cells[2]} target", cells[3], SameValue(cells[3], row?.Target));
        if (cells[4].Length > 0)
            Hold($"{cells[2]} actual", cells[4], SameValue(cells[4], row?.Result?.Actual));
        if (cells[5].Length > 0)
            Hold($"{cells[2]} weight", cells[5], Cells.SameNumber(cells[5], row?.Weight?.Value));
        if (cells[6].Length > 0)
            Hold($"{cells[2]} score", cells[6], Cells.SameNumber(cells[6], row?.Result?.Score?.Value));
        if (cells[7].Length > 0)
            Hold($"{cells[2]} reason", cells[7], Cells.SameText(cells[7], row?.Result?.Reason));
    }

    private void HoldRules(string value, RecordDraft? draft)
    {
        foreach (var (i, rule) in value.Split('|', StringSplitOptions.TrimEntries).Index())
            Hold($"rule {i}", rule, Cells.SameText(rule, draft?.Indicators.ElementAtOrDefault(i)?.Rule));
    }

    private static bool Writes(IDisclosureRecord record, string text) =>
        Cells.Squeezed(RecordWriter.Write(record)).Contains(Cells.Squeezed(text), StringComparison.Ordinal);

    // A unit in a column of its own may stand behind the number.
    private static bool SameValue(string cell, IndicatorValue? value) => value is not null
        && (Cells.SameText(cell, value.Raw)
            || (Cells.Number(cell) is { } number && value.Number == number && !value.Raw.AsSpan().ContainsAny("≥≤=")));
}
