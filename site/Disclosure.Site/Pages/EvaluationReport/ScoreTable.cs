using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.EvaluationReport;

/// <summary>An evaluation's score table, for readers and as data.</summary>
public static class ScoreTable
{
    private static readonly ImmutableArray<DataColumn> DataColumns =
    [
        new("level1", "一级指标"), new("level2", "二级指标"), new("level3", "三级指标"), new("weight", "分值"), new("score", "评价得分"),
        new("selfScore", "自评得分"), new("reason", "扣分原因"), new("rule", "评分标准"), new("explanation", "指标解释"),
    ];

    /// <summary>The table as data.</summary>
    public static DataTable Data(ImmutableArray<EvaluationScore> scores) => new(
        "scores",
        "评分表",
        DataColumns,
        scores.Select(row => ImmutableArray.Create<DataCell>(
            row.Level1, row.Level2, row.Level3, row.Weight, row.Score, row.SelfScore, row.Reason, row.Rule, row.Explanation)));

    /// <summary>The table for readers; the self-evaluation's points stand beside where the table has them.</summary>
    public static FactTable ForReaders(ImmutableArray<EvaluationScore> scores, Points? total)
    {
        var hasSelf = scores.Any(row => row.SelfScore is not null);
        var hasRule = scores.Any(row => row.Rule is not null);
        var hasExplanation = scores.Any(row => row.Explanation is not null);
        return new(
            "评分表",
            [
                FactColumn.Words("三级指标"), FactColumn.Words("一级指标"), FactColumn.Words("二级指标"), FactColumn.Figures("分值"),
                FactColumn.Figures("评价得分"), .. hasSelf ? [FactColumn.Figures("自评得分")] : Array.Empty<FactColumn>(), FactColumn.Words("扣分原因"),
                .. hasRule ? [FactColumn.Words("评分标准")] : Array.Empty<FactColumn>(), .. hasExplanation ? [FactColumn.Words("指标解释")] : Array.Empty<FactColumn>(),
            ],
            [.. scores.Select(row => RowOf(row, hasSelf, hasRule, hasExplanation))])
        {
            Footer = FooterOf(scores, total, hasSelf, (hasRule ? 1 : 0) + (hasExplanation ? 1 : 0)),
            CsvFile = "scores.csv",
            Note = "单位：分",
            HidesCaption = true,
        };
    }

    private static ImmutableArray<FactCell> RowOf(EvaluationScore row, bool hasSelf, bool hasRule, bool hasExplanation) =>
    [
        row.Level3, row.Level1, row.Level2, row.Weight?.ToString(), row.Score?.ToString(),
        .. hasSelf ? [(FactCell)row.SelfScore?.ToString()] : Array.Empty<FactCell>(), row.Reason,
        .. hasRule ? [(FactCell)row.Rule] : Array.Empty<FactCell>(), .. hasExplanation ? [(FactCell)row.Explanation] : Array.Empty<FactCell>(),
    ];

    private static ImmutableArray<FactCell> FooterOf(ImmutableArray<EvaluationScore> scores, Points? total, bool hasSelf, int texts) =>
    [
        "总分", FactCell.Empty, FactCell.Empty, new Weight(scores.Sum(row => row.Weight?.Value ?? 0)).ToString(), total?.ToString(),
        .. hasSelf ? [(FactCell)new Points(scores.Sum(row => row.SelfScore?.Value ?? 0)).ToString()] : Array.Empty<FactCell>(), FactCell.Empty,
        .. Enumerable.Repeat(FactCell.Empty, texts),
    ];
}
