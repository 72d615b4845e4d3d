namespace Disclosure.Staff.Files;

/// <summary>A file that is there as it was or as it is to be, and readable by nobody else.</summary>
public static class PrivateFile
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    /// <summary>Takes from everybody but its owner what they may do with a file; nothing happens where it cannot be done.</summary>
    public static void Narrow(string path) => Narrow(path, OwnersFile);

    /// <summary>Makes a folder for its owner alone; one that is there is closed to the others, with the files right in it.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnersFolder);
        Narrow(path, OwnersFolder);
        foreach (var file in Directory.EnumerateFiles(path))
            Narrow(file, OwnersFile);
    }

    private static void Narrow(string path, UnixFileMode most)
    {
        if (OperatingSystem.IsWindows())
            return;
        try
        {
            if ((File.GetUnixFileMode(path) & ~most) != 0)
                File.SetUnixFileMode(path, File.GetUnixFileMode(path) & most);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody else's file, or a file system that takes no writing: whoever may read it may go on, and opening it tells the rest.
        }
    }

    /// <summary>Writes it. It is on disk before the call returns.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnersFile;
        var draft = path + ".new";
        using (var file = new FileStream(draft, options))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
