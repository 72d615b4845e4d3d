using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>
/// Reads a small table of a form, such as 年度主要任务: a row of column headings of its own section, then rows until the next
/// part of the form begins.
/// </summary>
/// <param name="context">The sheet.</param>
/// <param name="section">The section of its column headings.</param>
/// <param name="side">What the heading at its side means; nothing where it has none.</param>
/// <param name="key">The column without which it is not this table.</param>
internal sealed class ListBlock(ReadingContext context, HeadingSection section, Meaning? side, Meaning key)
{
    private const int FewestHeadings = 2;
    private const int FewestKnown = 3;

    private static readonly HeadingSection[] OtherParts =
        [HeadingSection.Header, HeadingSection.Person, HeadingSection.Goal, HeadingSection.Result];

    private ColumnHeadings? _headings;
    private GridCell? _side;

    /// <summary>The rows so far.</summary>
    public List<ListedRow> Rows { get; } = [];

    /// <summary>The last row of the headings.</summary>
    public int HeadingRow => _headings?.LastRow ?? 0;

    /// <summary>The heading of a column; nothing where the table has none of that meaning.</summary>
    public ColumnHeading? Column(Meaning meaning) => _headings?.Find(meaning);

    /// <summary>
    /// Takes the row as heading row, where every cell of it is a heading of the section; a long row may hold a few that nobody
    /// taught us.
    /// </summary>
    public bool TryStart(int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        var sideCell = context.Grid.Row(row).FirstOrDefault(cell => side is not null && context.Find(section, cell) == side);
        var headings = cells.Where(cell => cell != sideCell).ToList();
        var meanings = headings.Select(cell => context.Find(section, cell)).ToHashSet();
        var unknown = headings.Count(cell => context.Find(section, cell) is null);
        if (meanings.Count < FewestHeadings
            || !meanings.Contains(key)
            || unknown * 2 > headings.Count
            || (unknown > 0 && headings.Count - unknown < FewestKnown))
            return false;
        _headings = ColumnHeadings.Read(context, section, row);
        _side = sideCell;
        return true;
    }

    /// <summary>Whether the row still belongs to the table.</summary>
    public bool Continues(int row)
    {
        if (context.Grid.StartingIn(row).FirstOrDefault() is not { } first || row <= HeadingRow)
            return true;
        if (_side is { RowSpan: > 1 } spanning)
            return row <= spanning.LastRow;
        return !IsOtherPart(first);
    }

    /// <summary>Reads a row; one in which nothing is written under the headings is left out.</summary>
    public void Read(int row)
    {
        if (_headings is not { } headings || row <= headings.LastRow)
            return;
        var cells = new Dictionary<Meaning, GridCell>();
        var others = new List<(ColumnHeading, GridCell)>();
        foreach (var column in headings.Columns.Where(column => side is null || column.Meaning != side))
        {
            if (headings.Cell(row, column) is not { } cell || cell.Row != row)
                continue;
            if (column.Meaning is not { } meaning || !cells.TryAdd(meaning, cell))
                others.Add((column, cell));
        }

        if (cells.Count > 0)
            Rows.Add(new ListedRow(LabelOf(row, headings), cells) { Others = others });
    }

    // What stands left of the columns, beside the heading at the side: 分配科学性 of 资金管理情况.
    private GridCell? LabelOf(int row, ColumnHeadings headings)
    {
        var first = headings.Columns.Where(column => column.Meaning is { } meaning && meaning != side).Min(column => column.First);
        return context.Grid.Row(row).LastOrDefault(cell => cell.LastColumn < first && cell != _side);
    }

    private bool IsOtherPart(GridCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? cell.Text[..colon] : cell.Text;
        return Array.Exists(OtherParts, part => context.Find(part, label) is not (null or Meaning.Total))
            || context.Find(HeadingSection.FundColumn, label) == Meaning.FundsSection
            || context.Find(HeadingSection.Indicator, label)
                is Meaning.IndicatorsSection or Meaning.WholeIndicatorsSection or Meaning.Level1;
    }
}
