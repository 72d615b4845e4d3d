using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>The problems that evaluations found: of one on its own page, of all of a project or unit on theirs.</summary>
public static class FindingTables
{
    /// <summary>The problems of one evaluation.</summary>
    public static Table<FindingRow> OfReport { get; } = new("findings", "发现的问题", of =>
    [
        .. Columns(of),
        of.Words("rectification", "整改进展", row => row.Rectification?.Badge?.Text) with { Cell = (_, row) => row.Rectification },
    ]);

    /// <summary>The problems that all evaluations of a project or unit found.</summary>
    public static Table<FindingRow> OfSubject { get; } = new("findings", "评价发现的问题", of =>
    [
        of.Year("year", "年度", row => row.Evaluation.Year) with { Use = ColumnUse.Data },
        of.Words("kind", "评价类型", row => row.Evaluation.Kind.Term()) with { Use = ColumnUse.Data },
        of.Words("evaluator", "评价机构", row => row.Evaluation.Evaluator) with { Use = ColumnUse.Data },
        .. Columns(of),
    ]);

    /// <summary>The problems an evaluation found as rows; none of one that is withheld.</summary>
    public static ImmutableArray<FindingRow> RowsOf(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.Withheld is not null
            ? []
            : [.. evaluation.Findings.Select((finding, i) => new FindingRow(evaluation, i + 1, finding))];
    }

    private static Column<FindingRow>[] Columns(ColumnsOf<FindingRow> of) =>
    [
        of.Count("number", "序号", null, row => row.Number) with { Use = ColumnUse.Data },
        of.Words("problem", "发现的问题", row => row.Finding.Problem) with { Text = row => $"{row.Number}. {row.Finding.Problem}" },
        of.Words("suggestion", "整改建议", row => row.Finding.Suggestion),
        of.Day("deadline", "整改期限", row => row.Finding.Deadline) with { Text = row => row.Finding.Deadline?.InChinese() ?? "未定期限" },
    ];
}
