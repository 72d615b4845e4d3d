using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Store;

/// <summary>What .NET does not ask of the C library: a folder opened to be synced.</summary>
internal static class PosixFiles
{
    private const int ReadOnly = 0;

    /// <summary>Opens a folder as a file.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    public static SafeFileHandle OpenFolder(string path)
    {
        var descriptor = Open(path, ReadOnly);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : throw new IOException($"{path} could not be opened to be synced: error {Marshal.GetLastPInvokeError()}.");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
