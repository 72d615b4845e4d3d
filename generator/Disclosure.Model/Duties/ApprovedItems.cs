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
            .. act.Covers.Select(covered => (covered.Path, Record: records.FindByPath(covered.Path) as IApprovedRecord))
                .Where(one => one.Record?.Withheld?.Extent != WithholdingExtent.Existence
                    && (one.Record is null || isNamed?.Invoke(one.Record) != false))
                .Select(one => one.Record is { } record
                    ? (Unit: UnitOf(act, record), Kind: KindOf(record))
                    : (Unit: UnitOf(act, one.Path), Kind: KindOf(one.Path)))
                .Where(one => one.Kind is not null)
                .CountBy(one => one)
                .OrderBy(one => one.Key.Unit?.Value, StringComparer.Ordinal).ThenBy(one => one.Key.Kind)
                .Select(one => new ApprovedItem(one.Key.Unit, one.Key.Kind!.Value, one.Value).ToString()),
        ];
    }

    private static UnitCode? UnitOf(ApprovalAct act, IApprovedRecord record) => act.IsOfGovernment ? null : record.ApprovedUnit;

    // What was approved stays approved, whether anybody still has its file.
    private static OwedKind? KindOf(string path) => path.Split('/') switch
    {
        ["years", _, "budget", "units", _] => OwedKind.OverallTarget,
        ["years", _, "budget", "projects", _] => OwedKind.ProjectTarget,
        ["years", _, "accounts", "units", _] => OwedKind.OverallSelfEvaluation,
        ["years", _, "accounts", "projects", _] => OwedKind.ProjectSelfEvaluation,
        ["years", _, "budget", "government"] => OwedKind.GovernmentTarget,
        _ => null,
    };

    private static UnitCode? UnitOf(ApprovalAct act, string path)
    {
        var code = path[(path.LastIndexOf('/') + 1)..];
        UnitCode[] own = [.. act.Units.Where(unit => code == unit.Value || code.StartsWith(unit.Value + "-", StringComparison.Ordinal))];
        return act.IsOfGovernment ? null : own.Length > 0 ? own[0] : act.Units[0];
    }

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
