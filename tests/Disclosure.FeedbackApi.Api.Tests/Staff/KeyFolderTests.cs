using System.Runtime.Versioning;
using Disclosure.FeedbackApi.Codes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

/// <summary>What cookies and secrets of staff are encrypted with.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class KeyFolderTests
{
    [Fact]
    public async Task The_keys_are_encrypted_and_another_secret_opens_none()
    {
        await using var server = await FeedbackServer.StartAsync();
        var kept = Protector(server).Protect("secret");
        var file = Assert.Single(Directory.EnumerateFiles(Path.Combine(server.Options.Data, "keys"), "*.xml"));

        Assert.DoesNotContain("masterKey", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.Contains("<sealed", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        await server.RestartAsync();
        Assert.Equal("secret", Protector(server).Unprotect(kept));
        var key = server.Services.GetRequiredService<SecretKeys>().Staff;
        await using var other = await FeedbackServer.StartAsync();
        Assert.False(key.Bytes.Span.SequenceEqual(other.Services.GetRequiredService<SecretKeys>().Staff.Bytes.Span));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => Protector(other).Unprotect(kept));
    }

    [Fact]
    public async Task Nobody_else_may_read_them()
    {
        await using var server = await FeedbackServer.StartAsync();
        Protector(server).Protect("x");
        var folder = Path.Combine(server.Options.Data, "keys");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.All(
            Directory.EnumerateFiles(folder),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    private static IDataProtector Protector(FeedbackServer server) =>
        server.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
