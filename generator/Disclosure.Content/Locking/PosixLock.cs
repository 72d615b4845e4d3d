using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Locking;

/// <summary>
/// The system's lock on an open file (<c>flock</c>), which .NET does not take while <c>System.IO.DisableFileLocking</c> is set.
/// </summary>
internal static class PosixLock
{
    private const int Shared = 1;
    private const int Exclusive = 2;
    private const int WithoutWaiting = 4;

    /// <summary>What the system says where another has the lock.</summary>
    public static int WouldBlock => OperatingSystem.IsLinux() || OperatingSystem.IsAndroid() ? 11 : 35;

    /// <summary>
    /// Locks an open file against every other opening of it, in this process or another, until it is closed, which the system
    /// does when the process dies. Answers whether it could.
    /// </summary>
    /// <exception cref="IOException">The file system has no locks.</exception>
    public static bool TryTake(SafeFileHandle file, bool isShared)
    {
        if (Lock(file, (isShared ? Shared : Exclusive) | WithoutWaiting) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        return error == WouldBlock ? false : throw new IOException($"The file system gives no lock: error {error}.");
    }

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Lock(SafeFileHandle file, int operation);
}
