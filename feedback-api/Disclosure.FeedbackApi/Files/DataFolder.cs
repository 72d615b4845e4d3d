namespace Disclosure.FeedbackApi.Files;

/// <summary>The folder of everything that is kept.</summary>
internal static class DataFolder
{
    /// <summary>Makes it where it is new, closed to everybody but its owner.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
