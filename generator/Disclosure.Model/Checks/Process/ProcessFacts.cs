using System.Collections.Frozen;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Process;

/// <summary>
/// What the checks of the process look up, indexed once. Since when a kind of record is kept in the district is told by its first: of the
/// years before, nothing is missed.
/// </summary>
internal sealed class ProcessFacts
{
    // Forms in 万元 beside records in 元.
    private const decimal Tolerance = 100m;

    private readonly RecordSet _records;
    private readonly FrozenDictionary<RecordKind, FiscalYear> _firstYears;
    private readonly ILookup<UnitCode, ProjectTarget> _targets;
    private readonly FrozenDictionary<ProjectCode, FiscalYear> _newestTargets;
    private readonly FrozenSet<FiscalYear> _targetYears;
    private readonly FrozenDictionary<SurveyId, SurveyTime> _surveys;

    public ProcessFacts(RecordSet records)
    {
        _records = records;
        _firstYears = records.Process.All.GroupBy(record => record.Key.Kind)
            .ToFrozenDictionary(kind => kind.Key, kind => kind.Min(record => record.Year));
        _targets = records.ProjectTargets.Where(target => target.Withheld is null).ToLookup(target => target.Unit);
        _newestTargets = records.ProjectTargets.GroupBy(target => target.Code)
            .ToFrozenDictionary(project => project.Key, project => project.Max(target => target.Year));
        _targetYears = records.ProjectTargets.Select(target => target.Year).ToFrozenSet();
        _surveys = Surveys(records).DistinctBy(survey => survey.Id).ToFrozenDictionary(survey => survey.Id);
    }

    /// <summary>Whether records of a kind were kept in a year already: in it, or before.</summary>
    public bool IsKept(RecordKind kind, FiscalYear year) => _firstYears.TryGetValue(kind, out var first) && first <= year;

    /// <summary>The project targets of a unit that are not withheld, of all years.</summary>
    public IEnumerable<ProjectTarget> TargetsOf(UnitCode unit) => _targets[unit];

    /// <summary>The newest year that a project has a target of; nothing where it has none.</summary>
    public FiscalYear? NewestTargetOf(ProjectCode project) => _newestTargets.TryGetValue(project, out var year) ? year : null;

    /// <summary>Whether anybody has a project's target in a year.</summary>
    public bool HasTargets(FiscalYear year) => _targetYears.Contains(year);

    /// <summary>When a survey is or was open, and of what; nothing where there is none.</summary>
    public SurveyTime? FindSurvey(SurveyId survey) => _surveys.GetValueOrDefault(survey);

    /// <summary>The target of a project, or of a unit as a whole; nothing where there is none, or its content is withheld.</summary>
    public PerformanceTable? TargetOf(ProjectCode? project, UnitCode unit, FiscalYear? year) => year is not { } of
        ? null
        : Shown(project is { } code ? _records.FindProjectTarget(code, of) : _records.FindUnitTarget(unit, of));

    /// <summary>The self-evaluation of a project, or of a unit as a whole; nothing where there is none, or it is withheld.</summary>
    public SelfEvaluation? SelfEvaluationOf(ProjectCode? project, UnitCode unit, FiscalYear? year) => year is not { } of
        ? null
        : (SelfEvaluation?)Shown(
            project is { } code ? _records.FindProjectSelfEvaluation(code, of) : _records.FindUnitSelfEvaluation(unit, of));

    /// <summary>The amounts that tables say a project or unit has in a year: the target's, and that after changes in the year.</summary>
    public IReadOnlyList<Money> AmountsOf(ProjectCode? project, UnitCode unit, FiscalYear? year)
    {
        var tables = new PerformanceTable?[] { TargetOf(project, unit, year), SelfEvaluationOf(project, unit, year) };
        return [.. tables.OfType<PerformanceTable>().Select(CheckedSet.YearAmountOf).OfType<Money>()];
    }

    /// <summary>Whether two amounts are the same, but for the rounding of forms.</summary>
    public static bool IsSame(Money one, Money other) => Math.Abs((one - other).Yuan) <= Tolerance;

    /// <summary>Whether a project runs no more on a day: it is on the exit list, or nothing is owed of it any more.</summary>
    public bool HasEndedBy(ProjectCode project, DateOnly day) =>
        OwedItems.Of(_records).EndedFrom(project)?.Number <= day.Year
        || ExitsOf(project).Any(exit => exit.Date is { } date ? date <= day : exit.Year.Number <= day.Year);

    /// <summary>The entries of the exit list of a project.</summary>
    public IEnumerable<ProjectExit> ExitsOf(ProjectCode project) => _records.Process.Of(project).OfType<ProjectExit>();

    /// <summary>Whether nothing of the process of this project or unit is published in the year, as its tables are withheld.</summary>
    public bool IsWithheld(ProcessRecord record)
    {
        PerformanceTable?[] tables = record.Project is { } project
            ? [_records.FindProjectTarget(project, record.Year), _records.FindProjectSelfEvaluation(project, record.Year)]
            : [_records.FindUnitTarget(record.Unit, record.Year), _records.FindUnitSelfEvaluation(record.Unit, record.Year)];
        return record.Withheld?.Extent == WithholdingExtent.Existence || Array.Exists(tables, table => table?.Withheld is not null);
    }

    private static IEnumerable<SurveyTime> Surveys(RecordSet records) =>
        records.SurveyRegisters.SelectMany(register => register.Surveys)
            .Select(survey => new SurveyTime(survey.Id, survey.Project, survey.Unit, survey.Opens, survey.Closes))
            .Concat(records.Satisfaction.Select(
                result => new SurveyTime(result.Survey, result.Project, result.Unit, result.Opens, result.Closes)));

    private static PerformanceTable? Shown(PerformanceTable? table) => table?.Withheld is null ? table : null;
}
