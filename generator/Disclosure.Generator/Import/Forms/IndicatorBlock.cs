using Disclosure.Generator.Import.Grids;
using Disclosure.Generator.Import.Headings;

namespace Disclosure.Generator.Import.Forms;

/// <summary>Reads the indicator table of a form, row by row.</summary>
internal sealed class IndicatorBlock(FormContext context)
{
    private const int FewestHeadings = 3;
    private const int SideLetters = 2;

    private static readonly HeadingSection[] EndingSections =
        [HeadingSection.Result, HeadingSection.Header, HeadingSection.Goal, HeadingSection.Person];

    // Cells that a merge spreads over several rows count once, for the first of them; words are meant for all.
    private static readonly Meaning[] CountedOnce = [Meaning.Weight, Meaning.Score];

    private readonly LevelCarry _carry = new();
    private readonly HashSet<string> _unknown = [];
    private ColumnHeadings? _headings;

    /// <summary>The rows so far.</summary>
    public List<IndicatorRow> Rows { get; } = [];

    /// <summary>Whether a heading row has been seen.</summary>
    public bool HasStarted => _headings is not null;

    /// <summary>The last row of the headings; rows from the next on hold indicators.</summary>
    public int HeadingRow => _headings?.LastRow ?? 0;

    /// <summary>Whether the table has a column for what came of the targets.</summary>
    public bool HasResults => _headings is { } headings && (headings.Find(Meaning.Actual) ?? headings.Find(Meaning.Score)) is not null;

    /// <summary>Whether the row is the heading row of an indicator table.</summary>
    public static bool IsHeading(FormContext context, int row)
    {
        var meanings = HeadingCells(context, row)
            .Select(cell => context.Find(HeadingSection.Indicator, cell))
            .OfType<Meaning>()
            .Where(meaning => meaning != Meaning.IndicatorsSection)
            .ToHashSet();
        return meanings.Count >= FewestHeadings && (meanings.Contains(Meaning.Level2) || meanings.Contains(Meaning.Level3))
            && meanings.Overlaps([Meaning.Target, Meaning.WholeTarget, Meaning.Actual, Meaning.Weight, Meaning.Score, Meaning.Level1]);
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
    public void Start(int row) => _headings = ProjectColumns.Recognise(context, ColumnHeadings.Read(context, HeadingSection.Indicator, row));

    /// <summary>Whether the row still belongs to the table.</summary>
    public bool Continues(int row)
    {
        if (_headings is not { } headings)
            return false;
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        if (first is null)
            return true;
        var isWide = first.Covers(LevelsEnd(headings)) && first.LastColumn > LevelsEnd(headings);
        return !isWide && !(EndsTable(first) && !IsIndicatorName(first, row, headings)) && !IsBesideTable(first, headings) && !(TemplateText.IsNote(first.Text) && IsAlone(first, row));
    }

    /// <summary>Reads a row.</summary>
    public void Read(int row)
    {
        if (_headings is not { } headings || row <= headings.LastRow || !context.Grid.StartingIn(row).Any())
            return;
        var cells = new Dictionary<Meaning, GridCell>();
        var others = new List<(string, GridCell)>();
        foreach (var column in headings.Columns.Where(column => !IsOfYear(column, headings)))
        {
            if (CellUnder(column, row, headings) is { } cell)
                Sort(column, cell, row, cells, others);
        }

        ReadYear(row, headings, cells, others);
        _carry.Next(cells.GetValueOrDefault(Meaning.Project), cells.GetValueOrDefault(Meaning.Level1), cells.GetValueOrDefault(Meaning.Level2));
        var read = new IndicatorRow
        {
            Project = _carry.Project,
            Level1 = _carry.Level1,
            Level2 = _carry.Level2,
            Cells = cells,
            Others = others,
        };
        if (IsWritten(read, row))
            Keep(read, others);
    }

    /// <summary>The columns of points and weights, by which a total below the table is told.</summary>
    public ColumnHeading? Column(Meaning meaning) => _headings?.Find(meaning);

    // The central form has 二级指标 | 三级指标 | 指标值 twice: for the whole period, and at its right for the year.
    private static ColumnHeading? YearsFirst(ColumnHeadings headings)
    {
        var names = headings.Columns.Where(column => column.Meaning == Meaning.Level3).ToList();
        var targets = headings.Columns.Where(column => column.Meaning == Meaning.Target).ToList();
        return names.Count == 2 && targets.Count == 2 && targets[0].First < names[1].First && names[1].First < targets[1].First
            ? headings.Columns.First(column => column.First > targets[0].Last)
            : null;
    }

    private static bool IsOfYear(ColumnHeading column, ColumnHeadings headings) =>
        YearsFirst(headings) is { } first && column.First >= first.First && column.Meaning is (Meaning.Level2 or Meaning.Level3 or Meaning.Target);

    // What the year repeats is one indicator with two targets; another name of the whole period is kept beside the year's.
    private static void ReadYear(int row, ColumnHeadings headings, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others)
    {
        if (YearsFirst(headings) is not { } first)
            return;
        if (cells.Remove(Meaning.Target, out var whole))
            cells[Meaning.WholeTarget] = whole;
        var name = cells.GetValueOrDefault(Meaning.Level3);
        var yearsName = headings.Columns.Where(column => column.First >= first.First && column.Meaning == Meaning.Level3)
            .Select(column => headings.Cell(row, column)).FirstOrDefault();
        if (name is not null && yearsName is not null && HeadingText.Normalise(name.Text) != HeadingText.Normalise(yearsName.Text))
            others.Add(("中期三级指标", name));
        foreach (var column in headings.Columns.Where(column => IsOfYear(column, headings)))
        {
            if (headings.Cell(row, column) is { } cell)
                cells[column.Meaning!.Value] = cell;
        }
    }

    // A goal may stand at the side of its indicators, below 一级指标.
    private GridCell? CellUnder(ColumnHeading column, int row, ColumnHeadings headings)
    {
        var cell = headings.Cell(row, column);
        return cell is not null && column.Meaning == Meaning.Level1 && IsGoalAtSide(cell, column)
            ? context.Grid.InColumns(row, cell.LastColumn + 1, column.Last)
            : cell;
    }

    private static void Sort(
        ColumnHeading column, GridCell cell, int row, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others)
    {
        if (column.Meaning == Meaning.IndicatorsSection || (cell.Row != row && Array.IndexOf(CountedOnce, column.Meaning) >= 0))
            return;
        if (column.Meaning is not { } meaning || !cells.TryAdd(meaning, cell))
            others.Add((column.Text, cell));
    }

    private bool IsWritten(IndicatorRow row, int number)
    {
        var name = row.Text(Meaning.Level3);
        var isPlaceholder = TemplateText.IsIndicatorPlaceholder(name) || TemplateText.IsBlank(name);
        var hasContent = row.Others.Any(other => other.Cell.Row == number) || row.Cells.Any(cell => IsContent(cell.Key) && cell.Value.Row == number
            && !TemplateText.IsBlank(cell.Value.Text));
        if (!isPlaceholder || hasContent)
            return true;
        var written = row.Cell(Meaning.Level3) ?? row.Cells.Values.Where(cell => cell.Row == number).MaxBy(cell => cell.Column);
        if (written is not null)
            context.Tell(ImportCellFindings.TemplateRow, written, $"所在行没有填写内容（{row.Level1}—{row.Level2}），未导入。");
        return false;
    }

    private static bool IsContent(Meaning meaning) =>
        meaning is not (Meaning.Project or Meaning.Level1 or Meaning.Level2 or Meaning.Level3) && !ProjectColumns.IsOfProject(meaning);

    private void Keep(IndicatorRow row, List<(string Heading, GridCell Cell)> others)
    {
        Rows.Add(row);
        foreach (var (heading, cell) in others.Where(other => _unknown.Add(other.Heading)))
            context.Tell(ImportCellFindings.ColumnKeptAsWritten, cell, $"所在的“{heading}”列没有对应的项目，按原文并入指标解释。");
    }

    private static int LevelsEnd(ColumnHeadings headings) =>
        (headings.Find(Meaning.Level3) ?? headings.Find(Meaning.Level2))?.Last ?? 0;

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
                || IsGoalAtSide(cell, headings.Find(Meaning.Level1));
    }

    private bool IsGoalAtSide(GridCell cell, ColumnHeading? level1) =>
        level1 is not null && cell.Column >= level1.First && cell.LastColumn < level1.Last && context.Find(HeadingSection.Goal, cell) is not null;

    // Beside the table stands its own heading, at most split into letters; anything else there belongs to what follows.
    private bool IsBesideTable(GridCell cell, ColumnHeadings headings) =>
        headings.Columns.FirstOrDefault(column => column.Meaning is not (null or Meaning.IndicatorsSection)) is { } first
        && cell.LastColumn < first.First
        && HeadingText.Normalise(cell.Text).Length > SideLetters
        && context.Find(HeadingSection.Indicator, cell) is not Meaning.IndicatorsSection;

    private bool IsAlone(GridCell cell, int row) => context.Grid.StartingIn(row).All(other => other == cell);
}
