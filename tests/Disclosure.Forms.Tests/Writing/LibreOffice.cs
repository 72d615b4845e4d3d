using System.Diagnostics;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>LibreOffice, where it is installed: the second spreadsheet program that our workbooks must get on with.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The program; nothing where it is not on the path.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a workbook and saves it anew into a folder; gives the new file.</summary>
    public static string SaveAnew(string file, string folder)
    {
        Run("xlsx:Calc MS Excel 2007 XML", [file], folder);
        return Path.Combine(folder, Path.GetFileName(file));
    }

    /// <summary>Prints documents or workbooks into a folder, each as a PDF of its name.</summary>
    public static void Print(IReadOnlyCollection<string> files, string folder) => Run("pdf", files, folder);

    private static void Run(string kind, IReadOnlyCollection<string> files, string folder)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        var start = new ProcessStartInfo(
            Program!, [$"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir", folder, .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Assert.True(process.WaitForExit(Patience), "LibreOffice takes too long.");
    }
}
