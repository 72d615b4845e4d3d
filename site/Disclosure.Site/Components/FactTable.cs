using System.Collections.Immutable;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Components;

/// <summary>
/// A table for readers: caption, column headings, rows whose first cell is the row's heading. On a narrow screen a row has two lines: its
/// name, and what matters most of it; the other columns are shown when asked for.
/// </summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
public sealed record FactTable(string Caption, ImmutableArray<FactColumn> Columns, IReadOnlyList<ImmutableArray<FactCell>> Rows)
{
    /// <summary>
    /// The place of each row on its page, made from codes and names so that it lasts; nothing for a row that nothing tells from others.
    /// Empty for a table whose rows have no places. A table that is its section's own links to each of them.
    /// </summary>
    public ImmutableArray<string?> Anchors { get; init; } = [];

    /// <summary>The row of totals below the others; nothing where there is none.</summary>
    public ImmutableArray<FactCell> Footer { get; init; } = [];

    /// <summary>A line below the caption: the unit, what is counted, what is left out.</summary>
    public string? Note { get; init; }

    /// <summary>What its totals leave out, in a line each below the table; none where it has no totals over units.</summary>
    public ImmutableArray<GapsView> Gaps { get; init; } = [];

    /// <summary>The table's file beside the page, such as <c>projects.csv</c>; nothing where it has none.</summary>
    public string? CsvFile { get; init; }

    /// <summary>Whether a heading before each table would say the same as the caption, which is then only read aloud.</summary>
    public bool HidesCaption { get; init; }

    /// <summary>Whether the whole caption is only read aloud: a note is there for those who see, too.</summary>
    internal bool HasNothingToSee => HidesCaption && Note is null;

    /// <summary>The same table on a page that has more than one of its kind: its rows' places begin with what it alone is about.</summary>
    /// <param name="scope">Codes and names that tell it from the others.</param>
    public FactTable Within(params ReadOnlySpan<string?> scope)
    {
        var start = PlaceNames.Of(scope);
        return this with { Anchors = [.. Anchors.Select(anchor => anchor is null ? null : PlaceNames.Of(start, anchor))] };
    }
}
