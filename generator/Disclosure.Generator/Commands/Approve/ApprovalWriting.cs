using System.Collections.Immutable;
using Disclosure.Content.Approvals;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Content.Store;
using Disclosure.Model.Approvals;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>Writes acts of approval into the content folder, with what they approved and their scans: all in one change.</summary>
/// <param name="content">The content folder.</param>
/// <param name="reading">What was read of it.</param>
internal sealed class ApprovalWriting(DirectoryInfo content, ContentReading reading)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Adds an act to a change; gives the path of its file.</summary>
    public string Write(ContentChange change, ApprovedRecords approved, ApprovalScan? scan)
    {
        var path = approved.Replaced is { } there ? reading.PathOf(there.Key)! : FreePath(change, approved.Act);
        _taken.Add(path);
        var act = approved.Act;
        if (scan is not null)
        {
            act = act with { Attachment = NameOf(path, scan), IsAttachmentPublished = scan.IsPublished };
            change.Write(ContentLayout.BesideApproval(path, act.Attachment), scan.Bytes);
        }

        change.Write(path, RecordWriter.Write(act), reading.VersionOf(path));
        change.Write(ContentLayout.ApprovedTextsOf(path), ApprovedTextFile.Write(TextsOf(path, approved)));

        // What is frozen is what was read.
        foreach (var record in approved.New)
        {
            if (reading.PathOf(record.Key) is { } file)
                change.Expect(file, reading.VersionOf(file));
        }

        return path;
    }

    private string FreePath(ContentChange change, ApprovalAct act)
    {
        var first = ContentLayout.PathOf(act);
        var path = first;
        for (var number = 2; change.Has(path) || _taken.Contains(path); number++)
            path = first.Replace(ContentLayout.RecordEnding, $"-{number}{ContentLayout.RecordEnding}", StringComparison.Ordinal);
        return path;
    }

    private ImmutableDictionary<string, string> TextsOf(string path, ApprovedRecords approved)
    {
        var texts = approved.Replaced is null ? ImmutableDictionary<string, string>.Empty : TextsThere(path);
        return texts.SetItems(ApprovedTextFile.TextsOf(approved.New));
    }

    private ImmutableDictionary<string, string> TextsThere(string path)
    {
        var file = Path.Combine(content.FullName, ContentLayout.ApprovedTextsOf(path));
        return File.Exists(file) ? ApprovedTextFile.Read(File.ReadAllBytes(file)) : ImmutableDictionary<string, string>.Empty;
    }

    // Of the file's own name nothing is kept: it may name a person, and be the same for two acts.
    private static string NameOf(string act, ApprovalScan scan) => Path.GetFileNameWithoutExtension(act) + scan.Ending;
}
