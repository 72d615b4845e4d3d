using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Tables;

/// <summary>
/// A column of a table: heading, key, look and accessor, said once. The table that readers see, its CSV file, the JSON twin and the
/// data dictionary are all made from it.
/// </summary>
/// <typeparam name="TRow">What a row of the table is about.</typeparam>
/// <param name="Key">The stable name in JSON, such as <c>amount</c>.</param>
/// <param name="Heading">The heading, without its unit: the look adds that, 万元 for readers and 元 in data.</param>
/// <param name="Look">What its cells hold and how they are spelt.</param>
/// <param name="Value">What a row has in it, as data.</param>
/// <param name="Text">What a row has in it, as readers see it; nothing for a dash.</param>
public sealed record Column<TRow>(string Key, string Heading, ColumnLook Look, Func<TRow, DataCell> Value, Func<TRow, string?> Text)
    : IColumn
{
    /// <summary>
    /// The cell for readers, where it is more than its text: a link, a state, a line below; nothing where the text is all. What is
    /// only another text belongs into <see cref="Text"/>.
    /// </summary>
    public Func<ILinkRoot, TRow, FactCell?>? Cell { get; init; }

    /// <summary>What stands below it in the row of totals; nothing where the column has no total.</summary>
    public ColumnTotal<TRow>? Total { get; init; }

    /// <summary>Who sees the column.</summary>
    public ColumnUse Use { get; init; }

    /// <summary>Whether readers see the column first, as the heading of its row, wherever it stands in data.</summary>
    public bool HeadsRow { get; init; }

    /// <summary>Where its cells stand on a narrow screen, where that is not what the rule for its kind says.</summary>
    public PhoneRole? Phone { get; init; }

    /// <summary>A shorter heading for narrow screens, with its unit; nothing where the heading is short enough.</summary>
    public string? PhoneLabel { get; init; }

    /// <summary>Readers see the column only where this is so of some row; nothing for a column that always stands there.</summary>
    public Func<TRow, bool>? ShownFor { get; init; }

    /// <inheritdoc/>
    public string DataHeading => Look.DataHeading(Heading);

    internal FactCell CellOf(ILinkRoot root, TRow row) => Cell?.Invoke(root, row) ?? Text(row);
}
