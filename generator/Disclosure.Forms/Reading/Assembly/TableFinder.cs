using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Forms.Reading.Kinds;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Finds the tables of a sheet by what its cells say: a title, a project name and an indicator table, wherever they stand.
/// Several tables may be stacked, and one table may be split by page breaks that repeat its title.
/// </summary>
internal sealed class TableFinder(ReadingContext context)
{
    private const int FarthestHeading = 3;

    private readonly Grid _grid = context.Grid;
    private readonly EntryScanner _scanner = new(context);

    /// <summary>The tables, top to bottom.</summary>
    public List<TableRegion> Find()
    {
        var regions = new List<TableRegion>();
        var open = new OpenRegion(_grid.FirstRow);
        for (var row = _grid.FirstRow; row <= _grid.LastRow; row++)
        {
            var title = TitleIn(row);
            var other = title is null ? OtherTitleIn(row) : null;
            var isName = HasName(row);
            if (((title ?? other) is not null && open.HasBody) || (isName && open is { HasName: true, HasIndicators: true }))
            {
                Close(open, row - 1, regions);
                open = new OpenRegion(row);
            }

            open.Title ??= title ?? other;
            open.IsOther |= other is not null;
            open.HasName |= isName;
            open.HasHead |= HasHead(row);
            open.HasIndicators |= IndicatorBlock.IsHeading(context, row);
        }

        Close(open, _grid.LastRow, regions);
        return regions;
    }

    /// <summary>The row's title of a table; nothing where it has none.</summary>
    private GridCell? TitleIn(int row)
    {
        var cells = _grid.Row(row);
        return cells.Count == 1 && cells[0].Row == row && FormTitle.Is(cells[0].Text) && _scanner.Recognise(cells[0].Text) is null
            ? cells[0]
            : null;
    }

    // 整改台账 above its headings: below a form it is a table of its own.
    private GridCell? OtherTitleIn(int row)
    {
        var cells = _grid.Row(row);
        return cells.Count == 1 && cells[0].Row == row && OtherTitle.Of(cells[0].Text) is not null
            && Enumerable.Range(row + 1, FarthestHeading).Any(next => OtherColumns.Of(context, next) is not null)
                ? cells[0]
                : null;
    }

    private bool HasName(int row) =>
        _grid.StartingIn(row).Any(cell => context.Find(HeadingSection.Header, cell) == Meaning.ProjectName)
        && _scanner.Scan(row).Exists(entry => entry.Meaning == Meaning.ProjectName);

    // What or whose table it is: 部门名称 in one about a unit as a whole.
    private bool HasHead(int row) => _scanner.Scan(row).Exists(entry =>
        entry is { Section: HeadingSection.Header, Value: not null }
        && entry.Meaning is Meaning.ProjectName or Meaning.Department or Meaning.Unit or Meaning.ReportingUnit
        && MoneyUnitText.InLine("单位:" + entry.Value.Text) is null);

    private void Close(OpenRegion open, int lastRow, List<TableRegion> regions)
    {
        // A list of projects, such as a table of contents, is none: a table has a title, indicators or the name of its project.
        if (!open.HasBody || lastRow < open.FirstRow || open is { HasIndicators: false, Title: null, HasHead: false })
            return;
        var region = new TableRegion(_grid, open.FirstRow, lastRow, open.Title)
        {
            HasName = open.HasName,
            HasHead = open.HasHead,
            HasIndicators = open.HasIndicators,
        };
        if (regions.Count > 0 && Continues(regions[^1], region))
            regions[^1] = regions[^1] with { LastRow = lastRow, HasIndicators = regions[^1].HasIndicators || region.HasIndicators };
        else
            regions.Add(region);
    }

    private static bool Continues(TableRegion before, TableRegion region) =>
        ((before.HasName && !region.HasName) || (before.HasHead && !region.HasHead))
            && before.Title is { } title
            && region.Title is { } again
        && HeadingText.Normalise(title.Text) == HeadingText.Normalise(again.Text);

    private sealed class OpenRegion(int firstRow)
    {
        public int FirstRow => firstRow;

        public GridCell? Title { get; set; }

        public bool HasName { get; set; }

        public bool HasHead { get; set; }

        public bool HasIndicators { get; set; }

        public bool IsOther { get; set; }

        public bool HasBody => HasName || HasIndicators || IsOther;
    }
}
