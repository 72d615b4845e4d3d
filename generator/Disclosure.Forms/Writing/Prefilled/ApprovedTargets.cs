using Disclosure.Content.Files;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>Targets as they were approved: what was changed since, or never approved, is told.</summary>
/// <param name="records">The content.</param>
/// <param name="notes">Where it is told.</param>
internal sealed class ApprovedTargets(RecordSet records, List<string> notes)
{
    /// <summary>The target as it was approved; as it stands where no approval holds and none tells what it said.</summary>
    public T Of<T>(T target)
        where T : PerformanceTable
    {
        var cover = ApprovalCover.Of(records, target);
        if (cover.Holds)
            return target;
        if (cover.Act is { } act && records.ApprovedTexts.Find(act, RecordPath.Of(target)) is T approved)
        {
            notes.Add($"{ContentLayout.PathOf(target)} 批复（{act.Approval.Document}）以后有改动，照批复的内容填。");
            return approved;
        }

        notes.Add(cover.Act is null
            ? $"{ContentLayout.PathOf(target)} 还没有批复，照现在的内容填。"
            : $"{ContentLayout.PathOf(target)} 批复（{cover.Act.Approval.Document}）以后有改动，批复时的内容没有留存，照现在的内容填。");
        return target;
    }
}
