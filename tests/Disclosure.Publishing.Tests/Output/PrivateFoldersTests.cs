using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Tests.Output;

/// <summary>What only the owner may read is in folders that only the owner may open.</summary>
public sealed class PrivateFoldersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_deep_in_folders_that_comes_first_leaves_none_of_them_open()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_folder["site"]);

        new SiteWriter(_folder["site"], new FileKeeping { IsPrivate = true }).Write("units/101/2025/index.html", [1]);

        foreach (var path in new[] { "units", "units/101", "units/101/2025" })
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder[$"site/{path}"]));
        }
    }
}
