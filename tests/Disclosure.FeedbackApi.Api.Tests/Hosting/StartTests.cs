using System.Net;
using System.Net.Sockets;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Tests;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StartTests() => _folder.Write("surveys.json", SurveyFile.Write(SampleSurveys.All));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_port_in_use_is_told_on_one_line_and_ends_the_program()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        var (exit, lines) = await ServiceProgram.RunAsync(_folder, $"--Feedback:Urls={url}");

        Assert.Equal(2, exit);
        Assert.Equal([$"监听不了 {url}：端口已被别的程序占用。用 Feedback:Urls 换一个地址或端口，或者停掉占用它的程序。"], lines);
    }

    [Theory]
    [InlineData("http://192.0.2.7:5081")]
    [InlineData("http://unix:/nowhere/at/all/feedback.sock")]
    public async Task An_address_that_this_machine_does_not_have_is_told_on_one_line(string url)
    {
        var (exit, lines) = await ServiceProgram.RunAsync(_folder, $"--Feedback:Urls={url}");

        Assert.Equal(2, exit);
        Assert.StartsWith($"监听不了 {url}：不是本机的地址", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Site", "https://a@www.example.gov.cn")]
    [InlineData("Urls", "http://a@127.0.0.1:0")]
    [InlineData("OidcAuthority", "https://sso.example.gov.cn/?a=1", "OidcClientId=a", "OidcClientSecret=b", "OidcEditorRole=c")]
    [InlineData("Secret", "c2hvcnQ=")]
    [InlineData("ResultStep", "许多")]
    [InlineData("PasswordSignIn", "否")]
    [InlineData("Data", "surveys.json")]
    public async Task A_setting_that_cannot_be_ends_the_start_with_one_line_that_names_it(string name, string value, params string[] others)
    {
        var (exit, lines) = await ServiceProgram.RunAsync(
            _folder, [$"--Feedback:{name}={value}", .. others.Select(other => $"--Feedback:{other}")]);

        Assert.Equal(1, exit);
        Assert.Contains(name, Assert.Single(lines), StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", lines[0]);
    }

    [Fact]
    public async Task A_file_of_settings_that_is_broken_is_told_on_one_line()
    {
        var path = _folder.Write("appsettings.json", """{"Feedback": {""");

        var (exit, lines) = await ServiceProgram.RunAsync(_folder);

        Assert.Equal(1, exit);
        Assert.Equal([$"设置文件 {path} 不是 JSON：改正它，或者移走它。"], lines);
    }
}
