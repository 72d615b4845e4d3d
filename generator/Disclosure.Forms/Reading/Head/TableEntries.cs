using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Forms.Reading.Goals;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Gathers what a table says in labels and values: its head, and what stands below its rows.</summary>
internal sealed partial class TableEntries(ReadingContext context, GoalText goal, YearlyFunds yearly)
{
    private const int LongestLabel = 40;

    // 人民币亿元
    private const int LongestUnit = 5;

    private readonly RowEntries _rows = new(context);
    private readonly FundEntries _funds = new(context, yearly);
    private readonly HeadFields _fields = new();
    private readonly Dictionary<Meaning, (Entry Entry, string Words)> _byEnding = [];

    /// <summary>Money that the head states beside labels, without a table of its own.</summary>
    public List<FundRowCells> Funds => _funds.Rows;

    /// <summary>Tells the form's own year, by which its money is told from that of other years.</summary>
    public void SetOwnYear(FiscalYear? year) => _funds.OwnYear = year;

    /// <summary>The points to be got for execution that a label of the head states.</summary>
    public decimal? ExecutionWeight => _funds.Weight;

    /// <summary>Cells that stand where an amount belongs, and were not understood.</summary>
    public IReadOnlyList<GridCell> UnreadFunds => _funds.Unread;

    /// <summary>Totals, each with its label and the cells beside it.</summary>
    public List<Entry> Totals { get; } = [];

    /// <summary>Projects that the head lists with their amounts.</summary>
    public List<Entry> StackedProjects { get; } = [];

    /// <summary>Entries that no field stands for.</summary>
    public List<(string Label, GridCell Value)> Items { get; } = [];

    /// <summary>Remarks, 其他需要说明的问题.</summary>
    public List<GridCell> Remarks { get; } = [];

    /// <summary>The money unit that a line or a label states.</summary>
    public MoneyUnit? Unit { get; private set; }

    /// <summary>The cell of the year, from an entry or a line of its own.</summary>
    public GridCell? Year { get; private set; }

    /// <summary>The line that says which part of the year 绩效运行监控表 is about: <c>（2024年1-7月）</c>.</summary>
    public GridCell? Period { get; private set; }

    /// <summary>The cell of a field; nothing where the table has no such entry.</summary>
    public GridCell? Field(Meaning meaning) => _fields.Find(meaning)?.Value;

    /// <summary>The label of a field; nothing where the table has no such entry.</summary>
    public string? LabelOf(Meaning meaning) => _fields.Find(meaning)?.Label.Text;

    /// <summary>Keeps a field as an entry as written, where the table's record has no place for it.</summary>
    public void KeepField(Meaning meaning)
    {
        if (_fields.Find(meaning) is { } entry)
            Keep(entry);
    }

    /// <summary>Reads a row; what is merged down from above was read there.</summary>
    public void Read(int row)
    {
        var entries = _rows.Of(row);
        foreach (var entry in entries)
            Sort(entry);
        _funds.Add([.. entries.Where(RowEntries.IsOfFunds).SelectMany(Sources)], this);
    }

    // 资金总额及构成 with all sources in one cell; the cell is kept as written, too.
    private IEnumerable<Entry> Sources(Entry entry)
    {
        if (entry.Value is not { } value || FundsInCell.Read(context, Whole(entry, value)) is not { Count: > 0 } sources)
            return [entry];
        Keep(entry);
        context.Use.Add(value);
        return sources.Select(source => new Entry(
            entry.Label with { Text = source.Label },
            HeadingSection.FundRow,
            context.Find(HeadingSection.FundRow, source.Label),
            [value with { Text = source.Amount, Number = null }]));
    }

    // 年度资金总额：100万元；其中：…… in one cell: its first words are the label of the first amount.
    private static string Whole(Entry entry, GridCell value) =>
        value.Text.AsSpan().TrimStart() is [>= '0' and <= '9', ..] ? entry.Label.Text + value.Text : value.Text;

    /// <summary>Keeps an entry that no field stands for.</summary>
    public void Keep(Entry entry)
    {
        if (entry.Value is { } value)
            Items.Add((entry.Label.Text.TrimEnd(':', '：'), value));
    }

    /// <summary>Takes what only the last words of its label tell, where the table says it nowhere else.</summary>
    public void TakeByEnding()
    {
        foreach (var (meaning, (entry, words)) in _byEnding.Where(one => IsLacking(one.Key)))
        {
            Items.RemoveAll(item => item.Value == entry.Value);
            if (meaning == Meaning.AnnualGoal)
                goal.Add(meaning, entry.Value!);
            else
                _fields.TryAdd(meaning, entry);
            context.Tell(ImportCellFindings.HeadingByEnding, entry.Value!,
                $"写在“{entry.Label.Text.ReplaceLineEndings("")}”旁，按末尾的“{words}”读入。");
        }
    }

    private bool IsLacking(Meaning meaning) => meaning == Meaning.AnnualGoal
        ? goal.Text(Meaning.AnnualGoal) is null && goal.Text(Meaning.GoalExpected) is null
        : _fields.IsLacking(meaning);

    /// <summary>Notes a year that stands elsewhere, where no line of the head tells one.</summary>
    public void NoteYear(GridCell cell) => Year ??= cell;

    /// <summary>Notes a money unit beside a label.</summary>
    public void NoteUnit(string label) => Unit ??= MoneyUnitText.InHeading(label);

    private void Sort(Entry entry)
    {
        if (entry.Values.Count > 0 || DeclaredLabels.IsLabel(entry.Label.Text))
            context.Use.Add(entry.Label);
        if (entry.Value is { } written && MoneyUnitText.Alone(written.Text) is { } stated && IsUnitLabel(entry))
        {
            SetUnit(written, stated);
            return;
        }

        switch (entry.Section)
        {
            case HeadingSection.Header:
                SortHeader(entry);
                break;
            case HeadingSection.Person when entry.Value is not null:
                context.TellPerson(entry.Value, $"“{entry.Label.Text}”的内容属个人信息，未导入。");
                break;
            case HeadingSection.Result:
                SortResult(entry);
                break;
            case HeadingSection.Goal when entry.Meaning == Meaning.GoalRate:
                Keep(entry);
                break;
            case HeadingSection.Goal when entry.Value is { } heading && IsHeadingOfGoals(heading):
                context.Use.Add(heading);
                break;
            case HeadingSection.Goal when entry is { Value: { } value, Meaning: { } meaning }:
                goal.Add(IsActual(entry) ? Meaning.GoalActual : meaning, value);
                break;
            case HeadingSection.FundColumn when entry.Meaning == Meaning.FundsSection || entry.Value is null:
                NoteUnit(entry.Label.Text);
                _funds.NoteWeight(entry.Label.Text);
                break;
            case HeadingSection.FundRow when entry.Value is null:
                _funds.NoteWeight(entry.Label.Text);
                break;
            case null:
                SortUnknown(entry);
                break;
        }
    }

    // 金额单位： | 元
    private static bool IsUnitLabel(Entry entry) =>
        entry is { Section: null } or { Section: HeadingSection.Header, Meaning: Meaning.ReportingUnit }
        && HeadingText.Normalise(entry.Label.Text) is var label
        && (label.EndsWith("单位", StringComparison.Ordinal) || label.EndsWith("币种", StringComparison.Ordinal)
            || label.StartsWith("金额", StringComparison.Ordinal) || label.StartsWith("计量", StringComparison.Ordinal));

    // 项目绩效总目标 at the side of 名称 | 目标说明, below which the goals stand.
    private static bool IsHeadingOfGoals(GridCell cell) => HeadingText.Normalise(cell.Text) is "名称" or "目标名称" or "序号" or "目标说明";

    // 年度绩效目标完成情况 with what came of it beside it, where elsewhere it stands above 预期目标 and 实际完成情况.
    private static bool IsActual(Entry entry) =>
        entry is { Meaning: Meaning.GoalSection, Label.RowSpan: 1 }
            && HeadingText.Normalise(entry.Label.Text).EndsWith("完成情况", StringComparison.Ordinal);

    private void SortHeader(Entry entry)
    {
        if (entry is not { Value: { } value, Meaning: { } meaning })
            return;
        if (meaning == Meaning.ReportingUnit && MoneyUnitText.InLine($"单位:{value.Text}") is { } unit)
            SetUnit(value, unit);
        else if (meaning == Meaning.OtherTable)
            context.Tell(ImportCellFindings.OtherTable, value, $"写在“{entry.Label.Text}”旁，不是这张表的内容，未导入。");
        else if (meaning == Meaning.StackedProject)
            AddStacked(entry, value);
        else if (meaning == Meaning.Year)
            SetYear(value);
        else if (IsOfUnit(meaning) && YearBehind().Match(value.Text) is { Success: true } split)
            SetUnitWithYear(entry, value, split);
        else if (_fields.Add(meaning, entry, value) is { } other)
            Keep(other);
    }

    private static bool IsOfUnit(Meaning meaning) => meaning is Meaning.Unit or Meaning.ReportingUnit or Meaning.Department;

    // 单位名称：某某局（2023年度）
    private void SetUnitWithYear(Entry entry, GridCell value, Match split)
    {
        Year ??= value with { Text = split.Groups["year"].Value };
        SortHeader(entry with { Values = [value with { Text = split.Groups["name"].Value.Trim() }] });
    }

    // A row of totals holds the sum of the weights beside that of the points.
    private void AddTotal(Entry entry)
    {
        foreach (var value in entry.Values)
            context.Use.Add(value);
        Totals.Add(entry);
    }

    private void AddRemark(GridCell value)
    {
        context.Use.Add(value);
        Remarks.Add(value);
    }

    private void SetUnit(GridCell value, MoneyUnit unit)
    {
        context.Use.Add(value);
        Unit ??= unit;
    }

    private void AddStacked(Entry entry, GridCell value)
    {
        context.Use.Add(value);
        StackedProjects.Add(entry);
    }

    private void SetYear(GridCell value)
    {
        context.Use.Add(value);
        Year = value;
    }

    private void SortResult(Entry entry)
    {
        if (entry.Value is not { } value)
            return;
        if (entry.Meaning is Meaning.Total or Meaning.TotalScore)
            AddTotal(entry);
        else if (entry.Meaning == Meaning.Remarks)
            AddRemark(value);
        else if (entry.Meaning == Meaning.Note || !_fields.TryAdd(entry.Meaning!.Value, entry))
            Keep(entry);
    }

    private void SortUnknown(Entry entry)
    {
        if (entry.Value is not null && entry.Label.Text.Length <= LongestLabel && !IsAmount(entry.Label))
            KeepUnknown(entry);
        else if (entry.Value is { } value)
            SayAlone(entry.Label, value);
        else if (!DeclaredLabels.IsLabel(entry.Label.Text))
            SortLine(entry.Label);
    }

    // 计划安排资金（万元） | 400: money whose label nobody taught us.
    private void KeepUnknown(Entry entry)
    {
        Keep(entry);
        if (!TemplateText.IsBlank(entry.Value!.Text) && LabelEnding.Of(context, entry.Label.Text) is var (meaning, words))
            _byEnding.TryAdd(meaning, (entry, words));
        if (NumberCell.Written(entry.Value!) is { } amount
            && (MoneyUnitText.InHeading(entry.Label.Text) is not null || (amount.Unit is not null && OfMoney().IsMatch(entry.Label.Text))))
            context.Tell(ImportCellFindings.CoreColumnNotUnderstood, entry.Value!, $"写在“{entry.Label.Text}”旁，没有当作资金，按原文保留。");
    }

    // A number is no label: it belongs to a table that was not understood.
    private static bool IsAmount(GridCell label) => NumberCell.Amount(label) is not null || NumberCell.Points(label) is not null;

    private void SayAlone(GridCell label, GridCell value)
    {
        foreach (var cell in new[] { label, value }.Where(cell => !TemplateText.IsBlank(cell.Text)))
            context.Tell(ImportCellFindings.NotTaken, cell, "不在任何栏目里，未导入。");
    }

    private void SortLine(GridCell line)
    {
        if (context.IsMonitoring && PeriodText.IsLine(line.Text))
        {
            context.Use.Add(line);
            Period ??= line;
            return;
        }

        var unit = MoneyUnitText.InLine(line.Text);
        var year = line.Text.Length <= LongestLabel ? YearText.TryRead(line.Text) : null;
        Unit ??= unit;
        if (year is not null && !FormTitle.Is(line.Text))
        {
            context.Use.Add(line);
            Year ??= line;
        }
        else if (Labelled().Match(line.Text) is { Success: true } labelled && !IsUnitAlone(labelled, unit))
            Items.Add((labelled.Groups["label"].Value, line with { Text = labelled.Groups["text"].Value }));
        else if (unit is null && !FormTitle.Is(line.Text) && !TemplateText.IsCaption(line.Text))
            context.Tell(ImportCellFindings.NotTaken, line, "不在任何栏目里，未导入。");
    }

    // 金额单位：万元 says the unit and nothing else.
    private static bool IsUnitAlone(Match labelled, MoneyUnit? unit) =>
        unit is not null
            && labelled.Groups["label"].Value.EndsWith("单位", StringComparison.Ordinal)
            && labelled.Groups["text"].Length <= LongestUnit;

    [GeneratedRegex("资金|金额|经费|预算|拨款|投资")]
    private static partial Regex OfMoney();

    [GeneratedRegex(@"^(?<name>.*\S)\s*[（(](?<year>(19|20)\d\d年度?)[)）]$", RegexOptions.Singleline)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"^(?<label>[^\s:：注]{2,12})[:：]\s*(?<text>\S.{0,80})$")]
    private static partial Regex Labelled();
}
