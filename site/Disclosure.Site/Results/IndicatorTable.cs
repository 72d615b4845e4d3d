using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>The indicator table of a year.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="CsvFile">The file beside the page that holds the rows of every year: <c>indicators.csv</c>.</param>
/// <param name="Columns">The columns; the first heads its row.</param>
/// <param name="Groups">The rows by first-level indicator, in the form's order.</param>
public sealed record IndicatorTable(
    string Caption, string CsvFile, ImmutableArray<IndicatorColumn> Columns, ImmutableArray<IndicatorGroup> Groups)
{
    /// <summary>The rules that several rows are scored by, below the table.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>How the bars are read, and how many rows have none; nothing where no row has one.</summary>
    public string? Key => BarKeys.Of(this);

    /// <summary>What is to be said of last year as a whole; nothing where its values stand beside this year's.</summary>
    public string? LastYearNote { get; init; }

    /// <summary>The evaluation that found something else last year than the unit did; nothing where none did.</summary>
    public SwitchLink? LastYearDenial { get; init; }
}
