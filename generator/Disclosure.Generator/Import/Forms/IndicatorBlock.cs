using Disclosure.Generator.Import.Grids;
using Disclosure.Generator.Import.Headings;

namespace Disclosure.Generator.Import.Forms;

/// <summary>Finds the indicator table of a form, from its heading row to its last, page breaks and all.</summary>
internal sealed class IndicatorBlock(FormContext context)
{
    private const int FewestHeadings = 3;
    private const int SideLetters = 2;

    private static readonly HeadingSection[] EndingSections =
        [HeadingSection.Result, HeadingSection.Header, HeadingSection.Goal, HeadingSection.Person];

    private readonly IndicatorRows _rows = new(context);
    private ColumnHeadings? _headings;
    private SideBySideGroups? _groups;

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<IndicatorRow> Rows => _rows.Rows;

    /// <summary>Whether a heading row has been seen.</summary>
    public bool HasStarted => _headings is not null;

    /// <summary>The last row of the headings; rows from the next on hold indicators.</summary>
    public int HeadingRow => _headings?.LastRow ?? 0;

    /// <summary>The columns of the table; none where it has none.</summary>
    public IReadOnlyList<ColumnHeading> Columns => _headings?.Columns ?? [];

    /// <summary>Whether the row is the heading row of an indicator table.</summary>
    public static bool IsHeading(FormContext context, int row)
    {
        if (SideBySideGroups.IsHeading(context, row))
            return true;
        var meanings = HeadingCells(context, row)
            .Select(cell => context.Find(HeadingSection.Indicator, cell))
            .OfType<Meaning>()
            .Where(meaning => meaning != Meaning.IndicatorsSection)
            .ToHashSet();
        return meanings.Count >= FewestHeadings && (meanings.Contains(Meaning.Level2) || meanings.Contains(Meaning.Level3))
            && meanings.Overlaps([Meaning.Target, Meaning.WholeTarget, Meaning.Actual, Meaning.Weight, Meaning.Score, Meaning.SelfScore, Meaning.ReviewedScore, Meaning.Level1]);
    }

    // 绩效指标 may spread over 一级指标, 二级指标 and 三级指标 in the row below it.
    private static IEnumerable<GridCell> HeadingCells(FormContext context, int row)
    {
        var cells = context.Grid.StartingIn(row);
        return cells.Any(cell => cell is { ColumnSpan: > 1, RowSpan: 1 } && context.Find(HeadingSection.Indicator, cell) == Meaning.IndicatorsSection)
            ? cells.Concat(context.Grid.StartingIn(row + 1))
            : cells;
    }

    /// <summary>Takes a heading row; one that a page break repeats goes on with the same table.</summary>
    public void Start(int row)
    {
        _headings = ScoreColumns.Settle(ProjectColumns.Recognise(context, ColumnHeadings.Read(context, HeadingSection.Indicator, row)));
        _groups = SideBySideGroups.Of(context, _headings);
    }

    /// <summary>Whether the row still belongs to the table.</summary>
    public bool Continues(int row)
    {
        if (_headings is not { } headings)
            return false;
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        if (first is null)
            return true;
        if (IsListTotal(first, headings))
            return true;
        var isWide = first.Covers(LevelsEnd(headings)) && first.LastColumn > LevelsEnd(headings);
        return !isWide && !(EndsTable(first) && !IsIndicatorName(first, row, headings)) && !IsBesideTable(first, headings) && !(TemplateText.IsNote(first.Text) && IsAlone(first, row));
    }

    /// <summary>Reads a row.</summary>
    public void Read(int row)
    {
        if (_headings is not { } headings || row <= headings.LastRow)
            return;
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        if (first is null)
            return;
        if (!IsListTotal(first, headings))
            _rows.Read(row, headings, _groups);
        else
            UseRow(row);
    }

    /// <summary>Says what was written among the rows and belongs to none of them.</summary>
    public void SayLeft() => _rows.SayLeft();

    /// <summary>The columns of points and weights, by which a total below the table is told.</summary>
    public ColumnHeading? Column(Meaning meaning) => _headings?.Find(meaning);

    private static int LevelsEnd(ColumnHeadings headings) =>
        (headings.Find(Meaning.Level3) ?? headings.Find(Meaning.Level2))?.Last ?? 0;

    private void UseRow(int row)
    {
        foreach (var cell in context.Grid.StartingIn(row))
            context.Use.Add(cell);
    }

    // The sum over all units of a list of projects.
    private bool IsListTotal(GridCell cell, ColumnHeadings headings) =>
        headings.Find(Meaning.Project) is not null && headings.Find(Meaning.BudgetAmount) is not null
        && context.Find(HeadingSection.Result, cell) == Meaning.Total;

    // A label of what follows the table, alone or with its value behind a colon.
    private bool EndsTable(GridCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? cell.Text[..colon] : cell.Text;
        return Array.Exists(EndingSections, section => context.Find(section, label) is not null);
    }

    // An indicator may be called 完成时间, a second level or a goal at the side 绩效目标, as headings are.
    private bool IsIndicatorName(GridCell cell, int row, ColumnHeadings headings)
    {
        if (headings.Find(Meaning.Level3) is not { } name || headings.Cell(row, name) is not { } named || named.Row != row || IsAlone(cell, row))
            return false;
        return named == cell
            ? cell.Column >= name.First
            : headings.Find(Meaning.Level2) is { } level2 && cell.Column >= level2.First && headings.Cell(row, level2) == cell
                || GoalAtSide.Is(context, cell, headings.Find(Meaning.Level1));
    }

    // Beside the table stands its own heading, at most split into letters; anything else there belongs to what follows.
    private bool IsBesideTable(GridCell cell, ColumnHeadings headings) =>
        headings.Columns.FirstOrDefault(column => column.Meaning is not (null or Meaning.IndicatorsSection)) is { } first
        && cell.LastColumn < first.First
        && HeadingText.Normalise(cell.Text).Length > SideLetters
        && context.Find(HeadingSection.Indicator, cell) is not Meaning.IndicatorsSection;

    private bool IsAlone(GridCell cell, int row) => context.Grid.StartingIn(row).All(other => other == cell);
}
