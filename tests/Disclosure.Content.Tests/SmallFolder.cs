using System.Text;
using Disclosure.Content.Findings;
using Disclosure.Content.Folder;

namespace Disclosure.Content.Tests;

/// <summary>A content folder of a few files, gone with the test.</summary>
internal sealed class SmallFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-content-");

    public string FullName => _folder.FullName;

    public SmallFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SmallFolder With(string path, byte[] bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public ContentReading Read() => ContentReader.Read(_folder.FullName);

    /// <summary>The findings but for the missing portal, as `code path:line message`, without the folder.</summary>
    public IReadOnlyList<string> Findings() =>
    [
        .. Read().Findings
            .Where(finding => finding.Definition != ContentFindings.NoPortal)
            .Select(finding => $"{finding.Code} {finding.Place} {finding.Message}".Replace(FullName + "/", "", StringComparison.Ordinal)),
    ];

    public void Dispose() => _folder.Delete(recursive: true);
}
