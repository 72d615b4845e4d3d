using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Coverage;
using Disclosure.Model.Records;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Questions;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Pages.UnitYears;

namespace Disclosure.Site.Pages.MeetingPacks;

/// <summary>Gathers what questions about a unit's year are made from.</summary>
internal sealed class PackQuestions(PageContext context, Unit unit, FiscalYear year, UnitYearPage page)
{
    private readonly ImmutableHashSet<(string Code, bool IsUnit, string Indicator)> _missedBefore = MissedIn(context, unit, year);

    private readonly ILookup<(string Code, bool IsUnit), UnmetRow> _missed =
        page.Missed.Concat(page.Partly).ToLookup(row => (row.Subject.Code, row.Subject.IsUnit));

    private readonly ILookup<(string Code, bool IsUnit), EvaluationGap> _gaps = UnitFigures.EvaluationsOf(context, unit, year)
        .Select(evaluation => EvaluationGap.Of(context.Records, evaluation)).OfType<EvaluationGap>()
        .Where(gap => gap.Difference is not null)
        .ToLookup(gap => (gap.Evaluation.Key.Code, gap.Evaluation.Project is null));

    /// <summary>The questions, rule by rule.</summary>
    public ImmutableArray<MeetingQuestion> Ask() => QuestionRules.Ask(Facts());

    internal QuestionFacts Facts() => new(year)
    {
        Subjects = [Whole(), .. page.Year.ProjectRows.Select(row => Of(row.Project))],
        Overdue =
        [
            .. from row in page.Year.ProcessRows?.Rectifications ?? []
               where !row.IsWithheld && row is { DaysOverdue: > 0, Item.Deadline: not null }
               select new AskedRectification(row.Item.Problem, row.Item.Deadline!.Value, row.DaysOverdue!.Value),
        ],
        Late = [.. LateOf(Stage.Budget, "预算"), .. LateOf(Stage.Accounts, "决算")],
    };

    private AskedSubject Whole()
    {
        var subject = new AskedSubject($"{context.Records.Names.Of(unit)}整体")
        {
            OverdueSince = context.Records.OwedBy(year, Stage.Accounts, unit.Code).Of(OwedKind.OverallSelfEvaluation).Items is
                [{ IsPublic: false }] ? OverdueSince(context.Records.ClockOf(year, Stage.Accounts, unit.Code)) : null,
        };
        return page.Year.SelfEvaluation is { } self ? With(subject, self, (unit.Code.Value, true)) : subject;
    }

    private AskedSubject Of(ProjectInYear project)
    {
        var subject = new AskedSubject(project.Name);
        if (project.PublishedSelf is { } self)
            return With(subject, self, (project.Code.Value, false));
        var evaluation = project.Self is null ? ProjectStages.EvaluationOf(context.Records, project.Code, year) : null;
        return evaluation is { State: StageState.Overdue, Due: { } due } ? subject with { OverdueSince = due } : subject;
    }

    private AskedSubject With(AskedSubject subject, SelfEvaluation self, (string Code, bool IsUnit) key) => subject with
    {
        Grade = self.Grade,
        Execution = self.Funds.Total is { } total ? ExecutionRate.Of(total) : default,
        Missed =
        [
            .. _missed[key].Select(row => new AskedTarget(
                row.Indicator, row.Reason is not null, _missedBefore.Contains((key.Code, key.IsUnit, row.Indicator.Trim())))),
        ],
        WithoutResult = context.Scores.Of(self).Attained.NoResult,
        Scores =
        [
            .. _gaps[key].Select(gap => new AskedScore(
                gap.Evaluation.Kind.Term(), gap.Evaluation.Total!.Value, gap.Self!.Total!.Value)),
        ],
    };

    private IEnumerable<AskedPublication> LateOf(Stage stage, string word)
    {
        var clock = context.Records.ClockOf(year, stage, unit.Code);
        if (clock is { State: ClockState.Late, DueDate: { } due, DaysLate: > 0 })
            yield return new AskedPublication(word, due, clock.DaysLate);
    }

    private static DateOnly? OverdueSince(DisclosureClock clock) => clock.State == ClockState.Overdue ? clock.DueDate : null;

    private static ImmutableHashSet<(string, bool, string)> MissedIn(PageContext context, Unit unit, FiscalYear year)
    {
        if (FiscalYear.TryFrom(year.Number - 1) is not { } before)
            return [];
        var lists = UnmetRows.Of(context, UnitYearPages.SelvesOf(context, unit, before));
        return [.. lists.Missed.Concat(lists.Partly).Select(row => (row.Subject.Code, row.Subject.IsUnit, row.Indicator.Trim()))];
    }
}
