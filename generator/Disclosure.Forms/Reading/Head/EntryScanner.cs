using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Indicators;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Reads a row as labels and values, side by side or in one cell (<c>项目名称：某某</c>).</summary>
internal sealed partial class EntryScanner(ReadingContext context)
{
    // Labels with their values in one cell are a line of a table's head; a longer text is prose.
    private const int LongestLine = 300;
    private const int LongestLabel = 12;

    private static readonly HeadingSection[] EntrySections =
    [
        HeadingSection.Header, HeadingSection.Person, HeadingSection.Result, HeadingSection.FundRow, HeadingSection.Goal,
    ];

    /// <summary>The entries of the row, left to right.</summary>
    public List<Entry> Scan(int row)
    {
        var entries = new List<Entry>();
        var cells = context.Grid.Row(row);
        for (var i = 0; i < cells.Count;)
        {
            if (i + 1 < cells.Count && JoinedLabels.Read(context, cells[i], cells[i + 1]) is { } joined)
            {
                entries.AddRange(joined);
                context.Use.Add(cells[i]);
                i += 2;
            }
            else if (IsFundsAbove(cells[i], row))
            {
                i++;
            }
            else if (Recognise(cells[i].Text) is { } known)
            {
                var values = IsNamedLikeMoney(known.Section, cells, i + 1)
                    ? [cells[i + 1]]
                    : ValuesAfter(cells, i, known.Meaning is Meaning.Total or Meaning.TotalScore ? cells.Count : 1);
                var taken = Taken(known.Meaning, values);
                entries.Add(new Entry(cells[i], known.Section, known.Meaning, values.GetRange(0, taken)));
                i += 1 + taken;
            }
            else
            {
                i += AddUnknown(cells, i, entries);
            }
        }

        return entries;
    }

    /// <summary>What a text means as a label.</summary>
    public (HeadingSection Section, Meaning Meaning)? Recognise(string text)
    {
        if (Listed(text) is { } known)
            return known;
        return PersonLabel.Is(context, text) ? (HeadingSection.Person, Meaning.Person) : null;
    }

    private (HeadingSection Section, Meaning Meaning)? Listed(string text)
    {
        foreach (var section in EntrySections)
        {
            if (context.Find(section, text) is { } meaning)
                return (section, meaning);
        }

        return SideHeading(text);
    }

    private (HeadingSection Section, Meaning Meaning)? SideHeading(string text)
    {
        if (context.Find(HeadingSection.FundColumn, text) is { } fund && IsLabel(fund))
            return (HeadingSection.FundColumn, fund);
        return context.Find(HeadingSection.Indicator, text) is { } side && IndicatorsSide.Is(side)
            ? (HeadingSection.Indicator, side)
            : null;
    }

    // 资金情况 beside several rows has its label in the first; what stands beside it in the next is a row of its own.
    private bool IsFundsAbove(GridCell cell, int row) =>
        cell.Row < row && cell.RowSpan > 1 && context.Find(HeadingSection.FundColumn, cell) == Meaning.FundsSection;

    private static bool IsLabel(Meaning fund) =>
        fund is Meaning.FundsSection or Meaning.WholeAmount or Meaning.InitialAmount or Meaning.BudgetAmount or Meaning.ExecutedAmount
            or Meaning.ExecutionRate or Meaning.ForecastAmount;

    // A row of totals holds weights and points side by side.
    private static int Taken(Meaning meaning, List<GridCell> values)
    {
        var numbers = meaning is Meaning.Total or Meaning.TotalScore
            ? values.TakeWhile(value => NumberCell.Points(value) is not null || TemplateText.IsBlank(value.Text)
                || value.Nature is CellNature.UncalculatedFormula or CellNature.Error).Count()
            : 0;
        return Math.Max(numbers, Math.Min(1, values.Count));
    }

    private List<GridCell> ValuesAfter(IReadOnlyList<GridCell> cells, int label, int most)
    {
        var values = new List<GridCell>();
        for (var i = label + 1; i < cells.Count && values.Count < most && IsValue(cells[i]) && !IsLabelOfYear(cells, i); i++)
            values.Add(cells[i]);
        return values;
    }

    // A project may be called 公用经费, and 预算类型 be 政府性基金预算: words that elsewhere are a row of the funds.
    private bool IsNamedLikeMoney(HeadingSection label, IReadOnlyList<GridCell> cells, int value) =>
        label == HeadingSection.Header
        && value < cells.Count
        && Recognise(cells[value].Text) is (HeadingSection.FundRow, var fund)
        && fund is Meaning.FundFiscal or Meaning.FundCarried or Meaning.FundOther or Meaning.FundOtherNamed or Meaning.FundUse;

    // 2025年 | 90 among the funds.
    private bool IsLabelOfYear(IReadOnlyList<GridCell> cells, int index) =>
        index + 1 < cells.Count && YearOfMoney.IsLabel(context, cells[index], cells[index + 1]);

    private bool IsValue(GridCell cell) =>
        Recognise(cell.Text) is null && Inline(cell) is null && MoneyUnitText.InLine(cell.Text) is null;

    // A label that nobody taught us: what follows it is its value, unless that is a label of its own.
    private int AddUnknown(IReadOnlyList<GridCell> cells, int index, List<Entry> entries)
    {
        if (IsLabelOfYear(cells, index))
        {
            entries.Add(new Entry(cells[index], HeadingSection.FundRow, Meaning.FundTotal, [cells[index + 1]]));
            return 2;
        }

        if (Inline(cells[index]) is { } inline)
        {
            entries.AddRange(inline);
            return 1;
        }

        if (IsSide(cells, index))
        {
            context.Use.Add(cells[index]);
            return 1;
        }

        var isLine = YearText.IsLine(cells[index].Text) || MoneyUnitText.InLine(cells[index].Text) is not null;
        var values = isLine ? [] : ValuesAfter(cells, index, 1);
        entries.Add(new Entry(cells[index], null, null, values));
        return 1 + values.Count;
    }

    // 项目立项情况 beside 立项依据, 可行性 and 必要性, each with its value: a heading of them, no label of its own.
    private static bool IsSide(IReadOnlyList<GridCell> cells, int index) =>
        index + 2 < cells.Count && cells[index].RowSpan > cells[index + 1].RowSpan
        && HeadingText.Normalise(cells[index].Text).Length <= LongestLabel;

    private List<Entry>? Inline(GridCell cell)
    {
        if (cell.Text.Length > LongestLine || !cell.Text.AsSpan().ContainsAny(':', '：'))
            return null;
        var entries = new List<Entry>();
        foreach (var part in BetweenEntries().Split(JoinedLabels.Separated(context, cell.Text)).Where(part => part.Length > 0))
        {
            var ends = part.AsSpan().IndexOfAny(':', '：');
            if (ends <= 0)
                return null;
            // In prose the words before a colon may end as a person's label does.
            var known = Listed(part[..ends]);
            // Beside a label that is known may stand one that is not, as 填报日期 does; alone such a line is prose.
            if (known is null && (entries.Count == 0 || ends > LongestLabel))
                return null;
            var value = part[(ends + 1)..].Trim();
            entries.Add(new Entry(
                cell with { Text = part[..ends] }, known?.Section, known?.Meaning, value.Length > 0 ? [cell with { Text = value }] : []));
        }

        return entries.Count > 0 ? entries : null;
    }

    [GeneratedRegex(@"\s+(?=[^\s:：]{1,16}[:：])")]
    private static partial Regex BetweenEntries();
}
