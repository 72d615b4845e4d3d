using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>The approvals that cover a record: its own, and the register's row for its unit, its department or the government.</summary>
/// <param name="Need">Whose approval the record needs.</param>
/// <param name="Unit">The unit it belongs to; nothing for the government's own.</param>
/// <param name="Own">The approval of its own; nothing where the register's row holds.</param>
/// <param name="Row">The row of the register that covers it, where there is one.</param>
public sealed record ApprovalCover(PublicationNeed Need, UnitCode? Unit, Approval? Own, ApprovalEntry? Row)
{
    private static readonly ApprovalCover Free = new(PublicationNeed.None, null, null, null);

    /// <summary>Whether the record is approved, or needs no approval.</summary>
    public bool IsApproved => Need == PublicationNeed.None || Own is not null || Row is not null;

    /// <summary>What covers <paramref name="record"/>.</summary>
    public static ApprovalCover Of(RecordSet records, IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(record);
        var need = RecordKinds.Of(record).Publication;
        if (need == PublicationNeed.None || record is not IApprovedRecord { Key: { Year: { } year, Stage: { } stage } } approved)
            return Free;
        var unit = approved.ApprovedUnit;
        return new ApprovalCover(need, unit, approved.Approval, RowOf(records, need, year, stage, unit));
    }

    private static ApprovalEntry? RowOf(RecordSet records, PublicationNeed need, FiscalYear year, Stage stage, UnitCode? unit)
    {
        var row = records.FindApproval(year, stage, unit);
        return need == PublicationNeed.OfUnitOrGovernment ? row ?? records.FindApproval(year, stage, null) : row;
    }
}
