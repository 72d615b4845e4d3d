using Disclosure.Content.Reading;
using Disclosure.Model.Approvals;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.ApprovalFields;

namespace Disclosure.Content.Records;

/// <summary>Approvals: a record's own, and the rows of the register.</summary>
internal static class ApprovalReading
{
    /// <summary>An approval on one line.</summary>
    public static RowReading<Approval> Approval { get; } = new(
        F.Approval,
        mapping => new Approval(mapping.Read(F.Kind), mapping.Read(F.Document), mapping.Read(F.Date)));

    /// <summary>A row of the register on one line.</summary>
    public static RowReading<ApprovalEntry> Entry { get; } = new(
        F.Entry,
        mapping => new ApprovalEntry(
            mapping.Read(F.Unit),
            new Approval(mapping.Read(F.EntryKind), mapping.Read(F.EntryDocument), mapping.Read(F.EntryDate)),
            mapping.Read(F.Published)));
}
