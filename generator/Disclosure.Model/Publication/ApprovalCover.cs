using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>The approval that covers a record, and whether the record is still as it was approved.</summary>
/// <param name="Need">Whose approval the record needs.</param>
/// <param name="Entry">The approval of its unit, its department or the government, whether it names the record or not.</param>
/// <param name="Act">The newest act that names the record; nothing where none does.</param>
/// <param name="Holds">Whether the record is approved as it is, or needs no approval.</param>
public sealed record ApprovalCover(PublicationNeed Need, ApprovalEntry? Entry, ApprovalAct? Act, bool Holds)
{
    private static readonly ApprovalCover Free = new(PublicationNeed.None, null, null, true);

    /// <summary>Whether the record may be published as far as approvals go.</summary>
    public bool IsApproved => Holds;

    /// <summary>Whether the record was approved and has changed since.</summary>
    public bool IsStale => Act is not null && !Holds;

    /// <summary>What covers <paramref name="record"/>.</summary>
    public static ApprovalCover Of(RecordSet records, IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(record);
        var need = RecordKinds.Of(record).Publication;
        if (need == PublicationNeed.None || record is not IApprovedRecord approved)
            return Free;
        if (records.Original is { } original && original.Find(record.Key) is { } whole)
            return Of(original, whole);
        var entry = EntryOf(records, need, approved);
        if (records.IsReleased)
            return new ApprovalCover(need, entry, entry?.Act, true);
        var acts = records.ApprovalsCovering(RecordPath.Of(record))
            .Where(pair => MayApprove(records, pair.Act, need, approved)).ToList();
        if (acts.Count == 0)
            return new ApprovalCover(need, entry, null, false);

        // Two documents of one day may approve two versions: the order of their numbers tells nothing.
        var hash = records.HashOf(record).Value;
        var newest = acts.Where(pair => pair.Act.Approval.Date == acts[^1].Act.Approval.Date).ToList();
        var holding = newest.Find(pair => pair.Covered.Hash.Value == hash);
        return new ApprovalCover(need, entry, holding.Act ?? newest[^1].Act, holding.Act is not null);
    }

    /// <summary>Whether an act of approval can approve a record: by whom it is for, its year and stage.</summary>
    public static bool MayApprove(RecordSet records, ApprovalAct act, IApprovedRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(record);
        return MayApprove(records, act, RecordKinds.Of(record).Publication, record);
    }

    private static bool MayApprove(RecordSet records, ApprovalAct act, PublicationNeed need, IApprovedRecord record)
    {
        if (record.Key.Year != act.Year || record.Key.Stage != act.Stage)
            return false;
        if (act.IsOfGovernment)
            return need != PublicationNeed.OfUnit;
        return need != PublicationNeed.OfGovernment && record.ApprovedUnit is { } unit && IsFor(records, act, unit);
    }

    private static bool IsFor(RecordSet records, ApprovalAct act, UnitCode unit) =>
        act.Units.Contains(unit) || records.FindUnit(unit)?.Parent is { } parent && act.Units.Contains(parent);

    private static ApprovalEntry? EntryOf(RecordSet records, PublicationNeed need, IApprovedRecord record)
    {
        if (record.Key is not { Year: { } year, Stage: { } stage })
            return null;
        var entry = records.FindApproval(year, stage, record.ApprovedUnit);
        return need == PublicationNeed.OfUnitOrGovernment ? entry ?? records.FindApproval(year, stage, null) : entry;
    }
}
