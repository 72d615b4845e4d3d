using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Goals;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Reads the rows of an indicator table: of one project, of several, or with first levels side by side.</summary>
internal sealed class IndicatorRows(ReadingContext context)
{
    // Cells that a merge spreads over several rows count once, for the first of them; words are meant for all.
    private static readonly Meaning[] CountedOnce = [Meaning.Weight, Meaning.Score, Meaning.SelfScore];

    private static readonly Dictionary<Meaning, GridCell> EmptyCells = [];

    private readonly LevelCarry _carry = new();
    private readonly UnitRows _units = new();
    private readonly LevelSteps _steps = new();
    private readonly HashSet<string> _unknown = [];

    /// <summary>The rows so far.</summary>
    public List<IndicatorRowCells> Rows { get; } = [];

    /// <summary>Whether the rows that follow are of the whole period.</summary>
    public bool IsOfWholePeriod { get; set; }

    /// <summary>Reads a row under the headings.</summary>
    public void Read(int row, ColumnHeadings headings, SideBySideGroups? groups)
    {
        var cells = new Dictionary<Meaning, GridCell>();
        var others = new List<(string, GridCell)>();
        foreach (var column in headings.Columns.Where(column => !IsReadApart(column, headings, groups)))
        {
            if (CellUnder(column, row, headings) is not { } cell)
                continue;
            if (SaysNothing(column, cell))
                context.Use.Add(cell);
            else
                Sort(column, cell, row, cells, others);
        }

        TargetParts.Read(context.Grid, row, headings, cells);
        PlaceTargets.Read(row, headings, cells, others, context.Use);
        TargetPairs.ReadYear(row, headings, cells, others, context.Use);
        TargetPairs.TakeAdjusted(headings, cells, others);
        GradedStandards.Take(headings, cells, others, context.Use);
        var apart = groups?.Groups.Select(group => (group.Level1, Cells: CellsOf(group.Columns, row, headings))).ToList();
        if (IsUnitRow(row, cells, apart?.Select(group => group.Cells)))
            HoldUnit(cells);
        else if (SumOfUnit(row, cells, headings) is { } unit)
            HoldUnit(new Dictionary<Meaning, GridCell>(cells) { [Meaning.Project] = unit });
        else if (apart is not null)
            KeepGroups(row, cells, apart, headings);
        else
            KeepRow(row, cells, others, headings);
    }

    /// <summary>Takes a first level that stands alone above its rows.</summary>
    public void ReadBand(GridCell level1)
    {
        context.Use.Add(level1);
        _carry.Next(null, level1, null);
    }

    /// <summary>Says which rows of a list of projects named something that no project followed.</summary>
    public void SayLeft()
    {
        _steps.End(TellTemplateRow);
        foreach (var cell in _units.Left)
            context.Tell(ImportCellFindings.NotTaken, cell, "所在行只有名称和金额，没有绩效目标和指标，下面也没有项目，未导入。");
    }

    private void KeepRow(int row, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others, ColumnHeadings headings)
    {
        SettleUnits(row, cells);
        _carry.Next(
            cells.GetValueOrDefault(Meaning.Project), cells.GetValueOrDefault(Meaning.Level1), cells.GetValueOrDefault(Meaning.Level2));
        var read = Row(_carry.Level1, _carry.Level2, cells, others, Sources(row, headings));
        if (IsProjectsOwn(read, row))
            Keep(read with { IsProjectAlone = true }, others, headings);
        else if (Rows.Count > 0 && NoIndicator.RuleInName(context, read, row) is { } rule)
            GoOn(read with { Cells = new Dictionary<Meaning, GridCell> { [Meaning.Rule] = rule } }, row);
        else if (Rows.Count > 0 && NoIndicator.IsContinuation(read, row))
            GoOn(read, row);
        else if (IsWritten(read, row))
            Keep(read, others, headings);
    }

    /// <summary>Takes a scoring rule that stands below its indicator over the whole width; nothing where the cell is none.</summary>
    public bool TryReadRule(GridCell cell)
    {
        if (Rows.Count == 0 || NoIndicator.RuleOf(context, cell) is not { } rule)
            return false;
        GoOn(Rows[^1] with { Cells = new Dictionary<Meaning, GridCell> { [Meaning.Rule] = rule } }, cell.Row);
        return true;
    }

    // A scoring rule that was split over rows is one rule.
    private void GoOn(IndicatorRowCells read, int row)
    {
        var last = Rows[^1];
        var cells = new Dictionary<Meaning, GridCell>(last.Cells);
        foreach (var (meaning, cell) in read.Cells.Where(cell => cell.Value.Row == row && !TemplateText.IsBlank(cell.Value.Text)))
        {
            context.Use.Add(cell);
            cells[meaning] = cells.TryGetValue(meaning, out var above) ? above with { Text = $"{above.Text}\n{cell.Text}" } : cell;
        }

        Rows[^1] = last with { Cells = cells };
    }

    // A project with its goal, whose indicators start a row lower.
    private static bool IsProjectsOwn(IndicatorRowCells read, int row) =>
        read.Cell(Meaning.Project)?.Row == row && read.Cell(Meaning.AnnualGoal) is not null
        && read.Cells.All(cell => cell.Value.Row != row
            || cell.Key == Meaning.Project
            || ProjectColumns.IsOfProject(cell.Key)
            || TemplateText.IsBlank(cell.Value.Text));

    // Side by side, the rows of the groups have nothing to do with each other: each is an indicator of its own.
    private void KeepGroups(
        int row,
        Dictionary<Meaning, GridCell> project,
        List<(string Level1, Dictionary<Meaning, GridCell> Cells)> groups,
        ColumnHeadings headings)
    {
        SettleUnits(row, project);
        _carry.Next(project.GetValueOrDefault(Meaning.Project), null, null);
        var sources = Sources(row, headings);
        for (var i = 0; i < groups.Count; i++)
        {
            var (level1, own) = groups[i];
            if (!own.Any(cell => cell.Value.Row == row && cell.Key != Meaning.Level2 && !TemplateText.IsBlank(cell.Value.Text)))
                continue;
            var cells = new Dictionary<Meaning, GridCell>(project);
            foreach (var (meaning, cell) in own)
                cells[meaning] = cell;
            foreach (var cell in cells.Values.Concat(sources.Select(source => source.Item2)))
                context.Use.Add(cell);
            var level2 = own.GetValueOrDefault(Meaning.Level2) is { } named ? LevelName.Of(named.Text) : "";
            Rows.Add(Row(LevelName.Of(level1), level2, cells, [], sources) with { GroupNumber = i });
        }

        if (project.TryGetValue(Meaning.Project, out var name) && name.Row == row && groups.TrueForAll(group => group.Cells.Count == 0))
            Rows.Add(Row("", "", project, [], sources) with { IsProjectAlone = true });
    }

    private IndicatorRowCells Row(
        string level1,
        string level2,
        Dictionary<Meaning, GridCell> cells,
        List<(string, GridCell)> others,
        List<(ColumnHeading, GridCell)> sources) => new()
        {
            Project = _carry.Project,
            UnitAbove = _units.Unit,
            DepartmentAbove = _units.Department,
            UnitNumber = _units.Count,
            Funds = sources,
            Level1 = level1,
            Level2 = level2,
            Cells = cells,
            Others = others,
            IsOfWholePeriod = IsOfWholePeriod,
        };

    private void SettleUnits(int row, Dictionary<Meaning, GridCell> cells)
    {
        var hasOwnProject = cells.TryGetValue(Meaning.Project, out var own) && own.Row == row;
        foreach (var (meaning, cell) in _units.Settle(hasOwnProject) ?? EmptyCells)
            cells.TryAdd(meaning, cell);
    }

    private void HoldUnit(Dictionary<Meaning, GridCell> cells)
    {
        foreach (var cell in cells.Values)
            context.Use.Add(cell);
        _units.Hold(cells);
    }

    // A department or unit with its sum: a name of its own, but neither goal nor indicators.
    private static bool IsUnitRow(int row, Dictionary<Meaning, GridCell> cells, IEnumerable<Dictionary<Meaning, GridCell>>? groups) =>
        cells.TryGetValue(Meaning.Project, out var name) && name is { RowSpan: 1 } && name.Row == row
        && !cells.Any(cell => cell.Value.Row == row && IsOfIndicatorOrGoal(cell.Key) && !TemplateText.IsBlank(cell.Value.Text))
        && (groups is null || groups.SelectMany(group => group.Values).All(cell => TemplateText.IsBlank(cell.Text)));

    // 820-马踏镇部门 | (blank) | 8,827,620.53: the same where units have a column of their own, and the name of a project is blank.
    private static GridCell? SumOfUnit(int row, Dictionary<Meaning, GridCell> cells, ColumnHeadings headings)
    {
        var own = cells.Where(cell => cell.Value.Row == row && !TemplateText.IsBlank(cell.Value.Text)).ToList();
        return headings.Find(Meaning.Project) is not null
            && own.Exists(cell => cell.Key == Meaning.BudgetAmount)
            && own.TrueForAll(cell => cell.Key is Meaning.BudgetAmount or Meaning.Unit or Meaning.Department or Meaning.ProjectCode)
                ? own.Where(cell => cell.Key is Meaning.Unit or Meaning.Department).Select(cell => cell.Value).FirstOrDefault()
                : null;
    }

    private static bool IsOfIndicatorOrGoal(Meaning meaning) =>
        meaning == Meaning.AnnualGoal || (meaning != Meaning.Project && !ProjectColumns.IsOfProject(meaning));

    private static Dictionary<Meaning, GridCell> CellsOf(IReadOnlyList<ColumnHeading> columns, int row, ColumnHeadings headings)
    {
        var cells = new Dictionary<Meaning, GridCell>();
        foreach (var column in columns.Where(column => column.Meaning is not null))
        {
            if (headings.Cell(row, column) is { } cell && (cell.Row == row || column.Meaning == Meaning.Level2))
                cells.TryAdd(column.Meaning!.Value, cell);
        }

        return cells;
    }

    private static List<(ColumnHeading, GridCell)> Sources(int row, ColumnHeadings headings) =>
    [
        .. headings.Columns.Where(column => ProjectColumns.IsSource(column.Meaning))
            .Select(column => (column, Cell: headings.Cell(row, column)))
            .Where(source => source.Cell is { } cell && !TemplateText.IsBlank(cell.Text))
            .Select(source => (source.column, source.Cell!)),
    ];

    private static bool IsReadApart(ColumnHeading column, ColumnHeadings headings, SideBySideGroups? groups) =>
        TargetPairs.IsOfYear(column, headings) || column.Meaning == Meaning.PlaceTarget || ProjectColumns.IsSource(column.Meaning)
            || groups?.Contains(column) == true;

    // A goal may stand at the side of its indicators, below 一级指标.
    private GridCell? CellUnder(ColumnHeading column, int row, ColumnHeadings headings)
    {
        var cell = headings.Cell(row, column);
        // A heading at the side that is merged down beside the rows is no value of theirs.
        if (cell is null || cell.Row <= headings.LastRow)
            return null;
        if (column.Meaning != Meaning.Level1 || !IsSideOf(column, cell, row))
            return cell;
        if (!GoalAtSide.Is(context, cell, column))
            context.Use.Add(cell);
        return context.Grid.InColumns(row, cell.LastColumn + 1, column.Last);
    }

    // 一级指标 may spread over the column of 绩效指标 at the side, too.
    private bool IsSideOf(ColumnHeading level1, GridCell cell, int row) =>
        GoalAtSide.Is(context, cell, level1)
        || (cell.Column >= level1.First
            && cell.LastColumn < level1.Last
            && context.Find(HeadingSection.Indicator, cell) is var meaning
            && meaning != Meaning.Group
            && (IndicatorsSide.Is(meaning)
                || IndicatorsSide.IsPart(cell.Text)
                || IsLevelBeside(context.Grid.InColumns(row, cell.LastColumn + 1, level1.Last), cell)));

    // 产出指标 beside whatever stands at the side.
    private bool IsLevelBeside(GridCell? next, GridCell side) =>
        next is not null && (next.RowSpan < side.RowSpan || context.Find(HeadingSection.Indicator, next) == Meaning.Group);

    // 序号, and the letters of a heading at the side.
    private static bool SaysNothing(ColumnHeading column, GridCell cell) =>
        column.Meaning == Meaning.RowNumber || (column.Meaning == Meaning.IndicatorsSection && IndicatorsSide.IsPart(cell.Text));

    private static void Sort(
        ColumnHeading column, GridCell cell, int row, Dictionary<Meaning, GridCell> cells, List<(string, GridCell)> others)
    {
        if (IndicatorsSide.Is(column.Meaning) || (cell.Row != row && Array.IndexOf(CountedOnce, column.Meaning) >= 0))
            return;
        if (column.Meaning is not { } meaning || !cells.TryAdd(meaning, cell))
            others.Add((column.Text, cell));
    }

    private bool IsWritten(IndicatorRowCells row, int number)
    {
        _steps.Next(row, number, TellTemplateRow);
        if (!NoIndicator.IsNameless(row.Text(Meaning.Level3)) || NoIndicator.HasContent(row, number, IsContent))
            return true;
        var written = row.Cell(Meaning.Level3) ?? row.Cells.Values.Where(cell => cell.Row == number).MaxBy(cell => cell.Column);
        foreach (var cell in row.Cells.Values.Concat(row.Others.Select(other => other.Cell)))
            context.Use.Add(cell);
        if (written is not null && !_steps.TryHold(row, written, number))
            TellTemplateRow(row, written);
        return false;
    }

    private void TellTemplateRow(IndicatorRowCells row, GridCell written) =>
        context.Tell(ImportCellFindings.TemplateRow, written, $"所在行没有填写内容（{row.Level1}—{row.Level2}），未导入。");

    private static bool IsContent(Meaning meaning) =>
        meaning is not (Meaning.Project or Meaning.Level1 or Meaning.Level2 or Meaning.Level3) && !ProjectColumns.IsOfProject(meaning);

    private void Keep(IndicatorRowCells row, List<(string Heading, GridCell Cell)> others, ColumnHeadings headings)
    {
        Rows.Add(row with { Unread = Unread(others, headings) });
        foreach (var cell in row.Cells.Values.Concat(others.Select(other => other.Cell)))
            context.Use.Add(cell);
        var place = context.IsMonitoring ? "备注" : "指标解释";
        foreach (var (heading, cell) in others.Where(
            other => !context.Use.IsExplained(other.Cell) && !TemplateText.IsBlank(other.Cell.Text)))
        {
            var column = headings.Columns.FirstOrDefault(column => column.First <= cell.Column && cell.Column <= column.Last);
            if (column?.Core is { } core)
                TellCore(heading, cell, core, place);
            else if (_unknown.Add(heading))
                context.Tell(ImportCellFindings.ColumnKeptAsWritten, cell, $"所在的“{heading}”列没有对应的项目，按原文并入{place}。");
            if (column is { IsKnown: false })
                context.Use.Doubt(cell);
        }
    }

    private void TellCore(string heading, GridCell cell, Meaning core, string place) => context.Tell(
        ImportCellFindings.CoreColumnNotUnderstood, cell, $"所在的“{heading}”列没有读懂，没有当作{CoreColumns.Term(core)}，按原文并入{place}。");

    private static Dictionary<Meaning, GridCell> Unread(List<(string Heading, GridCell Cell)> others, ColumnHeadings headings)
    {
        var unread = new Dictionary<Meaning, GridCell>();
        foreach (var (_, cell) in others)
        {
            if (headings.Columns.FirstOrDefault(column => column.First <= cell.Column && cell.Column <= column.Last)?.Core is { } core)
                unread.TryAdd(core, cell);
        }

        return unread;
    }
}
