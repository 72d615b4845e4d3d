using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Files;

/// <summary>What .NET does not ask of the C library: a folder opened to be synced, a file opened without a lock on it.</summary>
internal static class PosixFiles
{
    private const int ReadOnly = 0;

    /// <summary>Opens a folder or a file to be read, locked by others or not.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    public static SafeFileHandle OpenToRead(string path)
    {
        var descriptor = Open(path, ReadOnly);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : throw new IOException($"{path} could not be opened: error {Marshal.GetLastPInvokeError()}.");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
