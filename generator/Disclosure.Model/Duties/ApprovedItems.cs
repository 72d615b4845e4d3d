using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Duties;

/// <summary>
/// What acts of approval approved, counted by unit and kind: what the public form of an act says in the place of what it covers.
/// </summary>
public static class ApprovedItems
{
    /// <summary>What an act covers that the public may know of, in words for <see cref="ApprovalAct.Items"/>, by unit and kind.</summary>
    /// <param name="records">All records.</param>
    /// <param name="act">The act.</param>
    /// <param name="isNamed">Whether the public may know of a record; nothing where its own withholding alone decides.</param>
    public static ImmutableArray<string> Of(RecordSet records, ApprovalAct act, Func<IDisclosureRecord, bool>? isNamed = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(act);
        return
        [
            .. act.Covers.Select(covered => records.FindByPath(covered.Path))
                .OfType<IApprovedRecord>()
                .Where(record => record.Withheld?.Extent != WithholdingExtent.Existence && isNamed?.Invoke(record) != false)
                .Select(record => (Unit: UnitOf(act, record), Kind: KindOf(record)))
                .Where(one => one.Kind is not null)
                .CountBy(one => one)
                .OrderBy(one => one.Key.Unit?.Value, StringComparer.Ordinal).ThenBy(one => one.Key.Kind)
                .Select(one => new ApprovedItem(one.Key.Unit, one.Key.Kind!.Value, one.Value).ToString()),
        ];
    }

    private static UnitCode? UnitOf(ApprovalAct act, IApprovedRecord record) => act.IsOfGovernment ? null : record.ApprovedUnit;

    private static OwedKind? KindOf(IApprovedRecord record) => record.Key switch
    {
        { Kind: RecordKind.UnitTarget } => OwedKind.OverallTarget,
        { Kind: RecordKind.ProjectTarget } => OwedKind.ProjectTarget,
        { Kind: RecordKind.UnitSelfEvaluation } => OwedKind.OverallSelfEvaluation,
        { Kind: RecordKind.ProjectSelfEvaluation } => OwedKind.ProjectSelfEvaluation,
        { Kind: RecordKind.GovernmentTarget } => OwedKind.GovernmentTarget,
        { Kind: RecordKind.Evaluation, Variant: nameof(Evaluations.EvaluationKind.Key) } => OwedKind.KeyEvaluation,
        _ => null,
    };
}
