using System.Runtime.InteropServices;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The link <c>current</c> of a public folder to the site that is served: relative, so that the folder can be moved, and exchanged in one
/// rename, so that readers see the old site or the new one.
/// </summary>
internal sealed class CurrentLink(string folder, SiteDisk disk)
{
    /// <summary>Its name.</summary>
    public const string Name = "current";

    /// <summary>The name of the link that takes its place.</summary>
    public const string NextName = ".current.next";

    private readonly string _path = Path.Combine(folder, Name);
    private readonly string _next = Path.Combine(folder, NextName);

    /// <summary>What it leads to, as it is written; nothing where there is no such link.</summary>
    public string? Target => new DirectoryInfo(_path).LinkTarget?.Replace('\\', '/');

    /// <summary>Has it lead to <paramref name="target"/>, from the folder that it lies in.</summary>
    /// <exception cref="IOException">It can't be made or exchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">Windows lets this user make no links.</exception>
    public void Exchange(string target)
    {
        Forget();
        disk.Before(SiteOperation.Exchange, NextName);
        Directory.CreateSymbolicLink(_next, target);
        disk.Before(SiteOperation.Exchange, Name);
        if (OperatingSystem.IsWindows())
            ExchangeOnWindows();
        else if (Rename(_next, _path) != 0)
            throw new IOException("The link could not be exchanged.", Marshal.GetLastPInvokeError());
    }

    /// <summary>Takes a link away that a killed process did not come to use.</summary>
    public void Forget()
    {
        if (new DirectoryInfo(_next).LinkTarget is not null)
            Directory.Delete(_next);
    }

    // Windows exchanges no links to folders: for a moment there is none.
    private void ExchangeOnWindows()
    {
        if (new DirectoryInfo(_path).LinkTarget is not null)
            Directory.Delete(_path);
        Directory.Move(_next, _path);
    }

    [DllImport("libc", EntryPoint = "rename", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);
}
