using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Files;

/// <summary>The folder of everything that is kept.</summary>
internal static class DataFolder
{
    // Of a folder that may hold other things as well these are ours; the key is refused where others can read it.
    private static readonly string[] OfPeople = ["accounts.json", "audit.jsonl", "anomalies.jsonl", "comments.jsonl", "lock"];

    /// <summary>
    /// Makes it where it is new, closed to everybody but its owner. What is ours in one that is there is closed to others.
    /// </summary>
    /// <exception cref="InvalidDataException">It can't be made; the message says so in Chinese.</exception>
    public static void Make(string path)
    {
        try
        {
            if (!Directory.Exists(path))
                PrivateFile.MakeFolder(path);
            foreach (var file in OfPeople.Select(name => Path.Combine(path, name)).Where(file => File.Exists(file)))
                PrivateFile.Narrow(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (DiskTrouble.IsReadOnly(error))
                throw new InvalidDataException($"设置 Feedback:Data 的“{path}”在只读的文件系统上：换一个能写的位置，或者重新挂载为可写。", error);
            throw new InvalidDataException($"设置 Feedback:Data 的“{path}”建不了目录：检查路径、权限，以及是否有同名的文件。", error);
        }
    }
}
