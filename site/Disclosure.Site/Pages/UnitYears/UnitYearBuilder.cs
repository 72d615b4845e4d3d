using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Targets;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;
using Disclosure.Site.Totals;
using Disclosure.Site.YearSections;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>Builds the section of one year of a unit.</summary>
internal sealed class UnitYearBuilder(PageContext context, ProjectIndex projects, Unit unit, FiscalYear year)
{
    private readonly LinkRoot _root = new(SitePaths.UnitYear(unit.Code, year));
    private readonly UnitTarget? _foundTarget = context.Records.FindUnitTarget(unit.Code, year);
    private readonly UnitSelfEvaluation? _foundSelf = context.Records.FindUnitSelfEvaluation(unit.Code, year);

    private UnitTarget? Target => _foundTarget is { Withheld: null } ? _foundTarget : null;

    private UnitSelfEvaluation? Self => _foundSelf is { Withheld: null } ? _foundSelf : null;

    /// <summary>The section; it says so where the content holds nothing on the unit in this year, and it owes nothing.</summary>
    public UnitYear Build()
    {
        var listed = projects.ListedOn(unit, year);
        var evaluations = EvaluationsOfUnit();
        var process = UnitProcess.Of(context.Records, unit, year);
        var rows = UnitProjects.RowsOf(context, unit, listed);
        var section = new YearSectionBuilder(context, FormsOf(evaluations));
        var shared = section.Build();
        var gaps = GapsOf(rows);
        return new UnitYear(shared)
        {
            IsEmpty = !HasContent && OwesNothing,
            Missing = Missing(section, listed.Count > 0),
            TargetSetting = TargetSetting(listed),
            MainTasks = Target is { MainTasks.IsEmpty: false } ? MainTasks(Target) : null,
            Totals = shared.Totals is { } totals ? totals with { CsvFile = TotalsTable.Totals.FileName } : null,
            ProjectRows = rows,
            CorrectedProjects = CorrectedOf(listed.Select(project => project.Code)),
            Projects = UnitProjects.TableOf(_root, year, rows) is { } table ? table with { Gaps = gaps } : null,
            Gaps = gaps,
            ProcessRows = process,
            Process = new UnitProcessSections(_root, year).Of(process, UnitCoverage.Of(context, _root, unit, year)),
            EmptyTables = EmptyTables(),
        };
    }

    /// <summary>Whether there is more than that something is owed.</summary>
    public bool HasContent => _foundTarget is not null || _foundSelf is not null || projects.ListedOn(unit, year).Count > 0
        || UnitFigures.EvaluationsOf(context, unit, year).Any()
        || UnitProcess.RecordsOf(context.Records, unit).Any(record => record.Year == year);

    private bool OwesNothing => Enum.GetValues<Stage>().All(stage => context.Records.OwedBy(year, stage, unit.Code).IsNothing);

    // A single row is not added up, and before the accounts there is nothing of them to add.
    private ImmutableArray<GapsView> GapsOf(ImmutableArray<UnitProject> rows) => rows.Length < 2
        ? []
        :
        [
            GapsViews.Of(context, _root, "年初预算合计", year, Stage.Budget, unit.Code),
            .. rows.Any(row => row.Project.PublishedSelf is not null)
                ? [GapsViews.Of(context, _root, "全年预算数、全年执行数合计", year, Stage.Accounts, unit.Code)]
                : Array.Empty<GapsView>(),
        ];

    private YearForms FormsOf(ImmutableArray<Evaluation> evaluations) => new(year, unit.Code, _foundTarget, _foundSelf)
    {
        Root = _root,
        Indicators = FormTables.UnitIndicators,
        Funds = FormTables.UnitFunds,
        Scope = "整体",
        Evaluations = evaluations,
        Process = context.Records.Process.Of(unit.Code).Where(record => record.Year == year),
        Results = [.. context.Records.SatisfactionOf(unit.Code).Where(result => result.Year == year)],
        Corrected = CorrectionNotes.RecordsOf(context, unit.Code, year),
        Noted = context.Editions.Notes.Of(unit.Code, year),
        Surveys = SurveyIndex.SurveysOf(context.Records, unit.Code, year),
    };

    private ImmutableArray<CorrectionLine> CorrectedOf(IEnumerable<ProjectCode> projects) =>
        CorrectionNotes.LinesOf(context, _root, projects.SelectMany(project => CorrectionNotes.RecordsOf(context, project, year)));

    private ImmutableArray<Evaluation> EvaluationsOfUnit() =>
        [.. context.Records.EvaluationsOf(unit.Code).Where(evaluation => evaluation.Year == year)];

    /// <summary>
    /// What is missing of the unit as a whole. A unit under a department need not publish overall tables of its own, so
    /// only a department's absence is told.
    /// </summary>
    private ImmutableArray<EmptyState> Missing(YearSectionBuilder section, bool hasProjects)
    {
        var missing = ImmutableArray.CreateBuilder<EmptyState>(2);
        // Of a unit under a department that owes only tables of its projects, none of itself is missing.
        bool IsTold(RunningClock clock) => PublicationDuty.OwesOverall(unit.Kind) || (!hasProjects && clock.Owed.IsNothing);
        if (_foundTarget?.Withheld is { } withheld)
            missing.Add(EmptyState.Withheld($"整体绩效目标不予公开：{withheld.Reason}", withheld.Basis));
        else if (_foundTarget is null && IsTold(section.BudgetClock))
            missing.Add(section.BudgetClock.WhyMissing("部门（单位）整体绩效目标表"));
        if (_foundSelf?.Withheld is { } kept)
            missing.Add(EmptyState.Withheld($"整体绩效自评不予公开：{kept.Reason}", kept.Basis));
        else if (_foundSelf is null && IsTold(section.AccountsClock))
            missing.Add(section.AccountsClock.WhyMissing("部门（单位）整体绩效自评表"));
        missing.AddRange(WithheldFieldWords.Of("整体绩效目标表", Target));
        missing.AddRange(WithheldFieldWords.Of("整体绩效自评表", Self));
        return missing.DrainToImmutable();
    }

    /// <summary>The 绩效目标设置情况 sentence held against the projects listed; nothing where the department published none.</summary>
    private ReconciledSentence? TargetSetting(IReadOnlyList<ProjectInYear> listed)
    {
        if (Target?.TargetSetting is not { } stated)
            return null;
        var reconciled = TargetReconciliation.OfShown(stated, [.. listed.Select(project => project.Target).OfType<ProjectTarget>()]);
        return new ReconciledSentence(stated.Sentence, ReconciliationWords.BadgeOf(reconciled), ReconciliationWords.SentenceOf(reconciled));
    }

    private ImmutableArray<EmptyState> EmptyTables()
    {
        var tables = ImmutableArray.CreateBuilder<EmptyState>();
        foreach (var table in Target?.EmptyTables ?? [])
            tables.Add(EmptyState.EmptyTable($"{table.Table}：{table.Explanation}"));
        foreach (var table in Self?.EmptyTables ?? [])
            tables.Add(EmptyState.EmptyTable($"{table.Table}：{table.Explanation}"));
        return tables.DrainToImmutable();
    }

    private FactTable MainTasks(UnitTarget target) =>
        UnitTables.MainTasks.ForReaders(_root, $"{year} {UnitTables.MainTasks.Name}", UnitTables.TasksOf(target)) with
        {
            CsvFile = UnitTables.MainTasks.FileName,
        };
}
