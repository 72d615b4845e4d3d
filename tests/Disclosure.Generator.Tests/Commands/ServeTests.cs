using System.Net;
using System.Net.ServerSentEvents;
using Disclosure.Generator.Commands;
using Disclosure.Generator.Commands.Serve;
using Disclosure.Publishing.Build;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Generator.Tests.Commands;

[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "DisposeAsync of IAsyncLifetime disposes them.")]
public sealed class ServeTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReloadSignal _signal = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication _server = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("site/index.html", "<!doctype html><title>首页</title>");
        _folder.Write("site/404.html", "<!doctype html><title>未找到</title>");
        _folder.Write("site/units/index.html", "<!doctype html><title>单位</title>");
        _folder.Write("site/units/index.json", "{}");
        _folder.Write("secret.txt", "不可外泄");
        _server = SiteServer.Create(new DirectoryInfo(_folder["site"]), port: 0, _signal);
        await _server.StartAsync();
        _client.BaseAddress = new Uri(_server.Services.GetRequiredService<IServer>().Features
            .GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_page_comes_with_strict_headers()
    {
        var answer = await _client.GetAsync("/units/");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("单位", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected()
    {
        var answer = await _client.GetAsync("/units");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/units/", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("//units")]
    [InlineData("//evil.example")]
    [InlineData("//evil.example/..")]
    [InlineData("/\\units")]
    [InlineData("/%5Cunits")]
    [InlineData("/%5c%5cevil.example")]
    [InlineData("/units//")]
    [InlineData("http://evil.example/units")]
    public async Task No_request_is_redirected_to_another_host(string target)
    {
        var answer = await AskAsWritten(target);

        Assert.DoesNotContain("500", answer[0], StringComparison.Ordinal);
        Assert.All(
            answer.Where(line => line.StartsWith("Location:", StringComparison.OrdinalIgnoreCase)),
            line => Assert.Equal("Location: /units/", line));
    }

    [Fact]
    public async Task A_redirect_keeps_the_query_and_spells_the_path_as_addresses_are()
    {
        _folder.Write("site/单位/index.html", "<!doctype html><title>单位</title>");

        var answer = await AskAsWritten("/%E5%8D%95%E4%BD%8D?a=1");

        Assert.Contains("Location: /%E5%8D%95%E4%BD%8D/?a=1", answer);
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/units/..%2f..%2fsecret.txt")]
    [InlineData("/units%00.html")]
    public async Task What_is_not_in_the_site_is_not_found(string path)
    {
        var answer = await _client.GetAsync(path);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotContain("不可外泄", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_methods_are_refused() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostAsync("/units/", null)).StatusCode);

    [Fact]
    public async Task Json_is_sent_as_it_is_and_pages_get_the_reload_script()
    {
        Assert.Equal("{}", await _client.GetStringAsync("/units/index.json"));
        Assert.Contains("/-/reload.js", await _client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_page_hears_of_a_build()
    {
        using var stream = await _client.GetStreamAsync("/-/builds");
        var events = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("listening", events.Current.EventType);

        _signal.Raise();

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("build", events.Current.EventType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_content_folder_that_is_swapped_is_built_again_and_watched_on(bool isLink)
    {
        WriteUnit("first", "101", "示例区教育局");
        WriteUnit("second", "101", "示例区民政局");
        var content = _folder["content"];
        if (isLink)
            Directory.CreateSymbolicLink(content, "first");
        else
            Directory.Move(_folder["first"], content);
        using var messages = new StringWriter();
        var console = new CommandConsole(messages, messages, IsTerminal: false, TimeProvider.System);
        var options = new BuildOptions { Output = _folder["dist"] };
        var built = _signal.Next;
        await using var rebuilds = new RebuildLoop(console, new DirectoryInfo(content), options, _signal, () => { });

        if (isLink)
        {
            Directory.CreateSymbolicLink(_folder["next"], "second");
            using var move = System.Diagnostics.Process.Start("mv", ["-T", _folder["next"], content]);
            await move.WaitForExitAsync();
        }
        else
        {
            Directory.Move(content, _folder["old"]);
            Directory.Move(_folder["second"], content);
        }

        await BuiltWith("示例区民政局");
        WriteUnit(isLink ? "second" : "content", "102", "示例区财政局");
        await BuiltWith("示例区财政局");

        // A swap may be seen in two steps: then the first build finds nothing or the old.
        async Task BuiltWith(string name)
        {
            do
            {
                await built.WaitAsync(TimeSpan.FromMinutes(2));
                built = _signal.Next;
            }
            while (!(await File.ReadAllTextAsync(_folder["dist/units/index.html"])).Contains(name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_change_of_the_content_builds_the_site_again()
    {
        _folder.Write("content/units/101.yaml", "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n");
        using var messages = new StringWriter();
        var console = new CommandConsole(messages, messages, IsTerminal: false, TimeProvider.System);
        var content = new DirectoryInfo(_folder["content"]);
        var options = new BuildOptions { Output = _folder["dist"] };
        await using var rebuilds = new RebuildLoop(console, content, options, _signal, () => { });

        var built = _signal.Next;
        _folder.Write("content/units/102.yaml", "form: unit\ncode: \"102\"\nname: 示例区民政局\nkind: 部门\n");
        await built.WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Contains("示例区民政局", await File.ReadAllTextAsync(_folder["dist/units/index.html"]), StringComparison.Ordinal);
    }

    private void WriteUnit(string folder, string code, string name) =>
        _folder.Write($"{folder}/units/{code}.yaml", $"form: unit\ncode: \"{code}\"\nname: {name}\nkind: 部门\n");

    // HttpClient would mend the target first.
    private async Task<string[]> AskAsWritten(string target)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(_client.BaseAddress!.Host, _client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        var host = target.StartsWith("http", StringComparison.Ordinal) ? new Uri(target).Host : "127.0.0.1";
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync()).Split("\r\n");
    }
}
