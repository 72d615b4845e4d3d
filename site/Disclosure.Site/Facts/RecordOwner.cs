using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Facts;

/// <summary>
/// On whose pages alone a record is shown, of those that have a fingerprint. A kind that is not named here is on everyone's: a new one
/// costs time until somebody thinks of it, and never a stale page.
/// </summary>
/// <param name="Project">The project; nothing where it is none's.</param>
/// <param name="Unit">The unit; nothing where it is none's.</param>
internal readonly record struct RecordOwner(ProjectCode? Project, UnitCode? Unit)
{
    /// <summary>All pages.</summary>
    public static RecordOwner Everyone => default;

    /// <summary>The pages of a project, and of the units that list it.</summary>
    public static RecordOwner OfProject(ProjectCode code) => new(code, null);

    /// <summary>The pages of a unit and of its projects, and of the units below it.</summary>
    public static RecordOwner OfUnit(UnitCode code) => new(null, code);

    /// <summary>Whose a record is; an act of approval is of every unit it names.</summary>
    public static IEnumerable<RecordOwner> Of(IDisclosureRecord record) =>
        record is ApprovalAct { IsOfGovernment: false } act ? act.Units.Distinct().Select(OfUnit) : [OnlyOf(record)];

    /// <summary>The units that a project's record names.</summary>
    public static IEnumerable<UnitCode> UnitsNamedBy(IDisclosureRecord record) => record switch
    {
        PerformanceTable { Project: { } project } table => [project.Department, table.Unit],
        Evaluation evaluation => [evaluation.Unit],
        SatisfactionResult result => [result.Unit],
        ProcessRecord { Project: not null } process => [process.Unit],
        _ => [],
    };

    private static RecordOwner OnlyOf(IDisclosureRecord record) => record switch
    {
        Unit unit => OfUnit(unit.Code),
        ProjectTarget target => OfProject(target.Code),
        ProjectSelfEvaluation self => OfProject(self.Code),
        UnitTarget target => OfUnit(target.Unit),
        UnitSelfEvaluation self => OfUnit(self.Unit),
        Evaluation { Project: { } project } => OfProject(project),
        Evaluation evaluation => OfUnit(evaluation.Unit),
        SatisfactionResult { Project: { } project } => OfProject(project),
        SatisfactionResult result => OfUnit(result.Unit),
        ProcessRecord { Project: { } project } => OfProject(project),
        ProcessRecord process => OfUnit(process.Unit),
        _ => Everyone,
    };
}
