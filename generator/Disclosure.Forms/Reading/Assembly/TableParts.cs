using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Forms.Reading.Goals;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>The parts of one table, filled row by row: each row goes to the part it belongs to.</summary>
internal sealed class TableParts
{
    private const decimal All = 100m;

    private readonly ReadingContext _context;
    private readonly GoalBlock _goals;
    private readonly ListBlock[] _lists;
    private ListBlock? _openList;
    private Part _open;
    private int _amountsRow;

    /// <summary>Parts for a table of <paramref name="context"/>.</summary>
    public TableParts(ReadingContext context)
    {
        _context = context;
        Goal = new GoalText(context.Use);
        _goals = new GoalBlock(context, Goal);
        Yearly = new YearlyFunds(context);
        Entries = new TableEntries(context, Goal, Yearly);
        Funds = new FundsBlock(context, Yearly);
        Indicators = new IndicatorBlock(context);
        Tasks = new ListBlock(context, HeadingSection.Task, Meaning.TasksSection, Meaning.TaskName);
        Problems = new ListBlock(context, HeadingSection.Problem, null, Meaning.Problem);
        EmptyTables = new ListBlock(context, HeadingSection.EmptyTable, null, Meaning.EmptyTableReason);
        Management = new ListBlock(context, HeadingSection.Management, Meaning.ManagementSection, Meaning.ManagementState);
        Schedule = new ListBlock(context, HeadingSection.Schedule, Meaning.ScheduleSection, Meaning.ScheduleContent);
        _lists = [Tasks, Problems, EmptyTables, Management, Schedule];
    }

    private enum Part
    {
        Entries,
        Funds,
        Goals,
        Indicators,
        List,
    }

    /// <summary>Labels and values.</summary>
    public TableEntries Entries { get; }

    /// <summary>Money by year.</summary>
    public YearlyFunds Yearly { get; }

    /// <summary>The funds block.</summary>
    public FundsBlock Funds { get; }

    /// <summary>The indicator table.</summary>
    public IndicatorBlock Indicators { get; }

    /// <summary>年度主要任务.</summary>
    public ListBlock Tasks { get; }

    /// <summary>The problems that an evaluation found.</summary>
    public ListBlock Problems { get; }

    /// <summary>Tables that are empty, with their explanations.</summary>
    public ListBlock EmptyTables { get; }

    /// <summary>资金管理情况 of a transfer.</summary>
    public ListBlock Management { get; }

    /// <summary>项目实施进度计划.</summary>
    public ListBlock Schedule { get; }

    /// <summary>The goal's texts.</summary>
    public GoalText Goal { get; }

    /// <summary>Reads the rows of a region. <paramref name="year"/> tells the table's own columns from those of other years.</summary>
    public void Read(TableRegion region, FiscalYear? year)
    {
        Entries.SetOwnYear(year);
        foreach (var row in region.Rows)
        {
            if (row <= _amountsRow || TryReadList(row))
                continue;
            if (!TryReadSideBySide(row) && !TryReadUnderStages(row) && !TryReadAcross(row, year) && !TryOpen(row, year))
                ReadOn(row, year);
        }

        Indicators.SayLeft();
        Yearly.Settle(Funds.Rows.Count > 0 ? Funds.Rows : Entries.Funds, year);
        Entries.Items.AddRange(Yearly.Others);
        Entries.TakeByEnding();
        // Above a total of all, a sum of less than a hundred is that of the indicators alone.
        Entries.Totals.AddRange(Indicators.Totals
            .Where(total => Entries.Totals.Count == 0 || total.Values.Any(value => NumberCell.Points(value) == All))
            .Select(total => new Entry(total.Label, HeadingSection.Result, Meaning.Total, total.Values)).ToList());
        foreach (var (label, value) in _goals.Others)
            Entries.Items.Add((label, value));
        if (_goals.Year is { } first)
            Entries.NoteYear(first);
    }

    // The headings of a list may spread over two rows, the second of which looks like funds: 总额 | 财政拨款 | 其他资金.
    private bool TryReadList(int row)
    {
        if (_openList is { } open && row <= open.HeadingRow)
            return true;
        if (_open == Part.Indicators && Indicators.Continues(row))
            return false;
        if (Array.Find(_lists, list => list.TryStart(row)) is { } started)
        {
            _openList = started;
            _open = Part.List;
            return true;
        }

        if (_open != Part.List || !_openList!.Continues(row))
            return false;
        _openList.Read(row);
        return true;
    }

    private bool TryReadSideBySide(int row)
    {
        if (_open == Part.Indicators || FundsSideBySide.Read(_context, row) is not { } funds)
            return false;
        Funds.Rows.AddRange(funds.Rows);
        Funds.Others.AddRange(funds.Others);
        _amountsRow = funds.LastRow;
        _open = Part.Entries;
        return true;
    }

    private bool TryReadUnderStages(int row)
    {
        if (_open == Part.Indicators || FundsUnderStages.Read(_context, row) is not { Count: > 0 } rows)
            return false;
        Funds.Rows.AddRange(rows);
        _amountsRow = row + 2;
        _open = Part.Entries;
        return true;
    }

    private bool TryReadAcross(int row, FiscalYear? year)
    {
        if (_open == Part.Indicators || FundsAcross.Read(_context, row, year, Yearly) is not { } funds)
            return false;
        Funds.Rows.AddRange(funds.Rows);
        Funds.Others.AddRange(funds.Others);
        _amountsRow = funds.LastRow;
        _open = Part.Entries;
        return true;
    }

    private bool TryOpen(int row, FiscalYear? year)
    {
        if (row > Indicators.HeadingRow && IndicatorBlock.IsHeading(_context, row))
        {
            Indicators.Start(row, year);
            _open = Part.Indicators;
        }
        else if (!(_open == Part.Indicators && Indicators.Continues(row)) && Funds.TryStart(row, year))
        {
            _open = Part.Funds;
        }
        else if (_open != Part.Indicators && _goals.TryStart(row))
        {
            _open = Part.Goals;
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadOn(int row, FiscalYear? year)
    {
        if (_open == Part.Indicators && Indicators.Continues(row))
        {
            Indicators.Read(row);
        }
        else if (_open == Part.Funds && Funds.Continues(row))
        {
            Funds.Read(row);
        }
        else if (_open == Part.Goals && _goals.Continues(row))
        {
            _goals.Read(row, year);
        }
        else
        {
            _open = Part.Entries;
            Entries.Read(row);
        }
    }
}
