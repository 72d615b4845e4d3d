using System.Security.Cryptography;
using Disclosure.Content.Folder;
using Disclosure.Model.Approvals;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Publishing.Build;

/// <summary>
/// No document that is published as it is holds what is a person's; one of which nobody but a person can tell is looked at by one.
/// </summary>
internal static class AttachmentCheck
{
    private const string Field = "attachment";

    public static IEnumerable<Finding> Check(ContentReading reading, string folder, Func<byte[], AttachmentText> read)
    {
        foreach (var act in reading.Records.All.OfType<ApprovalAct>().OrderBy(act => act.Key.ToString(), StringComparer.Ordinal))
        {
            if (act is not { Attachment: { } name, IsAttachmentPublished: true } || reading.PathOf(act.Key) is not { } path)
                continue;
            if (BytesOf(Path.Combine(folder, Path.GetDirectoryName(path) ?? "", name)) is not { } bytes)
                continue;
            foreach (var finding in In(bytes, name, Place.In(act.Key, Field), read))
                yield return finding;
        }
    }

    private static IEnumerable<Finding> In(byte[] bytes, string name, Place place, Func<byte[], AttachmentText> read)
    {
        var (text, unread) = read(bytes);
        foreach (var found in PersonalDataScan.In(text))
            yield return new Finding(found.Definition, place, $"附件“{name}”{found.Message}") { Fragment = found.Fragment };
        // Another file is to be looked at anew.
        if (unread is not null)
            yield return new Finding(PrivacyFindings.TextUnreadable, place, $"附件“{name}”{unread}，文字读不出。")
            {
                Fragment = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            };
    }

    // One that is not there, or can't be read, is told where the folder is read.
    private static byte[]? BytesOf(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
