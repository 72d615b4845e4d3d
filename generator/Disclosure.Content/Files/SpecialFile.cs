using System.Runtime.InteropServices;

namespace Disclosure.Content.Files;

/// <summary>
/// Tells pipes, sockets and devices from files without opening them: who opens a pipe waits until somebody writes to it. .NET does
/// not tell them apart; the C library of Linux does. Elsewhere every entry counts as a file.
/// </summary>
internal static class SpecialFile
{
    private const int OfTheWorkingFolder = -100;
    private const uint TypeWanted = 1;
    private const int SizeOfAnswer = 256;
    private const int PlaceOfMode = 28;
    private const int TypeBits = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Whether an entry that is no folder, or what it links to, is no file either.</summary>
    // None of them has a length, so that hardly any file needs to be asked about.
    public static bool Is(FileInfo entry) =>
        entry.Exists && (entry.Length == 0 || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) && IsSpecial(entry.FullName);

    private static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        Span<byte> answer = stackalloc byte[SizeOfAnswer];
        try
        {
            return Status(OfTheWorkingFolder, path, 0, TypeWanted, ref MemoryMarshal.GetReference(answer)) == 0
                && (BitConverter.ToUInt16(answer[PlaceOfMode..]) & TypeBits) != RegularFile;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint wanted, ref byte answer);
}
