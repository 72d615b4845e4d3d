using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;
using Disclosure.Model.Sentences;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Satisfaction;
using Disclosure.Site.Sentences;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>
/// The sentence of a project's page: of the newest year that has come to something, or should have. What the page does not show, it does
/// not draw from.
/// </summary>
internal static class ProjectSentences
{
    /// <summary>The sentence; nothing of a project without years.</summary>
    /// <param name="context">What pages draw from.</param>
    /// <param name="project">The project's records.</param>
    /// <param name="years">The years as the page shows them, newest first.</param>
    public static string? Of(PageContext context, ProjectDossier project, ImmutableArray<ProjectYear> years) =>
        FactsOf(context, project, years) is { } facts ? ProjectSentence.Of(facts) : null;

    /// <summary>What the sentence is made from.</summary>
    internal static ProjectSentenceFacts? FactsOf(PageContext context, ProjectDossier project, ImmutableArray<ProjectYear> years)
    {
        if (years.IsEmpty)
            return null;
        var told = years.FirstOrDefault(HasComeToSomething) ?? years[0];
        var records = project.Years.Single(year => year.Year.Number == told.Year);
        var next = years[0].Year > told.Year ? years[0] : null;
        return WithResult(OfForms(told, records), told, context.Records.AsOf) with
        {
            Other = OtherScore.Of(records.Evaluations),
            Survey = Survey(context, project, told),
            Ending = ProjectStages.EndingOf(context.Records, project.Code, records.Year),
            NextYear = next is { Target: not null } ? new FiscalYear(next.Year) : null,
            NextPlanned = next?.TargetAmount,
            Change = ChangeOf(context, project, told, next),
        };
    }

    // Of what the sentence tells alone: the page has notes on the rest.
    private static ChangeTold? ChangeOf(PageContext context, ProjectDossier project, ProjectYear told, ProjectYear? next)
    {
        var records = CorrectionNotes.RecordsOf(context, project.Code)
            .Where(key => key.Year?.Number == told.Year ? TitleOf(key.Kind) is not null : IsTargetOf(next, key));
        return CorrectionNotes.NewestOf(context, records) is { Edition.Edition: var edition, Record: var key, Change: var change }
            ? new ChangeTold(
                $"{key.Year} 年{TitleOf(key.Kind)}", edition.Day, edition.Kind.Term(),
                IsAdded: change is null && edition.Kind == ReleaseKind.Supplement)
            : null;
    }

    private static bool IsTargetOf(ProjectYear? year, RecordKey key) =>
        year is { Target: not null } && key.Kind == RecordKind.ProjectTarget && key.Year?.Number == year.Year;

    private static string? TitleOf(RecordKind kind) => kind switch
    {
        RecordKind.ProjectTarget => "绩效目标",
        RecordKind.ProjectSelfEvaluation => "绩效自评",
        RecordKind.Satisfaction => "满意度调查结果",
        _ => null,
    };

    private static bool HasComeToSomething(ProjectYear year) =>
        Evaluated(year).State is not (StageState.NotDue or StageState.NotApplicable);

    private static StageStanding Evaluated(ProjectYear year) => year.Stages[(int)ChainStage.Evaluation];

    private static ProjectSentenceFacts OfForms(ProjectYear year, ProjectYearRecords records)
    {
        var shown = (PerformanceTable?)year.SelfEvaluation ?? year.Target;
        return new ProjectSentenceFacts
        {
            Year = new FiscalYear(year.Year),
            HasTarget = year.Target is not null,
            IsTargetWithheld = records.Target is { Withheld: not null },
            HasSelf = year.SelfEvaluation is not null,
            IsSelfWithheld = records.Self is { Withheld: not null },
            WhyNoTarget = year.Target is null ? WhyNone(year.Stages[(int)ChainStage.Target]) : null,
            Planned = year.TargetAmount,
            AreFundsWithheld = shown?.LacksSomeOf("funds") == true,
            Output = shown is null ? null : MainOutput.Of(shown.Indicators, isDone: shown is SelfEvaluation),
            Indicators = shown?.Indicators.Length ?? 0,
            AreIndicatorsWithheld = shown?.LacksSomeOf("indicators") == true,
        };
    }

    private static ProjectSentenceFacts WithResult(ProjectSentenceFacts facts, ProjectYear year, DateOnly today)
    {
        var (self, standing) = (year.SelfEvaluation, Evaluated(year));
        return facts with
        {
            Budget = self?.Funds.Total?.Budget,
            Executed = self?.Funds.Total?.Executed,
            Attained = self is null ? default : AttainmentCounts.Of(self, year.Score),
            Unmet = self is null ? [] : [.. UnmetNames.Of(self, year.Score)],
            Total = self?.Total,
            Evaluation = standing.State,
            Due = standing.Due,
            DaysOverdue = standing.Due is { } due ? today.DayNumber - due.DayNumber : 0,
        };
    }

    private static string? WhyNone(StageStanding target) => target switch
    {
        { IsRefusal: true, Result: { } result } => "绩效目标" + result.Replace("绩效目标", "", StringComparison.Ordinal),
        { State: StageState.NotApplicable or StageState.NotDue or StageState.Overdue, Reason: { } reason } =>
            reason.TrimEnd('。').Replace('。', '；'),
        _ => null,
    };

    private static SurveyTold? Survey(PageContext context, ProjectDossier project, ProjectYear year) =>
        year.Target is null && year.SelfEvaluation is null
            ? null
            : SurveyTold.Of(
                year.Surveys, SurveyIndex.SurveysOf(context.Records, project.Code, new FiscalYear(year.Year)), context.Records.AsOf);
}
