using System.Runtime.InteropServices;
using Disclosure.Content.Files;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Publishing.Output;

/// <summary>
/// Has the system put everything on disk that was written to a folder's file system: a site that is served after a power cut must be whole,
/// and the next one takes files of it over. Linux does it for one file system; elsewhere it is left to the system.
/// </summary>
internal static class FileSystemSync
{
    /// <summary>Waits until it is done.</summary>
    /// <exception cref="IOException">The disk can't take it.</exception>
    public static void Sync(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var handle = PosixFiles.OpenToRead(folder);
        if (SyncFileSystem(handle) != 0)
            throw new IOException($"{folder} could not be put on disk.", Marshal.GetLastPInvokeError());
    }

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(SafeFileHandle file);
}
