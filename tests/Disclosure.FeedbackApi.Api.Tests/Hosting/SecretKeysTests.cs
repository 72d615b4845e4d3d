using System.Runtime.Versioning;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Hosting;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

[UnsupportedOSPlatform("windows")]
public sealed class SecretKeysTests : IDisposable
{
    private const string Secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-test-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "feedback.key");

    [Fact]
    public void The_key_file_is_made_once_for_its_owner_alone()
    {
        var made = SecretKeys.Load("", _folder.FullName);
        Assert.False(File.Exists(Path));
        made.Key.Keep();
        var first = made.Codes.Of("x");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        Assert.Equal(first, SecretKeys.Load("", _folder.FullName).Codes.Of("x"));
    }

    [Fact]
    public void A_key_file_that_others_can_read_is_refused()
    {
        SecretKeys.Load("", _folder.FullName).Key.Keep();
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        Assert.Throws<InvalidDataException>(() => SecretKeys.Load("", _folder.FullName));
    }

    [Fact]
    public void A_secret_from_the_settings_leaves_no_file()
    {
        Assert.Equal(64, SecretKeys.Load(Secret, _folder.FullName).Codes.Of("x").Length);
        Assert.False(File.Exists(Path));
    }

    [Theory]
    [InlineData("c2hvcnQ=")]
    [InlineData("not base64!")]
    public void A_short_or_broken_secret_is_refused(string secret) =>
        Assert.Throws<InvalidDataException>(() => SecretKeys.Load(secret, _folder.FullName));

    [Fact]
    public void Hashes_for_different_purposes_and_words_differ()
    {
        var keys = SecretKeys.Load(Secret, _folder.FullName);

        string[] hashes =
        [
            keys.Codes.Of("a", "b"), keys.RequestKeys.Of("a", "b"), keys.Seals.Of("a", "b"), keys.Codes.Of("ab"), keys.Codes.Of("a", "c"),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
