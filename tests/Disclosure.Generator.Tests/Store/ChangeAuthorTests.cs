using Disclosure.Generator.Tests.Commands;

namespace Disclosure.Generator.Tests.Store;

public sealed class ChangeAuthorTests : IDisposable
{
    private const string Staff = """
        form: staff
        people:
          - {id: p01, name: 张三, account: zhangsan, roles: [编制]}
          - {id: p02, name: 李四, account: lisi, roles: [发布]}

        """;

    private readonly ImportedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("lisi", null, "p02")]
    [InlineData("lisi", "p01", "p02")]
    [InlineData("root", "实习生小王", "实习生小王")]
    [InlineData("root", null, "root")]
    [InlineData("root", "p01", "账号 root")]
    [InlineData("root", "张三", "账号 root")]
    [InlineData("root", "ZhangSan", "账号 root")]
    [InlineData("p01", null, "账号 p01")]
    public async Task Nobody_signs_in_another_person_s_name(string account, string? variable, string author)
    {
        File.WriteAllText(_content.PathOf("staff.yaml"), Staff);

        Assert.Equal(author, await Import(account, variable));
    }

    [Fact]
    public async Task A_register_that_can_t_be_read_lets_nobody_choose_a_name()
    {
        File.WriteAllText(_content.PathOf("staff.yaml"), Staff.Replace("account: lisi", "acount: lisi", StringComparison.Ordinal));

        Assert.Equal("账号 lisi", await Import("lisi", "p01"));
    }

    [Fact]
    public async Task Without_a_register_the_variable_names_who_works_here() => Assert.Equal("李四", await Import("lisi", "李四"));

    private async Task<string?> Import(string account, string? variable)
    {
        var run = await CommandRun.Of(
            console => console with { Account = account, Variable = name => name == "DISCLOSURE_AUTHOR" ? variable : null },
            _content.Command);
        Assert.True(run.ExitCode == 0, run.All);
        return _content.Log[^1].Author;
    }
}
