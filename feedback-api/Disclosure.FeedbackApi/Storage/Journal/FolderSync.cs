using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// Puts the names in a folder on disk. .NET opens no folder as a file, so that this asks the C library; on Windows the file
/// system keeps names itself.
/// </summary>
internal static class FolderSync
{
    private const int ReadOnly = 0;

    /// <summary>Returns when the folder's names are on disk.</summary>
    /// <exception cref="IOException">The folder could not be opened or synced.</exception>
    public static void Sync(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;

        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0)
            throw new IOException($"{folder} could not be opened to be synced: error {Marshal.GetLastPInvokeError()}.");

        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.FlushToDisk(handle);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
