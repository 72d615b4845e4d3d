using Disclosure.Content.Reading;
using Disclosure.Model.Approvals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.ApprovalActFields;

namespace Disclosure.Content.Records;

/// <summary>An act of approval.</summary>
internal static class ApprovalActReading
{
    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<ApprovalAct> Reading { get; } = new(
        RecordKinds.ApprovalAct,
        mapping => new ApprovalAct
        {
            Year = mapping.Read(F.Year),
            Stage = mapping.Read(F.Stage),
            Approval = new Approval(mapping.Read(F.Kind), mapping.Read(F.Document), mapping.Read(F.Date)),
            Units = mapping.Read(F.Units),
            Items = mapping.Read(F.Items),
            Attachment = mapping.Read(F.Attachment),
            IsAttachmentPublished = mapping.Read(F.IsAttachmentPublished),
            PublishedElsewhere = mapping.Read(F.PublishedElsewhere, ApprovalPartReading.Elsewhere),
            Covers = mapping.Read(F.Covers, ApprovalPartReading.Covered),
        });
}
