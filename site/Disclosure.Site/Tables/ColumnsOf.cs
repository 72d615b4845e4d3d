using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tables;

/// <summary>Makes the columns of a table, a method for each look.</summary>
/// <typeparam name="TRow">What a row of the table is about.</typeparam>
public sealed class ColumnsOf<TRow>
{
    /// <summary>A column of text.</summary>
    public Column<TRow> Words(string key, string heading, Func<TRow, string?> value) =>
        new(key, heading, ColumnLook.Words, row => value(row), value);

    /// <summary>A column for each declared field of what a row has in it: key, heading and look come from the declaration.</summary>
    /// <param name="shape">The declared shape.</param>
    /// <param name="item">What a row has of that shape.</param>
    public ImmutableArray<Column<TRow>> Declared<TItem>(Shape<TItem> shape, Func<TRow, TItem> item) => DeclaredColumns.Of(shape, item);

    /// <summary>A column of official words that JSON spells as English ones.</summary>
    /// <param name="key">The stable name in JSON.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="value">The official word, and the one in JSON.</param>
    public Column<TRow> Term(string key, string heading, Func<TRow, (string Word, string Data)> value) =>
        new(key, heading, ColumnLook.Term, row => DataCell.Spelt(value(row).Word, value(row).Data), row => value(row).Word);

    /// <summary>A column of links that only readers see: what is linked to stands in data under other keys.</summary>
    /// <param name="key">The stable name, which no file has.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="cell">The link, or why there is none.</param>
    public Column<TRow> Link(string key, string heading, Func<ILinkRoot, TRow, FactCell> cell) =>
        new(key, heading, ColumnLook.Link, _ => DataCell.Empty, _ => null) { Use = ColumnUse.Readers, Cell = cell };

    /// <summary>A column of codes. Readers see them in the line below a name.</summary>
    public Column<TRow> Code(string key, string heading, Func<TRow, string?> value) =>
        new(key, heading, ColumnLook.Code, row => value(row), value) { Use = ColumnUse.Data };

    /// <summary>A column of amounts, in 万元 for readers and in 元 in data.</summary>
    public Column<TRow> Amount(string key, string heading, Func<TRow, Money?> value) =>
        new(key, heading, ColumnLook.Amount, row => value(row), row => value(row).InTenThousand());

    /// <summary>A column of whole numbers.</summary>
    /// <param name="key">The stable name in JSON.</param>
    /// <param name="heading">The heading, without its unit.</param>
    /// <param name="unit">What is counted, such as <c>个</c>; nothing where the heading says it.</param>
    /// <param name="value">How many; nothing where there is nothing to count.</param>
    public Column<TRow> Count(string key, string heading, string? unit, Func<TRow, int?> value) => new(
        key, heading, ColumnLook.Count(unit), row => value(row), row => value(row)?.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A column of points.</summary>
    public Column<TRow> Points(string key, string heading, Func<TRow, Points?> value) =>
        new(key, heading, ColumnLook.Points, row => value(row), row => value(row)?.ToString());

    /// <summary>A column of differences of points, with their sign for readers.</summary>
    public Column<TRow> Difference(string key, string heading, Func<TRow, Points?> value) =>
        new(key, heading, ColumnLook.Difference, row => value(row), row => SignedPoints.Of(value(row)));

    /// <summary>A column of weights.</summary>
    public Column<TRow> Weight(string key, string heading, Func<TRow, Weight?> value) =>
        new(key, heading, ColumnLook.Weight, row => value(row), row => value(row)?.ToString());

    /// <summary>A column of grades, in their official words.</summary>
    public Column<TRow> Grade(string key, string heading, Func<TRow, Grade?> value) =>
        Words(key, heading, row => value(row)?.Term()) with { Look = ColumnLook.Grade };

    /// <summary>A column of shares.</summary>
    public Column<TRow> Share(string key, string heading, Func<TRow, Percentage?> value) =>
        new(key, heading, ColumnLook.Share, row => value(row), row => value(row)?.ToString());

    /// <summary>A column of execution rates, rounded as they are shown in data too.</summary>
    public Column<TRow> Rate(string key, string heading, Func<TRow, ExecutionRate> value) => new(
        key,
        heading,
        ColumnLook.Share,
        row => value(row).ShownPercent is { } percent ? DataCell.Spelt(percent / 100m, value(row).ToString()) : DataCell.Empty,
        row => value(row).Value?.ToString());

    /// <summary>A column of fiscal years.</summary>
    public Column<TRow> Year(string key, string heading, Func<TRow, FiscalYear> value) =>
        new(key, heading, ColumnLook.Year, row => value(row).Number, row => value(row).ToString());

    /// <summary>A column of days.</summary>
    public Column<TRow> Day(string key, string heading, Func<TRow, DateOnly?> value) =>
        new(key, heading, ColumnLook.Day, row => value(row), row => value(row)?.InChinese());

    /// <summary>
    /// A column of yes and no, in data only: readers see what is so as a badge. Where neither can be told, it is empty.
    /// </summary>
    public Column<TRow> Flag(string key, string heading, Func<TRow, bool?> value) =>
        new(key, heading, ColumnLook.Flag, row => value(row), row => value(row) is { } told ? told ? "是" : "否" : null)
        {
            Use = ColumnUse.Data,
        };
}
