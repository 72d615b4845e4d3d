namespace Disclosure.FeedbackApi.Files;

/// <summary>The folder of everything that is kept.</summary>
internal static class DataFolder
{
    /// <summary>Makes it where it is new, closed to everybody but its owner.</summary>
    /// <exception cref="InvalidDataException">It can't be made; the message says so in Chinese.</exception>
    public static void Make(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidDataException($"设置 Feedback:Data 的“{path}”建不了目录：检查路径、权限，以及是否有同名的文件。", error);
        }
    }
}
