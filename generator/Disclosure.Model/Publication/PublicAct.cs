using Disclosure.Model.Approvals;
using Disclosure.Model.Duties;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>
/// What the public may see of an act of approval: no hashes, nor codes of what was approved and may be withheld, but how many of each kind,
/// so that what was approved and is not published yet is missed.
/// </summary>
internal static class PublicAct
{
    /// <summary>The act as the public sees it; projecting it again changes nothing.</summary>
    /// <param name="act">The act.</param>
    /// <param name="records">All records.</param>
    /// <param name="isNamed">Whether the public may know of a record.</param>
    public static ApprovalAct Of(ApprovalAct act, RecordSet records, Func<IDisclosureRecord, bool> isNamed) => act with
    {
        Covers = [],
        Items = act.Covers.IsEmpty ? act.Items : ApprovedItems.Of(records, act, isNamed),
        Attachment = act.IsAttachmentPublished ? act.Attachment : null,
    };
}
