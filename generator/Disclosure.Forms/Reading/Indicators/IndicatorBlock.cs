using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Goals;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Finds the indicator table of a form, from its heading row to its last, page breaks and all.</summary>
internal sealed partial class IndicatorBlock(ReadingContext context)
{
    private const int FewestHeadings = 3;
    private const int SideLetters = 2;
    private const int LongestSubtotal = 12;
    private const int FewestNumbers = 4;

    private static readonly HeadingSection[] EndingSections =
        [HeadingSection.Result, HeadingSection.Header, HeadingSection.Goal];

    private readonly IndicatorRows _rows = new(context);
    private readonly HashSet<string> _said = [];
    private ColumnHeadings? _headings;
    private SideBySideGroups? _groups;

    /// <summary>The rows so far.</summary>
    public IReadOnlyList<IndicatorRowCells> Rows => _rows.Rows;

    /// <summary>Rows of sums among the indicators.</summary>
    public List<(GridCell Label, IReadOnlyList<GridCell> Values)> Totals { get; } = [];

    /// <summary>Whether a heading row has been seen.</summary>
    public bool HasStarted => _headings is not null;

    /// <summary>The last row of the headings; rows from the next on hold indicators.</summary>
    public int HeadingRow => _headings?.LastRow ?? 0;

    /// <summary>The columns of the table; none where it has none.</summary>
    public IReadOnlyList<ColumnHeading> Columns => _headings?.Columns ?? [];

    /// <summary>Whether the row is the heading row of an indicator table.</summary>
    public static bool IsHeading(ReadingContext context, int row)
    {
        if (SideBySideGroups.IsHeading(context, row) || GradedStandards.IsHeading(context, row))
            return true;
        var meanings = HeadingCells(context, row)
            .Select(cell => context.Find(HeadingSection.Indicator, cell) ?? CoreColumns.EndingOf(context, cell.Text))
            .OfType<Meaning>()
            .Where(meaning => !IndicatorsSide.Is(meaning) && meaning != Meaning.RowNumber)
            .ToHashSet();
        return meanings.Count >= FewestHeadings && (meanings.Contains(Meaning.Level2) || meanings.Contains(Meaning.Level3))
            && meanings.Overlaps([Meaning.Target, Meaning.WholeTarget, Meaning.Actual, Meaning.Weight,
                Meaning.Score, Meaning.SelfScore, Meaning.ReviewedScore, Meaning.Level1]);
    }

    // 绩效指标 may spread over 一级指标, 二级指标 and 三级指标 in the row below it.
    private static IEnumerable<GridCell> HeadingCells(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        // Alone it is a line above the table.
        return cells.Count > 1
            && cells.Exists(cell =>
                cell is { ColumnSpan: > 1, RowSpan: 1 } && IndicatorsSide.Is(context.Find(HeadingSection.Indicator, cell)))
            ? cells.Concat(context.Grid.StartingIn(row + 1))
            : cells;
    }

    /// <summary>Takes a heading row; one that a page break repeats goes on with the same table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="year">The table's year, which tells its columns from those of other years.</param>
    public void Start(int row, FiscalYear? year)
    {
        var read = OtherYears.Settle(
            year, GradedStandards.Settle(IndicatorsSide.Recognise(ColumnHeadings.Read(context, HeadingSection.Indicator, row))));
        var named = ProjectColumns.Recognise(context, FirstLevels.Settle(context, read), year);
        var known = SignColumns.Settle(context, PlaceTargets.Settle(context, named));
        _headings = WholePeriodTables.Settle(
            IsOfWholePeriod(row), WeightColumns.Settle(ScoreColumns.Settle(CoreColumns.Settle(context, known, year, _said))));
        _rows.IsOfWholePeriod = IsOfWholePeriod(row);
        _groups = SideBySideGroups.Of(context, _headings);
    }

    /// <summary>Whether the row still belongs to the table.</summary>
    public bool Continues(int row)
    {
        if (_headings is not { } headings)
            return false;
        // 合计 | 城关镇 in the second row of the headings are headings.
        if (row <= headings.LastRow)
            return true;
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        if (first is null)
            return true;
        if (IsListTotal(first, headings) || IsSubtotal(first, headings) || IsBand(first, row, headings))
            return true;
        if (SumRow.Is(context, row, headings) || IsInterlude(first, row, headings))
            return true;
        var isWide = first.Covers(LevelsEnd(headings)) && first.LastColumn > LevelsEnd(headings);
        return !isWide
            && !(EndsTable(first) && !IsIndicatorName(first, row, headings))
            && !IsBesideTable(first, row, headings)
            && !(TemplateText.IsNote(first.Text) && IsAlone(first, row));
    }

    /// <summary>Reads a row.</summary>
    public void Read(int row)
    {
        if (_headings is not { } headings || row <= headings.LastRow)
            return;
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        if (first is null)
            return;
        if (IsListTotal(first, headings) || IsSubtotal(first, headings) || IsNumbering(row, headings))
            UseRow(row);
        else if (SumRow.Is(context, row, headings))
            Totals.Add(SumRow.Read(context, row));
        else if (IsBand(first, row, headings))
            _rows.ReadBand(first);
        else if (IsInterlude(first, row, headings) && !_rows.TryReadRule(first))
            context.Tell(ImportCellFindings.NotTaken, first, "夹在指标行之间，不是指标，未导入。");
        else if (!IsInterlude(first, row, headings))
            _rows.Read(row, headings, _groups);
    }

    /// <summary>Says what was written among the rows and belongs to none of them.</summary>
    public void SayLeft() => _rows.SayLeft();

    /// <summary>The columns of points and weights, by which a total below the table is told.</summary>
    public ColumnHeading? Column(Meaning meaning) => _headings?.Find(meaning);

    // 长期绩效指标 at the side, or in a line of its own above the headings.
    private bool IsOfWholePeriod(int row) =>
        context.Grid.Row(row).Any(cell => context.Find(HeadingSection.Indicator, cell) == Meaning.WholeIndicatorsSection)
        || context.Grid.Row(row - 1) is [var above] && context.Find(HeadingSection.Indicator, above) == Meaning.WholeIndicatorsSection;

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

    // 小计 or 产出指标小计 below the rows of a first level: the sum of what stands above it.
    private static bool IsSubtotal(GridCell cell, ColumnHeadings headings) =>
        cell.Column <= LevelsEnd(headings)
        && SubtotalNote().Replace(HeadingText.Normalise(cell.Text), "") is { Length: <= LongestSubtotal } text
        && text.EndsWith("小计", StringComparison.Ordinal);

    // 一、产出指标（50分） alone in its row, where the table has no column of first levels.
    private bool IsBand(GridCell cell, int row, ColumnHeadings headings) =>
        headings.Find(Meaning.Level1) is null && IsAlone(cell, row) && context.Find(HeadingSection.Indicator, cell) == Meaning.Group;

    // A scoring rule or note over the whole width, between two indicators.
    private bool IsInterlude(GridCell cell, int row, ColumnHeadings headings) =>
        IsAlone(cell, row)
        && cell.Covers(LevelsEnd(headings)) && cell.LastColumn > LevelsEnd(headings)
        && !EndsTable(cell)
        && !FormTitle.Is(cell.Text)
        && (NoIndicator.RuleOf(context, cell) is not null || IsFollowed(row, headings));

    // The next row is an indicator again.
    private bool IsFollowed(int row, ColumnHeadings headings) =>
        headings.Find(Meaning.Level3) is { } name
        && headings.Cell(row + 1, name) is { } next
        && next.Row == row + 1 && next.Column >= name.First && next.LastColumn <= name.Last
        && !IsAlone(next, row + 1)
        && !EndsTable(next)
        && !IsHeading(context, row + 1);

    // The row below the headings may number the columns: 1 | 2 | 3 | 4.
    private bool IsNumbering(int row, ColumnHeadings headings)
    {
        if (row != headings.LastRow + 1)
            return false;
        var numbers = context.Grid.StartingIn(row).Select(NumberCell.Points).ToList();
        return numbers.Count >= FewestNumbers
            && numbers[0] is { } first
            && numbers.Select((number, i) => number == first + i).All(isNext => isNext);
    }

    // A label of what follows the table, alone or with its value behind a colon.
    private bool EndsTable(GridCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? cell.Text[..colon] : cell.Text;
        return (colon > 0 ? PersonLabel.IsListed(context, label) : PersonLabel.Is(context, label))
            || Opinion().IsMatch(HeadingText.Normalise(label))
            || context.Find(HeadingSection.FundRow, label) is Meaning.FundScore or Meaning.FundWeight
            || Array.Exists(EndingSections, section => context.Find(section, label) is not null);
    }

    // An indicator may be called 完成时间, a second level or a goal at the side 绩效目标, as headings are.
    private bool IsIndicatorName(GridCell cell, int row, ColumnHeadings headings)
    {
        if (headings.Find(Meaning.Level3) is not { } name
            || headings.Cell(row, name) is not { } named
            || named.Row != row
            || IsAlone(cell, row))
            return false;
        return named == cell
            ? cell.Column >= name.First
            : headings.Find(Meaning.Level2) is { } level2 && cell.Column >= level2.First && headings.Cell(row, level2) == cell
                || GoalAtSide.Is(context, cell, headings.Find(Meaning.Level1)) || IsUnderUnknown(cell, row, headings);
    }

    // 目标名称 | 一级指标 | …: what stands below a column of the table that nobody taught us may be called as a goal is.
    private static bool IsUnderUnknown(GridCell cell, int row, ColumnHeadings headings) =>
        headings.Columns.Any(column => column.Meaning is null && column.First <= cell.Column && cell.LastColumn <= column.Last)
        && headings.Find(Meaning.Level3) is { } name && headings.Cell(row, name) is { } named
        && named.Row == row && named.Column >= name.First && named.LastColumn <= name.Last;

    // Beside the table stands its own heading, at most split into letters; anything else there belongs to what follows.
    private bool IsBesideTable(GridCell cell, int row, ColumnHeadings headings) =>
        headings.Columns.FirstOrDefault(
            column => column.Meaning is not (null or Meaning.IndicatorsSection or Meaning.WholeIndicatorsSection)) is { } first
        && cell.LastColumn < first.First
        && !IsUnderUnknown(cell, row, headings)
        && HeadingText.Normalise(cell.Text).Length > SideLetters
        && !IndicatorsSide.Is(context.Find(HeadingSection.Indicator, cell));

    private bool IsAlone(GridCell cell, int row) => context.Grid.StartingIn(row).All(other => other == cell);

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex SubtotalNote();

    // 财政部门支出股室初审意见, 主管部门审核意见: what the form is signed with.
    [GeneratedRegex(@"^.{0,16}(审核|审查|初审|复审|评审|审批|审定|签署|部门|单位|股室|科室|处室|领导|负责人|财政局)意见(\([^()]*\))?$")]
    private static partial Regex Opinion();
}
