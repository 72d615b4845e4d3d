using System.Diagnostics;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>A file system of its own, in memory: small, so that it can be full, and one that can be made read-only.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-disk-");

    private SmallDisk(int megabytes) => IsThere = Mount("-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", _folder.FullName);

    /// <summary>Whether this machine lets these tests mount one.</summary>
    public static bool CanBe { get; } = Try();

    public string Data => Path.Combine(_folder.FullName, "data");

    private bool IsThere { get; }

    private string Filler => Path.Combine(_folder.FullName, "filler");

    public static SmallDisk Of(int megabytes) => new(megabytes);

    /// <summary>Fills it until so many bytes are left.</summary>
    public void FillUpTo(long left)
    {
        using var file = File.OpenHandle(Filler, FileMode.OpenOrCreate, FileAccess.Write);
        var block = new byte[64 * 1024];
        try
        {
            for (var room = new DriveInfo(_folder.FullName).AvailableFreeSpace - left; room > 0; room -= block.Length)
                RandomAccess.Write(file, block.AsSpan(0, (int)Math.Min(room, block.Length)), RandomAccess.GetLength(file));
        }
        catch (IOException)
        {
            // The service wrote meanwhile: it is full all the same.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public void MakeReadOnly() => Assert.True(Mount("-o", "remount,ro", _folder.FullName));

    public void MakeWritable() => Assert.True(Mount("-o", "remount,rw", _folder.FullName));

    public void Dispose()
    {
        if (IsThere)
            Run("umount", "-l", _folder.FullName);
        _folder.Delete(recursive: true);
    }

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            return false;
        using var disk = Of(1);
        return disk.IsThere;
    }

    private static bool Mount(params string[] arguments) => Run("mount", arguments);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
