using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Funds;

namespace Disclosure.Forms.Reading.Head;

/// <summary>The labels of a row with their values, each with the meaning that what stands beside it gives it.</summary>
internal sealed partial class RowEntries(ReadingContext context)
{
    private readonly EntryScanner _scanner = new(context);

    /// <summary>Those of a row; what is merged down from above is of the row above.</summary>
    public List<Entry> Of(int row)
    {
        var entries = OfExecution([.. _scanner.Scan(row).Where(entry => entry.Label.Row == row || entry.Value?.Row == row)])
            .ConvertAll(entry => Told(row, entry));
        return entries.ConvertAll(entry => GradeOfTotal(entry, entries) ?? entry);
    }

    /// <summary>Whether it states money of a source or of a stage.</summary>
    public static bool IsOfFunds(Entry entry) => entry is { Section: HeadingSection.FundRow, Value: not null } || IsStage(entry);

    private Entry Told(int row, Entry entry)
    {
        // 预算执行 | 10分
        if (entry is { Section: HeadingSection.FundColumn, Meaning: Meaning.FundsSection, Value: { } points }
            && FundsExecution.IsPoints(points))
            return entry with { Meaning = Meaning.ExecutionWeight };
        // 项目资金（万元） | 150
        if (entry is { Section: HeadingSection.FundColumn, Meaning: Meaning.FundsSection, Value: { } money }
            && (NumberCell.Written(money) is not null || money.Text.Any(char.IsAsciiDigit)))
            return entry with { Meaning = Meaning.BudgetAmount };
        return OwnSource.Is(context, row, entry)
            ? entry with { Section = HeadingSection.FundRow, Meaning = Meaning.FundOtherNamed }
            : entry;
    }

    // 年度预算执行率 | 100% | 分值 | 10分: only there 分值 and 得分 are those of execution.
    private List<Entry> OfExecution(List<Entry> entries) => !entries.Exists(entry => entry.Meaning == Meaning.FundRate)
        ? entries
        : entries.ConvertAll(entry => entry is { Section: null or HeadingSection.Result, Value: not null }
            && context.Find(HeadingSection.FundColumn, entry.Label) is { } meaning and (Meaning.ExecutionWeight or Meaning.ExecutionScore)
                ? entry with { Section = HeadingSection.FundColumn, Meaning = meaning }
                : entry);

    // 全年执行数 | 76万元: an amount of the whole, told by its stage.
    private static bool IsStage(Entry entry) =>
        entry is { Section: HeadingSection.FundColumn, Value: not null } && entry.Meaning != Meaning.FundsSection;

    // 总分 | 100 | 98.44 | 优, or （自评等级）优
    private static Entry? GradeOfTotal(Entry entry, List<Entry> row) =>
        entry is { Section: null, Value: null }
        && GradeBehind().Match(entry.Label.Text.Trim()) is { Success: true } match
        && row.Exists(other => other.Meaning is Meaning.Total or Meaning.TotalScore)
            ? entry with
            {
                Section = HeadingSection.Result,
                Meaning = Meaning.Grade,
                Values = [entry.Label with { Text = match.Groups["grade"].Value }],
            }
            : null;

    [GeneratedRegex(@"^([（(](自评)?(等级|等次)[)）])?\s*(?<grade>[优良中差])$")]
    private static partial Regex GradeBehind();
}
