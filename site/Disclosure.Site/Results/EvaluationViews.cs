using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Results;

/// <summary>Evaluations by others, in short, and beside the self-evaluation.</summary>
internal static class EvaluationViews
{
    private static readonly ImmutableArray<FactColumn> CompareColumns =
    [
        FactColumn.Words("评价"), FactColumn.Words("评价机构"), FactColumn.Figures("总分"), FactColumn.Words("等级"), FactColumn.Figures("与自评相差"),
    ];

    private static readonly ImmutableArray<FactColumn> FindingColumns =
        [FactColumn.Words("发现的问题"), FactColumn.Words("整改建议"), FactColumn.Words("整改期限")];

    /// <summary>A row for the self-evaluation and one for each evaluation; nothing where nobody else evaluated.</summary>
    public static FactTable? Compare(SelfEvaluation? self, ImmutableArray<Evaluation> evaluations)
    {
        if (evaluations.IsEmpty)
            return null;
        var rows = new List<ImmutableArray<FactCell>>(evaluations.Length + 1);
        if (self is not null)
            rows.Add(["单位自评", "项目单位", self.Total?.ToString(), self.Grade?.Term(), FactCell.Empty]);
        foreach (var evaluation in evaluations)
        {
            if (evaluation.Withheld is not null)
                rows.Add([evaluation.Kind.Term(), evaluation.Evaluator, FactCell.Empty, new Badge("不予公开", Tone.Neutral), FactCell.Empty]);
            else
                rows.Add([evaluation.Kind.Term(), evaluation.Evaluator, evaluation.Total?.ToString(), evaluation.Grade?.Term(), Difference(self, evaluation)]);
        }

        return new FactTable("自评与他评对照", CompareColumns, rows) { HidesCaption = true };
    }

    /// <summary>The evaluations in short.</summary>
    /// <param name="evaluations">The evaluations.</param>
    /// <param name="root">The way from the page to the site's root.</param>
    public static ImmutableArray<EvaluationView> Of(ImmutableArray<Evaluation> evaluations, string root)
    {
        var views = ImmutableArray.CreateBuilder<EvaluationView>(evaluations.Length);
        foreach (var evaluation in evaluations)
            views.Add(Of(evaluation, root));
        return views.MoveToImmutable();
    }

    private static EvaluationView Of(Evaluation evaluation, string root)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(3);
        facts.Add(new FactItem("评价方式", evaluation.Kind.Term()));
        facts.Add(new FactItem("评价机构", evaluation.Evaluator));
        if (evaluation.Date is { } date)
            facts.Add(new FactItem("评价日期", date.InChinese()));
        var withheld = evaluation.Withheld is { } kept ? EmptyState.Withheld($"本评价不予公开：{kept.Reason}", kept.Basis) : null;
        return new EvaluationView(
            evaluation.Title,
            root + SitePaths.Evaluation(evaluation),
            facts.DrainToImmutable(),
            withheld is null ? FindingsOf(evaluation) : null,
            withheld);
    }

    private static FactTable? FindingsOf(Evaluation evaluation)
    {
        if (evaluation.Findings.IsEmpty)
            return null;
        var rows = new List<ImmutableArray<FactCell>>(evaluation.Findings.Length);
        foreach (var finding in evaluation.Findings)
            rows.Add([finding.Problem, finding.Suggestion, finding.Deadline is { } day ? day.InChinese() : null]);
        return new FactTable($"{evaluation.Kind.Term()}发现的问题", FindingColumns, rows);
    }

    private static string? Difference(SelfEvaluation? self, Evaluation evaluation) =>
        self?.Total is { } own && evaluation.Total is { } other
            ? decimal.Round(other.Value - own.Value, 2, MidpointRounding.AwayFromZero).ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture)
            : null;
}
