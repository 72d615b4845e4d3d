using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Store;

/// <summary>
/// What .NET does not ask of the C library: a folder opened to be synced, and locks while <c>System.IO.DisableFileLocking</c> is set.
/// </summary>
internal static class PosixFiles
{
    private const int ReadOnly = 0;
    private const int Shared = 1;
    private const int Exclusive = 2;
    private const int WithoutWaiting = 4;

    /// <summary>Opens a folder as a file.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    public static SafeFileHandle OpenFolder(string path)
    {
        var descriptor = Open(path, ReadOnly);
        return descriptor >= 0
            ? new SafeFileHandle(descriptor, ownsHandle: true)
            : throw new IOException($"{path} could not be opened to be synced: error {Marshal.GetLastPInvokeError()}.");
    }

    /// <summary>
    /// Locks an open file against every other opening of it, in this process or another, until it is closed, which the system
    /// does when the process dies. Answers whether it could.
    /// </summary>
    /// <exception cref="IOException">The file system has no locks.</exception>
    public static bool TryLock(SafeFileHandle file, bool isShared)
    {
        if (Lock(file, (isShared ? Shared : Exclusive) | WithoutWaiting) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error == WouldBlock ? false : throw new IOException($"The file system gives no lock: error {error}.");
    }

    /// <summary>What the system says where another has the lock.</summary>
    public static int WouldBlock => OperatingSystem.IsLinux() || OperatingSystem.IsAndroid() ? 11 : 35;

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Lock(SafeFileHandle file, int operation);
}
