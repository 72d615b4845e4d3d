using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Files;

/// <summary>The folder of everything that is kept.</summary>
internal static class DataFolder
{
    /// <summary>Makes it where it is new, closed to everybody but its owner; one that is there is closed to them as well.</summary>
    /// <exception cref="InvalidDataException">It can't be made; the message says so in Chinese.</exception>
    public static void Make(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            PrivateFile.NarrowFolder(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (DiskTrouble.IsReadOnly(error))
                throw new InvalidDataException($"设置 Feedback:Data 的“{path}”在只读的文件系统上：换一个能写的位置，或者重新挂载为可写。", error);
            throw new InvalidDataException($"设置 Feedback:Data 的“{path}”建不了目录：检查路径、权限，以及是否有同名的文件。", error);
        }
    }
}
