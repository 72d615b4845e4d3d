using System.Collections.Frozen;
using Disclosure.Model.Approvals;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication;

/// <summary>What every kind of record needs before it may be published: the one table of it (clause 十一).</summary>
public static class ApprovalRules
{
    private static readonly ApprovalRule Free = new(PublicationNeed.None, _ => null, _ => null);

    private static readonly FrozenDictionary<RecordKind, ApprovalRule> ByKind = new Dictionary<RecordKind, ApprovalRule>
    {
        [RecordKind.Unit] = Free,
        [RecordKind.ProjectTarget] = Rule<ProjectTarget>(PublicationNeed.OfUnit, target => target.Unit, target => target.Approval),
        [RecordKind.UnitTarget] = Rule<UnitTarget>(PublicationNeed.OfUnit, target => target.Unit, target => target.Approval),
        [RecordKind.GovernmentTarget] = Rule<GovernmentTarget>(PublicationNeed.OfGovernment, _ => null, target => target.Approval),
        [RecordKind.ProjectSelfEvaluation] = Rule<ProjectSelfEvaluation>(PublicationNeed.OfUnit, self => self.Unit, self => self.Approval),
        [RecordKind.UnitSelfEvaluation] = Rule<UnitSelfEvaluation>(PublicationNeed.OfUnit, self => self.Unit, self => self.Approval),
        [RecordKind.Evaluation] = Rule<Evaluation>(
            PublicationNeed.OfUnitOrGovernment, evaluation => evaluation.Unit, evaluation => evaluation.Approval),
        [RecordKind.ApprovalRegister] = Free,
        [RecordKind.Portal] = Free,
        [RecordKind.SurveyRegister] = Free,
        [RecordKind.Satisfaction] = Free,
    }.ToFrozenDictionary();

    /// <summary>The rule of a kind.</summary>
    public static ApprovalRule Of(RecordKind kind) => ByKind[kind];

    private static ApprovalRule Rule<T>(PublicationNeed need, Func<T, UnitCode?> unit, Func<T, Approval?> approval)
        where T : IDisclosureRecord => new(need, record => unit((T)record), record => approval((T)record));
}
