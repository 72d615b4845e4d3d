using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms.Tests.RealTables;
using Disclosure.Model.Budgets;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Tests.FreshTables;

/// <summary>Compares the facts that only a fresh monitoring table has with the record that was made of it.</summary>
internal sealed class FreshMonitoringComparison(MonitoringRecord? record, Action<string, string, bool> hold)
{
    /// <summary>The keys of such facts.</summary>
    public static readonly ImmutableHashSet<string> Keys = ["date", "mfund", "mrow"];

    private int _rows;

    /// <summary>Holds one fact against the record; rows and sources are met in their order.</summary>
    public void Hold(string key, string value)
    {
        if (key == "date")
            hold(key, value, record?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == value);
        else if (key == "mfund")
            HoldFund(value);
        else
            HoldRow(value);
    }

    private void HoldFund(string value)
    {
        var parts = value.Split(';', StringSplitOptions.TrimEntries);
        var isTotal = parts[0] == "总计";
        var source = record?.Sources.FirstOrDefault(one => (one.Label ?? one.Kind.Term()) == parts[0]);
        var (budget, executed, forecast) = isTotal
            ? (record?.Spending?.Budget, record?.Spending?.Executed, record?.Spending?.Forecast)
            : (source?.Budget, source?.Executed, source?.Forecast);
        hold("monitored fund", parts[0], isTotal ? record?.Spending is not null : source is not null);
        foreach (var part in parts.Skip(1))
        {
            var (key, number) = (part.Split(' ')[0], part.Split(' ')[1]);
            var money = key == "budget" ? budget : key == "executed" ? executed : forecast;
            hold($"monitored fund {parts[0]} {key}", number, Cells.SameNumber(number, money?.Yuan));
        }
    }

    private void HoldRow(string value)
    {
        var cells = value.Split('|', StringSplitOptions.TrimEntries);
        var row = record?.Indicators.ElementAtOrDefault(_rows++);
        hold("level1", cells[0], row?.Level1 == cells[0]);
        hold("level2", cells[1], row?.Level2 == cells[1]);
        hold("level3", cells[2], row?.Level3 == cells[2]);
        HoldText($"{cells[2]} target", cells[3], row?.Target);
        HoldText($"{cells[2]} progress", cells[4], row?.Progress);
        HoldText($"{cells[2]} forecast", cells[5], row?.Forecast);
        if (cells[6].Length > 0)
            hold($"{cells[2]} outlook", cells[6], row?.Outlook?.Term() == cells[6]);
        if (cells[7].Length > 0)
            hold($"{cells[2]} cause", cells[7], Cells.SameText(cells[7], row?.Cause));
        if (cells[8].Length > 0)
            hold($"{cells[2]} correction", cells[8], Cells.SameText(cells[8], row?.Correction));
    }

    private void HoldText(string place, string cell, IndicatorValue? value)
    {
        if (cell.Length > 0)
            hold(place, cell, Cells.SameText(cell, value?.Raw));
    }
}
