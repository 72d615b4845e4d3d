namespace Disclosure.FeedbackApi.Files;

/// <summary>Why a file cannot be read or written, in a few Chinese words, without its path: for who may not know where files are.</summary>
internal static class DiskTrouble
{
    private const int Mask = 0xFFFF;
    private const int LinuxWouldBlock = 11;
    private const int LinuxDenied = 13;
    private const int LinuxFull = 28;
    private const int LinuxReadOnly = 30;
    private const int MacWouldBlock = 35;
    private const int WindowsSharing = 32;
    private const int WindowsLock = 33;
    private const int WindowsFull = 112;
    private const int WindowsProtected = 19;
    private const int LinuxQuota = 122;

    /// <summary>The reason.</summary>
    public static string ReasonOf(Exception error) => error switch
    {
        _ when IsFull(error) => "磁盘已满",
        _ when IsReadOnly(error) => "文件系统是只读的",
        UnauthorizedAccessException => "没有权限",
        FileNotFoundException or DirectoryNotFoundException => "文件不在",
        ObjectDisposedException => "文件已关闭",
        IOException => "读写出错",
        _ => "程序出错",
    };

    /// <summary>Whether another process has the file.</summary>
    public static bool IsTaken(Exception error) => OperatingSystem.IsWindows()
        ? Code(error) is WindowsSharing or WindowsLock
        : Code(error) is LinuxWouldBlock or MacWouldBlock or LinuxDenied && error is IOException;

    /// <summary>Whether the file system takes no writing at all.</summary>
    public static bool IsReadOnly(Exception error) =>
        Code(error) == (OperatingSystem.IsWindows() ? WindowsProtected : LinuxReadOnly)
            || (error.InnerException is { } inner && IsReadOnly(inner));

    private static bool IsFull(Exception error) =>
        OperatingSystem.IsWindows() ? Code(error) == WindowsFull : Code(error) is LinuxFull or LinuxQuota;

    private static int Code(Exception error) => error.HResult & Mask;
}
