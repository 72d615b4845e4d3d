using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Reads what an evaluation's score table says beside its rows. What can't be read stays an entry.</summary>
internal sealed class EvaluationFactReader(
    ReadingContext context, TableEntries entries, ListBlock problems, GridCell? title, CellLedger ledger)
{
    private static readonly (string Word, EvaluationKind Kind)[] TitleWords =
    [
        ("再评价", EvaluationKind.Reevaluation), ("综合绩效评价", EvaluationKind.Comprehensive),
        ("抽查", EvaluationKind.Recheck), ("复核", EvaluationKind.Recheck), ("审定", EvaluationKind.Recheck),
        ("第三方", EvaluationKind.ThirdParty), ("重点", EvaluationKind.Key), ("财政", EvaluationKind.Key), ("部门评价", EvaluationKind.Department),
    ];

    /// <summary>The facts; <paramref name="selfScores"/> are those of the rows.</summary>
    public EvaluationFacts Read(ImmutableArray<Points?> selfScores, EvaluationKind? kind = null) => new(
        kind ?? Kind(),
        (ledger.Note("title", entries.Field(Meaning.EvaluationTitle)) ?? title)?.Text.ReplaceLineEndings(""),
        ledger.Note("evaluator", entries.Field(Meaning.Evaluator))?.Text,
        Date(ledger.Note("date", entries.Field(Meaning.ReportDate)), "报告日期"),
        selfScores,
        [.. problems.Rows.Where(row => !TemplateText.IsBlank(row.Text(Meaning.Problem))).Select(Problem)]);

    private EvaluationKind? Kind()
    {
        var cell = ledger.Note("evaluationKind", entries.Field(Meaning.EvaluationKind));
        if (cell is not null && OfficialTerms.TryParse<EvaluationKind>(cell.Text.Trim()) is { } kind)
            return kind;
        if (cell is not null)
            entries.Items.Add(("评价类型", cell));

        var text = $"{cell?.Text} {title?.Text}";
        return TitleWords.Where(word => text.Contains(word.Word, StringComparison.Ordinal))
            .Select(word => (EvaluationKind?)word.Kind).FirstOrDefault();
    }

    private EvaluationFinding Problem(ListedRow row, int index)
    {
        var path = $"findings[{index}]";
        ledger.Note($"{path}.problem", row.Cell(Meaning.Problem));
        var suggestion = ledger.Note($"{path}.suggestion", row.Cell(Meaning.Suggestion))?.Text;
        return new EvaluationFinding(
            row.Text(Meaning.Problem), suggestion, Date(ledger.Note($"{path}.deadline", row.Cell(Meaning.Deadline)), "整改期限"));
    }

    private DateOnly? Date(GridCell? cell, string label)
    {
        if (cell is null || TemplateText.IsBlank(cell.Text))
            return null;
        if (IndicatorValueReader.Read(cell.Text).Date is { Year: { } year, Month: { } month, Day: { } day })
            return new DateOnly(year, month, day);
        entries.Items.Add((label, cell));
        context.Tell(ImportCellFindings.NotUnderstood, cell, "读不成日期，按原文保留。");
        return null;
    }
}
