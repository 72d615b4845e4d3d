using Disclosure.Model.Accountability;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Publishing.Candidates;

/// <summary>Whose record it is to publish: a unit's, the government's, a survey's, or the site's.</summary>
public static class ScopeSelection
{
    /// <summary>Whether <paramref name="record"/> is published by a release of <paramref name="scope"/>.</summary>
    public static bool Has(this ReleaseScope scope, IDisclosureRecord record) => scope switch
    {
        ReleaseScope.OfUnits units => IsOf(record, units.Year, units.Stage) && PublisherOf(record) is { } unit
            && units.Codes.Contains(unit),
        ReleaseScope.OfGovernment government => IsOf(record, government.Year, government.Stage) && IsOfGovernment(record),
        ReleaseScope.OfSurvey survey => record is SatisfactionResult result && result.Survey == survey.Survey,
        ReleaseScope.OfSite => record.Key.Kind is RecordKind.Portal or RecordKind.Unit,
        _ => false,
    };

    /// <summary>The unit that publishes a record of its own; nothing for the government's, and for what belongs to no stage.</summary>
    public static UnitCode? PublisherOf(IDisclosureRecord record) => record switch
    {
        PerformanceTable table => table.Unit,
        ProcessRecord process => process.Unit,
        Evaluation { Kind: EvaluationKind.Department } evaluation => evaluation.Unit,
        _ => null,
    };

    /// <summary>Whether the government publishes it: its own targets, and evaluations by others than the department.</summary>
    public static bool IsOfGovernment(IDisclosureRecord record) =>
        record is GovernmentTarget or AccountabilityRegister or Evaluation { Kind: not EvaluationKind.Department };

    /// <summary>The part of the cycle that a release is of; nothing for a survey's, the site's and those of single records.</summary>
    public static ReleaseStage? PartOf(ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfUnits units => units.Stage,
        ReleaseScope.OfGovernment government => government.Stage,
        _ => null,
    };

    /// <summary>The stage of the approvals of a release; nothing for the process, which needs none.</summary>
    public static Stage? StageOf(ReleaseStage stage) => stage switch
    {
        ReleaseStage.Budget => Stage.Budget,
        ReleaseStage.Accounts => Stage.Accounts,
        _ => null,
    };

    private static bool IsOf(IDisclosureRecord record, FiscalYear year, ReleaseStage stage) =>
        record.Key.Year == year
        && (StageOf(stage) is { } of ? record.Key.Stage == of : RecordKinds.Of(record).IsOfProcess);
}
