using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tables;

/// <summary>A kind of table: what its columns are. Filled with rows it is a table for readers, or data.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
public sealed class Table<TRow> : ITable
{
    private readonly ImmutableArray<Column<TRow>> _forReaders;
    private readonly ImmutableArray<Column<TRow>> _inData;
    private readonly ImmutableArray<DataColumn> _dataColumns;

    /// <summary>A table of these columns.</summary>
    /// <param name="key">The stable name, such as <c>projects</c>.</param>
    /// <param name="name">What it holds, for readers.</param>
    /// <param name="columns">Makes the columns, in the order of the data.</param>
    public Table(string key, string name, Func<ColumnsOf<TRow>, ImmutableArray<Column<TRow>>> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        (Key, Name, All) = (key, name, columns(new ColumnsOf<TRow>()));
        _forReaders = [.. All.Where(column => column.Use != ColumnUse.Data).OrderByDescending(column => column.HeadsRow)];
        _inData = [.. All.Where(column => column.Use != ColumnUse.Readers)];
        _dataColumns = [.. _inData.Select(column => new DataColumn(column.Key, column.DataHeading))];
    }

    /// <inheritdoc/>
    public string Key { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The file beside the page, such as <c>projects.csv</c>.</summary>
    public string FileName => Key + ".csv";

    /// <summary>The columns, in the order of the data.</summary>
    public ImmutableArray<Column<TRow>> All { get; }

    IEnumerable<IColumn> ITable.Columns => _inData;

    /// <summary>The rows as data: a CSV file and a part of the twin.</summary>
    public DataTable Data(IEnumerable<TRow> rows) => new(Key, Name, _dataColumns, rows.Select(DataRow));

    /// <summary>The rows for readers, under the table's own name.</summary>
    /// <param name="page">The page that shows them: links are relative to it.</param>
    /// <param name="rows">The rows.</param>
    public FactTable ForReaders(Page page, IReadOnlyList<TRow> rows) => ForReaders(page, Name, rows);

    /// <summary>The rows for readers.</summary>
    /// <param name="page">The page that shows them: links are relative to it.</param>
    /// <param name="caption">What they show.</param>
    /// <param name="rows">The rows.</param>
    public FactTable ForReaders(Page page, string caption, IReadOnlyList<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(rows);
        var columns = Shown(rows);
        return new FactTable(caption, [.. columns.Select(HeadingOf)], [.. rows.Select(row => ReaderRow(page, columns, row))])
        {
            Footer = rows.Count > 1 ? Totals(columns, rows) : [],
        };
    }

    /// <summary>The rows for readers, below a heading that says what they are, with a link to their file.</summary>
    /// <param name="page">The page that shows them, and has the file beside it.</param>
    /// <param name="rows">The rows.</param>
    public FactTable BelowHeading(Page page, IReadOnlyList<TRow> rows) =>
        ForReaders(page, rows) with { CsvFile = FileName, HidesCaption = true };

    private ImmutableArray<Column<TRow>> Shown(IReadOnlyList<TRow> rows) =>
        [.. _forReaders.Where(column => !column.HidesWhenEmpty || rows.Any(row => column.Text(row) is not null))];

    private static FactColumn HeadingOf(Column<TRow> column) => new(column.Look.ReaderHeading(column.Heading), column.Look.IsFigure);

    private static ImmutableArray<FactCell> ReaderRow(Page page, ImmutableArray<Column<TRow>> columns, TRow row) =>
        [.. columns.Select(column => column.CellOf(page, row))];

    private static ImmutableArray<FactCell> Totals(ImmutableArray<Column<TRow>> columns, IReadOnlyList<TRow> rows) =>
        columns.Any(column => column.Total is not null)
            ? [.. columns.Select((column, i) => column.Total?.Invoke(rows) ?? (i == 0 ? "合计" : FactCell.Empty))]
            : [];

    private ImmutableArray<DataCell> DataRow(TRow row) => [.. _inData.Select(column => column.Value(row))];
}
