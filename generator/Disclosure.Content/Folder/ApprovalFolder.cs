using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Model.Approvals;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Records;

namespace Disclosure.Content.Folder;

/// <summary>What lies beside acts of approval: scans of their documents, and the texts that were approved.</summary>
internal static class ApprovalFolder
{
    /// <summary>The scans that acts say are published, where they are there.</summary>
    /// <param name="beside">The paths of the files there that are no acts.</param>
    /// <param name="byKey">The file of each record.</param>
    /// <param name="acts">The acts.</param>
    public static ImmutableArray<PublishedScan> ScansOf(
        IReadOnlyCollection<string> beside, IReadOnlyDictionary<RecordKey, ContentFile> byKey, IEnumerable<ApprovalAct> acts)
    {
        var there = beside.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from act in acts
               where act is { IsAttachmentPublished: true, Attachment: not null } && PublishedScan.IsUsable(act.Attachment)
               let file = byKey[act.Key]
               let path = ContentLayout.BesideApproval(file.Path, act.Attachment!)
               where there.Contains(path)
               orderby path
               select new PublishedScan(path, act.Key, () => BytesAt(file, path)),
        ];
    }

    /// <summary>Tells scans that are not there, and files that belong to no act.</summary>
    /// <param name="beside">The paths of the files there that are no acts.</param>
    /// <param name="folder">The content folder, as the user gave it.</param>
    /// <param name="byKey">The file of each record.</param>
    /// <param name="acts">The acts.</param>
    /// <param name="findings">Gets what is told.</param>
    public static void Tell(
        IReadOnlyCollection<string> beside, string folder, IReadOnlyDictionary<RecordKey, ContentFile> byKey, IEnumerable<ApprovalAct> acts,
        List<Finding> findings)
    {
        var there = beside.ToHashSet(StringComparer.Ordinal);
        var claimed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in acts)
        {
            var path = byKey[act.Key].Path;
            claimed.Add(ContentLayout.ApprovedTextsOf(path));
            if (act.Attachment is not { } attachment)
                continue;
            var scan = ContentLayout.BesideApproval(path, attachment);
            claimed.Add(scan);
            if (!there.Contains(scan))
                findings.Add(new Finding(ApprovalFindings.AttachmentMissing, Place.At(byKey[act.Key].Display), $"没有“{attachment}”这个文件。"));
        }

        findings.AddRange(beside.Where(file => !claimed.Contains(file)).Select(file => new Finding(
            ContentFindings.IgnoredFile,
            Place.At($"{folder.Replace('\\', '/').TrimEnd('/')}/{file}"),
            "没有哪份批复用到它：批复的 attachment 里没有写这个文件名。")));
    }

    private static byte[]? BytesAt(ContentFile act, string path)
    {
        byte[] buffer = [];
        return act.Bytes.Read(path, ref buffer).Length is { } length ? buffer[..length] : null;
    }
}
