using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Records;
using Disclosure.Model.Scoring;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.YearSections;

/// <summary>Builds what the pages of projects and of units show of one year alike. What is missing, they say in their own words.</summary>
internal sealed class YearSectionBuilder(PageContext context, YearForms forms)
{
    private readonly PerformanceTable? _target = forms.Target is { Withheld: null } target ? target : null;
    private readonly SelfEvaluation? _self = forms.Self is { Withheld: null } self ? self : null;

    /// <summary>The clock of the budget.</summary>
    public RunningClock BudgetClock { get; } = RunningClock.For(context, forms.Year, Stage.Budget, forms.Unit);

    /// <summary>The clock of the accounts.</summary>
    public RunningClock AccountsClock { get; } = RunningClock.For(context, forms.Year, Stage.Accounts, forms.Unit);

    // Where nothing is published, neither is what those served think.
    private bool IsAllWithheld => _target is null && _self is null;

    /// <summary>The section.</summary>
    public YearSection Build()
    {
        var score = _self is null ? null : context.Scores.ReceiptsOf(_self);
        var last = LastYear();
        var comparison = last is { IsWithheld: false } ? last.Compare(ListedIndicators) : null;
        return new YearSection
        {
            Year = forms.Year.Number,
            Target = _target,
            SelfEvaluation = _self,
            Score = score,
            Clocks = [BudgetClock.View("预算公开", forms.Root), AccountsClock.View("决算公开", forms.Root)],
            Goal = GoalViews.Of(_target?.Goal, _self?.Goal),
            Funds = FundsViews.Of(forms.Funds, _target, _self, score),
            Indicators = Indicators(score, comparison) is { } table
                ? table with { LastYearNote = LastYearWords.NoteOn(last), LastYearDenial = Denial(last) }
                : null,
            LastYear = last,
            BesideLastYear = comparison,
            Totals = _self is null ? null : TotalsTable.Of(_self, score),
            Satisfaction = Satisfaction(score),
            Surveys = IsAllWithheld ? [] : forms.Results,
            Items = FormItems.Of(_target, _self),
            Remarks = string.IsNullOrWhiteSpace(_self?.Remarks) ? null : _self.Remarks,
            Findings = [.. forms.Evaluations.SelectMany(evaluation => FindingTables.RowsOf(evaluation))],
            Evaluations = EvaluationViews.Of(forms.Evaluations, forms.Root),
            Corrections = CorrectionNotes.Of(context, forms.Root, forms.Corrected),
            FilingNotes = FilingNotes.Of(forms.Root, forms.Noted),
            Notes = [.. RecordNotes.Of(context, _target, _self), .. RecordNotes.Of(context, forms.Process)],
        };
    }

    private ImmutableArray<SatisfactionView> Satisfaction(SelfEvaluationScore? score) => IsAllWithheld
        ? []
        : SatisfactionViews.Of(forms.Root, _self, score, forms.Results, forms.Surveys, context.Records.AsOf);

    private ImmutableArray<Indicator> ListedIndicators => _self is not null
        ? IndicatorTables.ListedOf(_self.Indicators, _target?.Indicators)
        : _target?.Indicators ?? [];

    private SwitchLink? Denial(LastYearTables? last) => last?.Denial is { Evaluation: var evaluation }
        ? new SwitchLink(evaluation.Title, forms.Root.LinkTo(SitePaths.Evaluation(evaluation)))
        : null;

    private LastYearTables? LastYear() => (_target ?? (PerformanceTable?)_self) is { } form
        ? LastYearTables.Before(context.Records, form.Project?.Code, form.Unit, forms.Year)
        : null;

    private IndicatorTable? Indicators(SelfEvaluationScore? score, YearComparison? comparison)
    {
        var caption = $"{forms.Year} 年度{forms.Scope}绩效";
        if (_self is not null)
        {
            return IndicatorTables.WithResults(
                forms.Indicators, caption + "指标：目标与结果对照", _self.Indicators, _target?.Indicators, score, comparison);
        }

        return _target is null
            ? null
            : IndicatorTables.OfTargets(forms.Indicators, caption + "目标", _target.Indicators, comparison);
    }
}
