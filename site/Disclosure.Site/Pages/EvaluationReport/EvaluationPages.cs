using System.Collections.Immutable;
using Disclosure.Model.Clocks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Process;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.EvaluationReport;

/// <summary>A page for each evaluation with its report.</summary>
internal static class EvaluationPages
{
    private const int BelowSectionHeading = 2;

    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        context.Records.Evaluations
            .Select(evaluation => PagePlan.InFolder(SitePaths.Evaluation(evaluation), () => Make(context, evaluation)));

    private static EvaluationPage Make(PageContext context, Evaluation evaluation)
    {
        var entry = EvaluationEntries.Of(context, evaluation);
        var isWithheld = evaluation.Withheld is not null;
        var page = new EvaluationPage
        {
            Site = context.Site,
            Path = entry.Path,
            Title = evaluation.Title,
            Description = $"{evaluation.Evaluator}对“{entry.Subject}”{evaluation.Year} 年支出的{evaluation.Kind.Term()}：得分、问题和报告。",
            Crumbs = [new Crumb(PageTitles.Evaluations, SitePaths.Evaluations)],
            Published = context.Records.PublishedOn(evaluation),
            LastChange = CorrectionNotes.LastOf(context, [evaluation.Key]),
            Source = evaluation.Evaluator,
            Entry = entry,
            Record = isWithheld ? null : evaluation,
            Scores = isWithheld ? [] : ScoreTable.RowsOf(evaluation),
            Items = isWithheld ? [] : FormItems.Of(evaluation.Items),
            Findings = [.. FindingTables.RowsOf(evaluation).Select(row => row with { Rectification = RectificationOf(context, row) })],
            Report = null,
            Withheld = evaluation.Withheld,
            Approval = ApprovalWords.Describe(context.Records.ClockOf(evaluation)),
            Corrections = CorrectionNotes.Of(context, new LinkRoot(entry.Path), [evaluation.Key]),
            FilingNotes = FilingNotes.Of(new LinkRoot(entry.Path), context.Editions.Notes.Of(evaluation.Key)),
            Notes = RecordNotes.Of(context, evaluation),
            Others = OthersOf(context, evaluation),
        };
        return isWithheld || evaluation.Report.Length == 0
            ? page
            : page with { Report = context.Render(page, TextPlaces.PathOf(evaluation), BelowSectionHeading) };
    }

    private static FactCell RectificationOf(PageContext context, FindingRow row)
    {
        if (FindingItems.ItemOf(context.Records, row.Evaluation, row.Number) is not { } item)
            return new Badge("没有公开整改登记", Tone.Caution);
        var shown = RectificationRows.Of(context.Records, item);
        return new FactCell(null, Badge: shown.Badge, Note: RectificationWords.DaysOf(shown));
    }

    private static ImmutableArray<EvaluationEntry> OthersOf(PageContext context, Evaluation evaluation) =>
    [
        .. EvaluationsOfSubject(context, evaluation)
            .Where(other => other.Key != evaluation.Key)
            .Select(other => EvaluationEntries.Of(context, other)),
    ];

    private static IEnumerable<Evaluation> EvaluationsOfSubject(PageContext context, Evaluation evaluation) =>
        evaluation.Project is { } project ? context.Records.EvaluationsOf(project) : context.Records.EvaluationsOf(evaluation.Unit);
}
