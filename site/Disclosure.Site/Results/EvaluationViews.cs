using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>Evaluations by others, in short, and beside the self-evaluation.</summary>
internal static class EvaluationViews
{
    /// <summary>The self-evaluation and the evaluations of others, a row each.</summary>
    public static Table<ComparedEvaluation> Compared { get; } = new("evaluations", "自评与评价对照", of =>
    [
        of.Year("year", "年度", row => row.Year) with { Use = ColumnUse.Data },
        of.Words("kind", "评价", row => row.Kind),
        of.Words("evaluator", "评价机构", row => row.Evaluator),
        of.Points("total", "总分", row => row.Total) with { Cell = (_, row) => row.IsWithheld ? EmptyCells.Withheld : null },
        of.Grade("grade", "等级", row => row.Grade),
        of.Difference("difference", "与自评相差", row => row.Difference),
        of.Flag("withheld", "不予公开", row => row.IsWithheld),
    ]);

    /// <summary>A row for the self-evaluation and one for each evaluation; none where nobody else evaluated.</summary>
    public static ImmutableArray<ComparedEvaluation> Compare(SelfEvaluation? self, ImmutableArray<Evaluation> evaluations)
    {
        if (evaluations.IsEmpty)
            return [];
        var rows = ImmutableArray.CreateBuilder<ComparedEvaluation>(evaluations.Length + 1);
        if (self is not null)
            rows.Add(new ComparedEvaluation(self.Year, "单位自评", "项目单位", self.Total, self.Grade, null, IsWithheld: false));
        rows.AddRange(evaluations.Select(evaluation => RowOf(self, evaluation)));
        return rows.DrainToImmutable();
    }

    /// <summary>The rows for readers; nothing for none.</summary>
    public static FactTable? TableOf(ImmutableArray<ComparedEvaluation> rows) =>
        rows.IsEmpty ? null : Compared.BelowHeading(LinkRoot.None, rows);

    /// <summary>The evaluations in short.</summary>
    /// <param name="evaluations">The evaluations.</param>
    /// <param name="root">The page that shows them.</param>
    public static ImmutableArray<EvaluationView> Of(ImmutableArray<Evaluation> evaluations, ILinkRoot root) =>
        [.. evaluations.Select(evaluation => Of(evaluation, root))];

    private static EvaluationView Of(Evaluation evaluation, ILinkRoot root)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(3);
        facts.Add(new FactItem("评价方式", evaluation.Kind.Term()));
        facts.Add(new FactItem("评价机构", evaluation.Evaluator));
        if (evaluation.Date is { } date)
            facts.Add(new FactItem("评价日期", date.InChinese()));
        return new EvaluationView(
            evaluation.Title,
            root.LinkTo(SitePaths.Evaluation(evaluation)),
            facts.DrainToImmutable(),
            FindingsOf(evaluation, root),
            evaluation.Withheld is { } kept ? EmptyState.Withheld($"本评价不予公开：{kept.Reason}", kept.Basis) : null);
    }

    private static FactTable? FindingsOf(Evaluation evaluation, ILinkRoot root)
    {
        var (table, rows) = (FindingTables.OfSubject, FindingTables.RowsOf(evaluation));
        return rows.IsEmpty
            ? null
            : table.ForReaders(root, $"{evaluation.Kind.Term()}发现的问题", rows) with { CsvFile = table.FileName };
    }

    private static ComparedEvaluation RowOf(SelfEvaluation? self, Evaluation evaluation) => evaluation.Withheld is not null
        ? new(evaluation.Year, evaluation.Kind.Term(), evaluation.Evaluator, null, null, null, IsWithheld: true)
        : new(
            evaluation.Year, evaluation.Kind.Term(), evaluation.Evaluator, evaluation.Total, evaluation.Grade,
            Difference(self, evaluation), IsWithheld: false);

    private static Points? Difference(SelfEvaluation? self, Evaluation evaluation) =>
        evaluation.Kind != EvaluationKind.Comprehensive && self?.Total is { } own && evaluation.Total is { } other ? other - own : null;
}
