using Disclosure.Model.Approvals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Publication;

/// <summary>
/// What the public may see of an act of approval: no hashes, nor codes of what was approved and may be withheld, but the kinds in words.
/// </summary>
internal static class PublicAct
{
    /// <summary>The act as the public sees it; projecting it again changes nothing.</summary>
    /// <param name="act">The act.</param>
    /// <param name="records">All records.</param>
    /// <param name="isNamed">Whether the public may know of a record.</param>
    public static ApprovalAct Of(ApprovalAct act, RecordSet records, Func<IDisclosureRecord, bool> isNamed)
    {
        var kinds = act.Covers.Select(covered => records.FindByPath(covered.Path)).OfType<IDisclosureRecord>().Where(isNamed)
            .Select(RecordKinds.Of).ToHashSet();
        return act with
        {
            Covers = [],
            Items = act.Covers.IsEmpty ? act.Items : [.. RecordKinds.All.Where(kinds.Contains).Select(kind => kind.Title)],
            Attachment = act.IsAttachmentPublished ? act.Attachment : null,
        };
    }
}
