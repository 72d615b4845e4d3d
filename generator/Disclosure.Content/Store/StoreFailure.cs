namespace Disclosure.Content.Store;

/// <summary>What went wrong with a file, in the words of a message: the system's own are English and may hold paths.</summary>
internal static class StoreFailure
{
    private const int PosixNoSpace = 28;
    private const int WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>The words.</summary>
    public static string InWords(Exception error) => error switch
    {
        UnauthorizedAccessException => "没有权限，或同名的是一个目录",
        { HResult: PosixNoSpace or WindowsNoSpace } => "磁盘已满",
        _ => "写入失败：目录只读，路径中有同名的文件，或磁盘出错",
    };

    /// <summary>Whether <paramref name="error"/> is one of the disk's.</summary>
    public static bool IsOfTheDisk(Exception error) => error is IOException or UnauthorizedAccessException;
}
