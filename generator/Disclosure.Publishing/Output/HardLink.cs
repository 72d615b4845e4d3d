using System.Runtime.InteropServices;

namespace Disclosure.Publishing.Output;

/// <summary>
/// Gives a file a second name, so that what did not change is there again without being written: same bytes, same time. Where the file
/// system has no such names, the file is copied and keeps its time.
/// </summary>
internal static class HardLink
{
    /// <summary>Makes <paramref name="name"/> another name of <paramref name="file"/>.</summary>
    /// <exception cref="IOException">The file is not there, or can't be copied either.</exception>
    public static void Make(string file, string name)
    {
        if (OperatingSystem.IsWindows() ? MakeOnWindows(name, file, IntPtr.Zero) : MakeOnPosix(file, name) == 0)
            return;
        File.Copy(file, name);
        File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(file));
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakeOnPosix(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string file, [MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool MakeOnWindows(string name, string file, IntPtr security);
}
