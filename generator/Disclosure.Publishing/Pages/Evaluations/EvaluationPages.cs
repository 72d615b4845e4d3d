using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Pages.Results;
using Disclosure.Publishing.Text;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluation;
using Disclosure.Site.Pages.Evaluations;

namespace Disclosure.Publishing.Pages.Evaluations;

/// <summary><c>evaluations/</c> and a page for each evaluation with its report.</summary>
internal static class EvaluationPages
{
    private const int BelowSectionHeading = 2;

    public static IEnumerable<PagePlan> Plan(BuildContext context)
    {
        yield return PagePlan.InFolder(SitePaths.Evaluations, () => MakeIndex(context));
        foreach (var evaluation in context.Records.Evaluations)
            yield return PagePlan.InFolder(SitePaths.Evaluation(evaluation), () => Make(context, evaluation));
    }

    private static EvaluationsPage MakeIndex(BuildContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Evaluations,
        Title = "绩效评价",
        Description = "财政重点评价、部门评价和抽查复核的得分、发现的问题和报告全文。",
        IsPreview = context.IsPreviewOf(context.Records.Evaluations.SelectMany(evaluation => EvaluationEntries.ShownOf(context.Records, evaluation))),
        Entries =
        [
            .. context.Records.Evaluations
                .OrderByDescending(evaluation => evaluation.Year)
                .Select(evaluation => EvaluationEntries.Of(context, evaluation)),
        ],
    };

    private static EvaluationPage Make(BuildContext context, Evaluation evaluation)
    {
        var entry = EvaluationEntries.Of(context, evaluation);
        var isWithheld = evaluation.Withheld is not null;
        var page = new EvaluationPage
        {
            Site = context.Site,
            Path = entry.Path,
            Title = evaluation.Title,
            Description = $"{evaluation.Evaluator}对“{entry.Subject}”{evaluation.Year} 年支出的{evaluation.Kind.Term()}：得分、问题和报告。",
            Crumbs = [new Crumb("绩效评价", SitePaths.Evaluations)],
            Published = context.Records.PublishedOn(evaluation.Year, Stage.Accounts),
            Source = evaluation.Evaluator,
            IsPreview = context.IsPreviewOf(EvaluationsOfSubject(context, evaluation).SelectMany(other => EvaluationEntries.ShownOf(context.Records, other))),
            Entry = entry,
            Record = isWithheld ? null : evaluation,
            Scores = isWithheld ? [] : evaluation.Scores,
            Items = isWithheld ? [] : FormItems.Of(evaluation.Items),
            Findings = isWithheld ? [] : evaluation.Findings,
            Report = null,
            Withheld = evaluation.Withheld,
            Approval = ApprovalWords.Describe(context.Records.ClockOf(evaluation.Year, Stage.Accounts, null, evaluation.Approval)),
            Notes = RecordNotes.Of(context, evaluation),
            Others = OthersOf(context, evaluation),
        };
        return isWithheld || evaluation.Report.Length == 0
            ? page
            : page with { Report = ReportMarkup.Render(page, evaluation.Report, BelowSectionHeading, "report") };
    }

    private static ImmutableArray<EvaluationEntry> OthersOf(BuildContext context, Evaluation evaluation) =>
    [
        .. EvaluationsOfSubject(context, evaluation)
            .Where(other => other.Key != evaluation.Key)
            .Select(other => EvaluationEntries.Of(context, other)),
    ];

    private static IEnumerable<Evaluation> EvaluationsOfSubject(BuildContext context, Evaluation evaluation) =>
        evaluation.Project is { } project ? context.Records.EvaluationsOf(project) : context.Records.EvaluationsOf(evaluation.Unit);
}
