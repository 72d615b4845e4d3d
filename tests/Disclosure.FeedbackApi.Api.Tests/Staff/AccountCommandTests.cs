using System.Runtime.Versioning;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

[UnsupportedOSPlatform("windows")]
public sealed class AccountCommandTests : IDisposable
{
    private const string Password = "a long password";
    private const string Another = "another long password";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-test-");
    private readonly FakeTimeProvider _time = new(FeedbackServer.Start);

    private AccountFile Accounts => new(_folder.FullName);

    [Fact]
    public void An_account_is_added_with_a_password_from_standard_input_and_only_its_hash_is_kept()
    {
        Assert.Equal(0, Run(Password, out _, "add", "张三", "--role", "editor"));

        var file = Path.Combine(_folder.FullName, "accounts.json");
        Assert.DoesNotContain(Password, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(0, Run("", out var output, "list"));
        Assert.Equal("张三\teditor\n", output);
    }

    [Theory]
    [InlineData("short", "add", "张三", "--role", "editor")]
    [InlineData(Password, "add", "张三", "--role", "admin")]
    [InlineData(Password, "add", "张三", "--role", "1")]
    [InlineData(Password, "add", "张三")]
    [InlineData(Password, "add", "", "--role", "editor")]
    [InlineData(Password, "add", "张 三", "--role", "editor")]
    [InlineData(Password, "add", "-zhang", "--role", "editor")]
    [InlineData(Password, "add", "zhang\u200Bsan", "--role", "editor")]
    [InlineData(Password, "add", "oidc:zhang", "--role", "editor")]
    [InlineData(Password, "add", "command:root", "--role", "editor")]
    [InlineData("", "remove", "张三")]
    [InlineData(Password, "password", "张三")]
    [InlineData("", "role", "张三", "approver")]
    [InlineData("", "unlock", "张三")]
    [InlineData("", "second-factor", "张三", "off")]
    [InlineData("")]
    public void Bad_usage_is_said_and_adds_nothing_and_the_log_says_nothing(string input, params string[] args)
    {
        Assert.Equal(2, Run(input, out _, args));
        Assert.Empty(Accounts.All);
        Assert.Empty(AuditFile.Open(_folder.FullName, _time).Read());
    }

    [Fact]
    public void An_account_that_is_there_is_never_changed_by_adding_it()
    {
        Run(Password, out _, "add", "张三", "--role", "editor");
        var before = Accounts.All;

        Assert.Equal(2, Run(Another, out _, "add", "张三", "--role", "approver"));

        Assert.Equal(before.AsEnumerable(), Accounts.All.AsEnumerable());
    }

    [Theory]
    [InlineData("Zhang-San", "zhang-san")]
    [InlineData("zhangsan", "ｚｈａｎｇｓａｎ")]
    [InlineData("zhangsan", "ZHANGSAN")]
    public void A_name_that_looks_like_another_is_refused(string first, string second)
    {
        Assert.Equal(0, Run(Password, out _, "add", first, "--role", "editor"));
        Assert.Equal(2, Run(Password, out _, "add", second, "--role", "editor"));
        Assert.Single(Accounts.All);
    }

    [Fact]
    public void Every_change_is_in_the_log_with_who_made_it()
    {
        Run(Password, out _, "add", "张三", "--role", "editor");
        Run(Another, out _, "password", "张三");
        Run("", out _, "role", "张三", "approver");
        Run("", out _, "unlock", "张三");
        Run("", out _, "second-factor", "张三", "off");
        Run("", out _, "remove", "张三");

        var entries = AuditFile.Open(_folder.FullName, _time).Read().ToList();
        Assert.Equal(
            ["account-add", "account-password", "account-role", "account-unlock", "second-factor-reset", "account-remove"],
            entries.Select(entry => entry.Action));
        Assert.All(entries, entry => Assert.Equal(("张三", $"command:{Environment.UserName}"), (entry.Subject, entry.Who)));
        Assert.Empty(Accounts.All);
    }

    [Fact]
    public void A_password_and_a_role_are_changed_and_nothing_else()
    {
        Run(Password, out _, "add", "张三", "--role", "editor");
        Run(Password, out _, "add", "李四", "--role", "editor");

        Assert.Equal(0, Run(Another, out _, "password", "张三"));
        Assert.Equal(0, Run("", out _, "role", "张三", "approver"));

        var passwords = new Passwords(Options());
        var (changed, other) = (Accounts.All.Single(account => account.Name == "张三"), Accounts.All.Single(account => account.Name == "李四"));
        Assert.Equal(
            (StaffRole.Approver, true, false), (changed.Role, passwords.Holds(changed, Another), passwords.Holds(changed, Password)));
        Assert.Equal((StaffRole.Editor, true), (other.Role, passwords.Holds(other, Password)));
    }

    [Fact]
    public void With_a_register_of_staff_accounts_are_called_by_its_ids()
    {
        var register = Path.Combine(_folder.FullName, "staff.yaml");
        File.WriteAllText(register, "form: staff\npeople:\n  - {id: y01, name: 示编一, account: shili, roles: [编制]}\n");

        Assert.Equal(2, Run(Password, out _, options => options.StaffFile = register, "add", "示编一", "--role", "editor"));
        Assert.Equal(0, Run(Password, out _, options => options.StaffFile = register, "add", "y01", "--role", "editor"));
        Assert.Equal("y01", Accounts.All.Single().Name);
    }

    [Theory]
    [InlineData("people: 张三")]
    [InlineData("people:\n  - {name: 张三}")]
    [InlineData("people: [")]
    [InlineData("")]
    public void A_register_that_cannot_be_read_is_said_and_adds_nothing(string text)
    {
        var register = Path.Combine(_folder.FullName, "staff.yaml");
        File.WriteAllText(register, text);

        Assert.Throws<InvalidDataException>(() =>
            Run(Password, out _, options => options.StaffFile = register, "add", "y01", "--role", "editor"));
        Assert.Empty(Accounts.All);
    }

    [Fact]
    public void A_broken_file_of_accounts_is_said_and_left_as_it_is()
    {
        var path = Path.Combine(_folder.FullName, "accounts.json");
        File.WriteAllText(path, "[{");

        Assert.Throws<InvalidDataException>(() => Run(Password, out _, "add", "张三", "--role", "editor"));
        Assert.Equal(2, Run("", out _, "list"));
        Assert.Equal("[{", File.ReadAllText(path));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private FeedbackOptions Options() => new() { Data = _folder.FullName, PasswordIterations = 1 };

    private int Run(string input, out string output, params string[] words) => Run(input, out output, _ => { }, words);

    private int Run(string input, out string output, Action<FeedbackOptions> set, params string[] words)
    {
        using var written = new StringWriter { NewLine = "\n" };
        var options = Options();
        set(options);
        var code = AccountProgram.Run(["account", .. words], options, new StringReader(input), written, TextWriter.Null, _time);
        output = written.ToString();
        return code;
    }
}
