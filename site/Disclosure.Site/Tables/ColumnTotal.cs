using Disclosure.Site.Components;

namespace Disclosure.Site.Tables;

/// <summary>What stands below a column in the row of totals.</summary>
/// <typeparam name="TRow">What a row of the table is about.</typeparam>
/// <param name="Cell">The cell below these rows.</param>
public sealed record ColumnTotal<TRow>(Func<IReadOnlyList<TRow>, FactCell> Cell)
{
    /// <summary>What is to be said of it beside the table, where a cell is too narrow; nothing where nothing is.</summary>
    public Func<IReadOnlyList<TRow>, string?> Note { get; init; } = _ => null;
}
