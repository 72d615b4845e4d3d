namespace Disclosure.Staff.Files;

/// <summary>
/// A lock of the system's on a file, which ends with the process however that ends. It is a record lock as well, which holds where
/// <c>System.IO.DisableFileLocking</c> is set.
/// </summary>
public static class SystemLock
{
    /// <summary>Takes the lock on a file, which is made where it is missing; closing the file gives it back.</summary>
    /// <exception cref="IOException">Somebody has it, or nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static FileStream Take(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        try
        {
            // There the share mode above is the only lock that .NET has.
            if (!OperatingSystem.IsMacOS() && !OperatingSystem.IsIOS() && !OperatingSystem.IsTvOS() && !OperatingSystem.IsFreeBSD())
                file.Lock(0, 1);
            PrivateFile.Narrow(path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
