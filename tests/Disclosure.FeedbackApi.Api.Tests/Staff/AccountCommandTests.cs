using System.Runtime.Versioning;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Staff.Accounts;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

[UnsupportedOSPlatform("windows")]
public sealed class AccountCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-test-");

    [Fact]
    public void An_account_is_added_with_a_password_from_standard_input_and_only_its_hash_is_kept()
    {
        Assert.Equal(0, Run("a long password", out _, "account", "add", "张三", "--role", "editor"));

        var file = Path.Combine(_folder.FullName, "accounts.json");
        Assert.DoesNotContain("a long password", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(0, Run("", out var output, "account", "list"));
        Assert.Equal("张三\teditor\n", output);
    }

    [Theory]
    [InlineData("short", "account", "add", "张三", "--role", "editor")]
    [InlineData("a long password", "account", "add", "张三", "--role", "admin")]
    [InlineData("a long password", "account", "add", "张三", "--role", "1")]
    [InlineData("a long password", "account", "add", "张三")]
    [InlineData("", "account", "remove", "张三")]
    [InlineData("", "account")]
    public void Bad_usage_is_said_and_adds_nothing(string input, params string[] args)
    {
        Assert.Equal(2, Run(input, out _, args));
        Assert.Empty(new AccountFile(_folder.FullName).All);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private int Run(string input, out string output, params string[] args)
    {
        using var written = new StringWriter { NewLine = "\n" };
        var code = AccountProgram.Run(
            args, new FeedbackOptions { Data = _folder.FullName }, new StringReader(input), written, TextWriter.Null);
        output = written.ToString();
        return code;
    }
}
