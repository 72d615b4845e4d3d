using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Clocks;

/// <summary>Every unit's duties to publish, year by year, the government's own first.</summary>
public sealed class PublicationDuties
{
    private readonly RecordSet _records;
    private readonly Dictionary<(FiscalYear, UnitCode), int> _targets;
    private readonly Dictionary<(FiscalYear, UnitCode), int> _selfEvaluations;

    /// <summary>The duties that <paramref name="records"/> tell of.</summary>
    public PublicationDuties(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = records;
        _targets = records.ProjectTargets.CountBy(target => (target.Year, target.Unit)).ToDictionary();
        _selfEvaluations = records.ProjectSelfEvaluations.CountBy(self => (self.Year, self.Unit)).ToDictionary();
    }

    /// <summary>The duties of a year: for each stage, the government's, then every unit's that the year concerns.</summary>
    public ImmutableArray<PublicationDuty> OfYear(FiscalYear year) =>
    [
        .. from stage in Enum.GetValues<Stage>()
           from duty in OfStage(year, stage)
           select duty,
    ];

    private IEnumerable<PublicationDuty> OfStage(FiscalYear year, Stage stage)
    {
        yield return DutyOf(year, stage, null);
        foreach (var unit in _records.Units.Where(unit => IsConcerned(unit, year)))
            yield return DutyOf(year, stage, unit);
    }

    private PublicationDuty DutyOf(FiscalYear year, Stage stage, Unit? unit) => new()
    {
        Unit = unit,
        Year = year,
        Stage = stage,
        Clock = _records.ClockOf(year, stage, unit?.Code),
        IsCoveredByDepartment = unit?.Parent is not null && _records.FindOwnApproval(year, stage, unit.Code) is null,
        Projects = unit is null ? 0 : CountOf(stage, year, unit.Code),
        ProjectsDue = unit is null ? 0 : CountOf(Stage.Budget, year, unit.Code),
        HasOverall = HasOverall(stage, year, unit),
    };

    /// <summary>A unit that a year's register, targets and self-evaluations all pass over was not there in that year.</summary>
    private bool IsConcerned(Unit unit, FiscalYear year) =>
        Enum.GetValues<Stage>().Any(stage => _records.FindOwnApproval(year, stage, unit.Code) is not null)
        || unit.Kind == UnitKind.Department
        || CountOf(Stage.Budget, year, unit.Code) + CountOf(Stage.Accounts, year, unit.Code) > 0;

    private int CountOf(Stage stage, FiscalYear year, UnitCode unit) =>
        (stage == Stage.Budget ? _targets : _selfEvaluations).GetValueOrDefault((year, unit));

    private bool HasOverall(Stage stage, FiscalYear year, Unit? unit) => (stage, unit) switch
    {
        (Stage.Budget, null) => _records.GovernmentTargets.Any(target => target.Year == year),
        (_, null) => _records.Evaluations.Any(evaluation => evaluation.Year == year && evaluation.Kind == EvaluationKind.Key),
        (Stage.Budget, { } known) => _records.FindUnitTarget(known.Code, year) is not null,
        (_, { } known) => _records.FindUnitSelfEvaluation(known.Code, year) is not null,
    };
}
