using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Scoring;
using Disclosure.Model.Targets;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>Builds the section of one year. A withheld record keeps its place: what stands there is why it is withheld.</summary>
internal sealed class ProjectYearBuilder(PageContext context, ProjectDossier project, ProjectYearRecords year)
{
    private readonly ProjectTarget? _target = year.Target is { Withheld: null } target ? target : null;
    private readonly ProjectSelfEvaluation? _self = year.Self is { Withheld: null } self ? self : null;

    public ProjectYear Build()
    {
        var score = _self is null ? null : context.Scores.ReceiptsOf(_self);
        return new ProjectYear
        {
            Year = year.Year.Number,
            Target = _target,
            SelfEvaluation = _self,
            Score = score,
            Preview = PreviewMark.Of(context, year.Target, year.Self),
            Clocks = [BudgetClock().View("预算公开"), AccountsClock().View("决算公开")],
            Missing = Missing(),
            Goal = GoalViews.Of(_target?.Goal, _self?.Goal),
            Funds = FundsViews.Of(FormTables.ProjectFunds, _target, _self, score),
            Indicators = Indicators(score),
            Totals = _self is null ? null : TotalsTable.Of(_self, score),
            Satisfaction = Satisfaction(score),
            Surveys = IsAllWithheld ? [] : Results,
            Items = FormItems.Of(_target, _self),
            Remarks = string.IsNullOrWhiteSpace(_self?.Remarks) ? null : _self.Remarks,
            Compared = EvaluationViews.Compare(_self, year.Evaluations),
            Findings = [.. year.Evaluations.SelectMany(evaluation => FindingTables.RowsOf(evaluation))],
            Evaluations = EvaluationViews.Of(year.Evaluations, new LinkRoot(SitePaths.Project(project.Code))),
            Notes = RecordNotes.Of(context, year.Target, year.Self),
        };
    }

    // Of a project of which nothing is published, neither is what those it served think.
    private bool IsAllWithheld => _target is null && _self is null;

    private ImmutableArray<SatisfactionResult> Results =>
        [.. context.Records.SatisfactionOf(project.Code).Where(result => result.Year == year.Year)];

    private ImmutableArray<SatisfactionView> Satisfaction(SelfEvaluationScore? score) => IsAllWithheld
        ? []
        : SatisfactionViews.Of(
            _self, score, Results, SurveyIndex.SurveysOf(context.Records, project.Code, year.Year), context.Records.AsOf);

    private RunningClock BudgetClock() =>
        RunningClock.For(context, year.Year, Stage.Budget, project.Unit, year.Target?.Approval);

    private RunningClock AccountsClock() =>
        RunningClock.For(context, year.Year, Stage.Accounts, project.Unit, year.Self?.Approval);

    private ImmutableArray<EmptyState> Missing()
    {
        var missing = ImmutableArray.CreateBuilder<EmptyState>(2);
        if (year.Target is null)
            missing.Add(BudgetClock().WhyMissing("绩效目标表"));
        else if (year.Target.Withheld is { } withheld)
            missing.Add(Withheld("绩效目标", withheld));
        if (year.Self is null)
            missing.Add(AccountsClock().WhyMissing("绩效自评表"));
        else if (year.Self.Withheld is { } kept)
            missing.Add(Withheld("绩效自评", kept));
        return missing.DrainToImmutable();
    }

    private IndicatorTable? Indicators(SelfEvaluationScore? score)
    {
        if (_self is not null)
            return IndicatorTables.WithResults(FormTables.ProjectIndicators, $"{year.Year} 年度绩效指标：目标与结果对照", _self.Indicators, _target?.Indicators, score);
        return _target is null ? null : IndicatorTables.OfTargets(FormTables.ProjectIndicators, $"{year.Year} 年度绩效目标", _target.Indicators);
    }

    private static EmptyState Withheld(string what, Withholding withheld) =>
        EmptyState.Withheld($"本年度{what}不予公开：{withheld.Reason}", withheld.Basis);
}
