using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>Notes which cells of a table something was made of, so that none is lost without a word.</summary>
internal sealed class CellUse
{
    // The sections of monitoring stand in for others, in its tables alone.
    private static readonly HeadingSection[] Sections =
        [.. Enum.GetValues<HeadingSection>().Where(section => section < HeadingSection.MonitoringHeader)];

    private readonly HashSet<CellAddress> _used = [];
    private readonly HashSet<CellAddress> _explained = [];
    private readonly SortedDictionary<CellAddress, GridCell> _doubted = [];

    /// <summary>Notes a cell as used, if there is one.</summary>
    public void Add(GridCell? cell)
    {
        if (cell is not null)
            _used.Add(cell.Address);
    }

    /// <summary>Notes a cell as not understood: kept as written at most.</summary>
    public void Doubt(GridCell cell) => _doubted.TryAdd(cell.Address, cell);

    /// <summary>Notes a cell as used, and as understood though no field stands for it.</summary>
    public void Explain(GridCell cell)
    {
        Add(cell);
        _explained.Add(cell.Address);
    }

    /// <summary>Whether a cell was noted as understood though no field stands for it.</summary>
    public bool IsExplained(GridCell cell) => _explained.Contains(cell.Address);

    /// <summary>The cells of a region that were not understood.</summary>
    public List<GridCell> Doubted(TableRegion region) =>
        [.. _doubted.Values.Where(cell => region.FirstRow <= cell.Row && cell.Row <= region.LastRow)];

    /// <summary>The cells of a region of which nothing was made: no fact, no label, no heading, no line of the table.</summary>
    public List<GridCell> Left(ReadingContext context, TableRegion region) =>
        [.. region.Rows.SelectMany(context.Grid.StartingIn)
            .Where(cell => !_used.Contains(cell.Address) && !SpeaksForItself(context, cell))];

    private static bool SpeaksForItself(ReadingContext context, GridCell cell) =>
        TemplateText.IsBlank(cell.Text)
        || TemplateText.IsCaption(cell.Text)
        || TemplateText.IsIndicatorPlaceholder(cell.Text)
        || TemplateText.IsTaskPlaceholder(cell.Text)
        || YearText.IsLine(cell.Text)
        || MoneyUnitText.InLine(cell.Text) is not null
        || FormTitle.Is(cell.Text)
        || Array.Exists(Sections, section => context.Find(section, cell) is not null);
}
