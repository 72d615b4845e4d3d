using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tables;

/// <summary>A kind of table: what its columns are. Filled with rows it is a table for readers, or data.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
public sealed class Table<TRow> : ITable
{
    private readonly ImmutableArray<ShownColumn<TRow>> _forReaders;
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
        _forReaders =
        [
            .. All.Where(column => column.Use != ColumnUse.Data)
                .OrderByDescending(column => column.HeadsRow)
                .Select(column => new ShownColumn<TRow>(column)),
        ];
        _inData = [.. All.Where(column => column.Use != ColumnUse.Readers)];
        _dataColumns = [.. _inData.Select(column => new DataColumn(column.Key, column.DataHeading))];
    }

    /// <inheritdoc/>
    public string Key { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string FileName => Key + ".csv";

    /// <summary>The columns, in the order of the data.</summary>
    public ImmutableArray<Column<TRow>> All { get; }

    IEnumerable<IColumn> ITable.Columns => _inData;

    /// <summary>
    /// The same table for a page whose readers know some of it already: these columns are in its data alone. What only readers see of them
    /// is nowhere.
    /// </summary>
    /// <param name="keys">The keys of the columns.</param>
    /// <exception cref="ArgumentException">There is no column of such a key.</exception>
    public Table<TRow> Hiding(params ReadOnlySpan<string> keys)
    {
        var columns = All;
        foreach (var key in keys)
        {
            var hidden = columns.FirstOrDefault(column => column.Key == key)
                ?? throw new ArgumentException($"The table {Key} has no column {key}.", nameof(keys));
            columns = hidden.Use == ColumnUse.Readers
                ? columns.Remove(hidden)
                : columns.Replace(hidden, hidden with { Use = ColumnUse.Data });
        }

        return new Table<TRow>(Key, Name, _ => columns);
    }

    /// <summary>The same table for a page that says what these columns would on every row: no reader and no file has them.</summary>
    /// <param name="keys">The keys of the columns.</param>
    public Table<TRow> Without(params ImmutableArray<string> keys) =>
        new(Key, Name, _ => All.RemoveAll(column => keys.Contains(column.Key)));

    /// <summary>The same table for readers to whom another column says what a row is about.</summary>
    /// <param name="key">The key of the column.</param>
    /// <exception cref="ArgumentException">There is no column of such a key.</exception>
    public Table<TRow> HeadedBy(string key) => All.Any(column => column.Key == key)
        ? new Table<TRow>(Key, Name, _ => [.. All.Select(column => column with { HeadsRow = column.Key == key })])
        : throw new ArgumentException($"The table {Key} has no column {key}.", nameof(key));

    /// <summary>The same table with one of its columns changed.</summary>
    /// <param name="key">The key of the column.</param>
    /// <param name="change">What becomes of it.</param>
    /// <exception cref="InvalidOperationException">There is no column of such a key.</exception>
    public Table<TRow> Changing(string key, Func<Column<TRow>, Column<TRow>> change) => new(Key, Name, _ => All.Changed(key, change));

    /// <summary>The same columns under a name of their own, for a page that has two tables of them: some rows, and all.</summary>
    /// <param name="key">The stable name.</param>
    /// <param name="name">What it holds, for readers.</param>
    public Table<TRow> As(string key, string name) => new(key, name, _ => All);

    /// <summary>The rows as data: a CSV file and a part of the twin.</summary>
    public DataTable Data(IEnumerable<TRow> rows) => new(Key, Name, _dataColumns, rows.Select(DataRow));

    /// <summary>The rows as data where there are any: no file where a page has nothing of the kind.</summary>
    public ImmutableArray<DataTable> DataIfAny(IReadOnlyCollection<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Count == 0 ? [] : [Data(rows)];
    }

    /// <summary>The rows for readers, under the table's own name.</summary>
    /// <param name="root">The page that shows them: links are relative to it.</param>
    /// <param name="rows">The rows.</param>
    public FactTable ForReaders(ILinkRoot root, IReadOnlyList<TRow> rows) => ForReaders(root, Name, rows);

    /// <summary>The rows for readers.</summary>
    /// <param name="root">The page that shows them: links are relative to it.</param>
    /// <param name="caption">What they show.</param>
    /// <param name="rows">The rows.</param>
    public FactTable ForReaders(ILinkRoot root, string caption, IReadOnlyList<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(rows);
        var columns = Shown(rows);
        return new FactTable(caption, [.. columns.Select(column => column.Heading)], RowsOf(root, columns, rows))
        {
            Anchors = RowAnchors.Of(Key, All, rows),
            Footer = rows.Count > 1 ? Totals(columns, rows) : [],
            Note = rows.Count > 1 ? NoteOf(columns, rows) : null,
        };
    }

    /// <summary>The rows for readers, below a heading that says what they are, with a link to their file.</summary>
    /// <param name="root">The page that shows them, and has the file beside it.</param>
    /// <param name="rows">The rows.</param>
    public FactTable BelowHeading(ILinkRoot root, IReadOnlyList<TRow> rows) =>
        ForReaders(root, rows) with { CsvFile = FileName, HidesCaption = true };

    private ImmutableArray<ShownColumn<TRow>> Shown(IReadOnlyList<TRow> rows) => _forReaders.All(column => column.Column.ShownFor is null)
        ? _forReaders
        : [.. _forReaders.Where(column => column.Column.ShownFor is not { } isShown || rows.Any(isShown))];

    private static ImmutableArray<FactCell>[] RowsOf(ILinkRoot root, ImmutableArray<ShownColumn<TRow>> columns, IReadOnlyList<TRow> rows)
    {
        var made = new ImmutableArray<FactCell>[rows.Count];
        for (var i = 0; i < made.Length; i++)
        {
            var cells = new FactCell[columns.Length];
            for (var j = 0; j < cells.Length; j++)
                cells[j] = columns[j].Column.CellOf(root, rows[i]);
            made[i] = ImmutableCollectionsMarshal.AsImmutableArray(cells);
        }

        return made;
    }

    private static ImmutableArray<FactCell> Totals(ImmutableArray<ShownColumn<TRow>> columns, IReadOnlyList<TRow> rows) =>
        columns.Any(column => column.Column.Total is not null)
            ? [.. columns.Select((column, i) => column.Column.Total?.Cell(rows) ?? (i == 0 ? "合计" : FactCell.Empty))]
            : [];

    private static string? NoteOf(ImmutableArray<ShownColumn<TRow>> columns, IReadOnlyList<TRow> rows)
    {
        var notes = (from column in columns
                     let note = column.Column.Total?.Note(rows)
                     where note is not null
                     select $"{column.Column.Heading}：{note}").ToList();
        return notes.Count == 0 ? null : string.Concat(notes);
    }

    private ImmutableArray<DataCell> DataRow(TRow row)
    {
        var cells = new DataCell[_inData.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = _inData[i].Value(row);
        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }
}
