using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Head;

/// <summary>
/// Money stated beside labels: <c>年度资金总额 | 16 | 其中:上级资金 | 16</c>. Where a row names one source twice, as the central
/// form does, the first amount is for the whole period and the second for the year.
/// </summary>
internal sealed class FundEntries(ReadingContext context, YearlyFunds yearly)
{
    private readonly Dictionary<int, Meaning> _stages = [];

    /// <summary>The rows so far.</summary>
    public List<FundRowCells> Rows { get; } = [];

    /// <summary>The form's own year; nothing where it is not known.</summary>
    public FiscalYear? OwnYear { get; set; }

    /// <summary>The points to be got for execution that a label states.</summary>
    public decimal? Weight { get; private set; }

    /// <summary>Cells that stand where an amount belongs, and were not understood.</summary>
    public List<GridCell> Unread { get; } = [];

    /// <summary>Adds the money entries of a row; what is no amount stays an entry of <paramref name="head"/>.</summary>
    public void Add(List<Entry> entries, TableEntries head)
    {
        entries = entries.FindAll(entry => !IsOfYear(entry, head));
        var kinds = entries
            .Select(entry => entry.Section == HeadingSection.FundColumn
                ? new FundLabel(FundKind.Total, null)
                : FundLabel.Of(context, entry.Label.Text))
            .ToList();
        NoteStages(entries);
        for (var i = 0; i < entries.Count; i++)
        {
            var meaning = StageAbove(entries[i]) ?? MeaningOf(entries[i]);
            var isFirstOfTwo = meaning == Meaning.BudgetAmount && HasSecond(entries, kinds, i);
            Add(entries[i], kinds[i], isFirstOfTwo ? Meaning.WholeAmount : meaning, head);
        }
    }

    /// <summary>Notes the points to be got for execution where a label states them: <c>预算执行率（10分）</c>.</summary>
    public void NoteWeight(string label) => Weight ??= FundsExecution.PointsIn(label);

    // 2025年 | 90 among others: which of them is the form's own year is told when all are known.
    private bool IsOfYear(Entry entry, TableEntries head)
    {
        var value = entry.Value!;
        var meaning = MeaningOf(entry);
        var isStage = entry.Section == HeadingSection.FundColumn;
        if (meaning != Meaning.BudgetAmount || NumberCell.Written(value) is null
            || (isStage && (OwnYear is null || YearOfMoney.Of(context, entry.Label.Text)?.Year == OwnYear))
            || !yearly.TryAdd(entry.Label, new Dictionary<Meaning, (GridCell, MoneyUnit?)>
            {
                [meaning] = (value, MoneyUnitText.InHeading(entry.Label.Text)),
            }))
            return false;
        head.NoteUnit(entry.Label.Text);
        context.Use.Add(entry.Label);
        context.Use.Add(value);
        return true;
    }

    // 预算数 | 650 | 执行数 | 637: the sources in the rows below stand under these labels.
    private void NoteStages(List<Entry> entries)
    {
        var stages = entries.Where(entry => entry.Section == HeadingSection.FundColumn && IsStage(entry.Meaning)).ToList();
        if (stages.Count < 2)
            return;
        _stages.Clear();
        foreach (var stage in stages)
            _stages[stage.Label.Column] = stage.Meaning!.Value;
    }

    private Meaning? StageAbove(Entry entry) =>
        entry.Section == HeadingSection.FundRow
            && MeaningOf(entry) == Meaning.BudgetAmount
            && _stages.TryGetValue(entry.Label.Column, out var stage)
                ? stage
                : null;

    private static bool IsStage(Meaning? meaning) =>
        meaning is Meaning.WholeAmount or Meaning.InitialAmount or Meaning.BudgetAmount or Meaning.ExecutedAmount;

    private bool HasSecond(List<Entry> entries, List<FundLabel> kinds, int first) =>
        Enumerable.Range(first + 1, entries.Count - first - 1)
            .Any(i => kinds[i] == kinds[first] && StageAbove(entries[i]) is null && MeaningOf(entries[i]) == Meaning.BudgetAmount);

    private void Add(Entry entry, FundLabel label, Meaning meaning, TableEntries head)
    {
        var value = entry.Value!;
        NoteWeight(entry.Label.Text);
        if (meaning is Meaning.ExecutionRate && FundsExecution.IsPoints(value))
            meaning = Meaning.ExecutionWeight;
        var isExecution = meaning is Meaning.ExecutionWeight or Meaning.ExecutionRate or Meaning.ExecutionScore;
        var isUnread = !isExecution && !TemplateText.IsBlank(value.Text) && NumberCell.Written(value) is null;
        if (IsToldByUse(entry) || isUnread)
        {
            head.Keep(entry);
            if (isUnread)
                SayUnread(value);
            return;
        }

        // What the cell says beside the amount is kept as written.
        if (!isExecution && NumberCell.Written(value) is { IsAlone: false })
            head.Keep(entry);

        head.NoteUnit(entry.Label.Text);
        var unit = MoneyUnitText.InHeading(entry.Label.Text);
        var row = isExecution
            ? Row(new FundLabel(FundKind.Total, null), meaning, isOfOwnYear: false)
            : Row(label, meaning, YearOfMoney.IsOfOwnYear(entry.Label.Text));
        row.Cells.Add(meaning, (value, unit));
    }

    private void SayUnread(GridCell value)
    {
        Unread.Add(value);
        context.Tell(ImportCellFindings.NotUnderstood, value, "读不成金额，没有当作资金，按原文保留。");
    }

    // 基本支出 and 项目支出 below the sources are the same money once more, told by its use.
    private bool IsToldByUse(Entry entry) =>
        entry.Meaning == Meaning.FundUse
            && Rows.Exists(row => row.Kind != FundKind.Total && context.Find(HeadingSection.FundRow, row.Label ?? "") != Meaning.FundUse);

    // The row of the source, if it still lacks this amount; else a new one.
    private FundRowCells Row(FundLabel label, Meaning meaning, bool isOfOwnYear)
    {
        var row = Rows.Find(
            row => row.Kind == label.Kind && (row.Kind == FundKind.Total || row.Label == label.Label) && !row.Cells.ContainsKey(meaning));
        if (row is null)
            Rows.Add(row = new FundRowCells { Kind = label.Kind, Label = label.Label, IsOfOwnYear = isOfOwnYear });
        return row;
    }

    private static Meaning MeaningOf(Entry entry) => entry.Meaning switch
    {
        Meaning.FundWholeTotal => Meaning.WholeAmount,
        Meaning.FundWeight => Meaning.ExecutionWeight,
        Meaning.FundRate => Meaning.ExecutionRate,
        Meaning.FundScore => Meaning.ExecutionScore,
        Meaning.ExecutionWeight or Meaning.ExecutionScore or Meaning.ExecutionRate or Meaning.WholeAmount or Meaning.InitialAmount
            or Meaning.ExecutedAmount or Meaning.ForecastAmount => entry.Meaning.Value,
        _ => Meaning.BudgetAmount,
    };
}
