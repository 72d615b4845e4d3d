using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Forms.Reading.Goals;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Reading.Monitoring;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>Puts the draft of 绩效运行监控表 together: its day, its money, its indicators; whatever else it says stays an entry.</summary>
internal sealed class MonitoringDraft(
    ReadingContext context, TableRegion region, TableParts parts, FormRecognition recognition, FiscalYear? year)
{
    // 等级 and the kind of spending are no part of this form's record.
    private static readonly Meaning[] KeptAsWritten = [Meaning.Grade, Meaning.SpendingKind];

    private readonly CellLedger _ledger = new(context);

    /// <summary>The draft of a project, or of a unit as a whole.</summary>
    /// <param name="rows">The rows of its indicators.</param>
    /// <param name="funds">The rows of its money.</param>
    /// <param name="stackedName">The project's name, in a table of several.</param>
    public RecordDraft Assemble(List<IndicatorRowCells> rows, List<FundRowCells> funds, string? stackedName)
    {
        var entries = parts.Entries;
        var head = new HeadReader(context, entries, _ledger, recognition.Kind);
        foreach (var meaning in KeptAsWritten)
            entries.KeepField(meaning);
        foreach (var remark in entries.Remarks)
            entries.Items.Add(("其他需要说明的问题", remark));
        var lines = new FundLines(context, _ledger, region);
        var unit = lines.UnitOf(funds, parts.Funds.Unit ?? entries.Unit);
        if (lines.UnitQuestion is not null)
            funds = [];
        var money = new MonitoredFunds(context, entries, _ledger, unit ?? MoneyUnit.TenThousandYuan);
        var day = new MonitoredThrough(context, region, parts, _ledger, year);
        var draft = new RecordDraft
        {
            Kind = recognition.Kind,
            Recognition = recognition,
            Source = region.Source,
            Title = region.Title?.Text,
            Year = year,
            Project = stackedName is null ? head.Project() : CodedName.Parse(stackedName),
            Department = head.Named(Meaning.Department, "department"),
            Unit = head.Unit(),
            MoneyUnit = unit,
            UnitQuestion = lines.UnitQuestion,
            Monitoring = new MonitoringFacts
            {
                Period = day.Find(),
                DayDoubt = day.Doubt(),
                Spending = money.Total(funds),
                Sources = money.Sources(funds),
                Goal = Goal(),
                Indicators = new MonitoredLines(context, _ledger, parts.Indicators).Read(rows),
            },
        };
        return draft with { Items = TableItems.Of(parts, _ledger), Cells = _ledger.ToImmutable() };
    }

    private string? Goal()
    {
        var goal = parts.Goal;
        var expected = goal.Text(Meaning.GoalExpected) is null ? Meaning.AnnualGoal : Meaning.GoalExpected;
        if (expected == Meaning.GoalExpected)
            Keep(goal, Meaning.AnnualGoal, "年度总体目标");
        Keep(goal, Meaning.GoalActual, "总体目标完成情况");
        Keep(goal, Meaning.GoalWhole, "实施期目标");
        _ledger.Note("goal", goal.Cell(expected));
        return goal.Text(expected);
    }

    private void Keep(GoalText goal, Meaning meaning, string label)
    {
        if (goal.Cell(meaning) is { } cell)
            parts.Entries.Items.Add((label, cell with { Text = goal.Text(meaning)! }));
    }
}
