using System.Net;
using Disclosure.Generator.Commands.Serve;
using Microsoft.AspNetCore.Builder;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>The public site at the root and the preview below its own path, on one server.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "DisposeAsync of IAsyncLifetime disposes them.")]
public sealed class TwoSitesTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServedSite _public = new("", new ReloadSignal());
    private readonly ServedSite _preview = new(ServedSite.Preview, new ReloadSignal());
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication _server = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("public/index.html", "<title>公开首页</title>");
        _folder.Write("public/404.html", "<title>公开未找到</title>");
        _folder.Write("public/previews/index.html", "<title>另一页</title>");
        _folder.Write("preview/index.html", "<title>预览首页</title>");
        _folder.Write("preview/404.html", "<title>预览未找到</title>");
        _folder.Write("preview/units/index.html", "<title>预览单位</title>");
        _folder.Write("secret.txt", "不可外泄");
        _preview.Folder = new DirectoryInfo(_folder["preview"]);
        _public.Folder = new DirectoryInfo(_folder["public"]);
        _server = SiteServer.Create([_preview, _public], port: 0);
        await _server.StartAsync();
        _client.BaseAddress = new Uri(_server.Urls.First());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "公开首页")]
    [InlineData("/previews/", HttpStatusCode.OK, "另一页")]
    [InlineData("/units/", HttpStatusCode.NotFound, "公开未找到")]
    [InlineData("/preview/", HttpStatusCode.OK, "预览首页")]
    [InlineData("/preview/units/", HttpStatusCode.OK, "预览单位")]
    [InlineData("/preview/nowhere/", HttpStatusCode.NotFound, "预览未找到")]
    [InlineData("/preview/previews/", HttpStatusCode.NotFound, "预览未找到")]
    public async Task Each_site_answers_its_own_addresses(string path, HttpStatusCode status, string words)
    {
        var answer = await _client.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/preview", "/preview/")]
    [InlineData("/preview/units?a=1", "/preview/units/?a=1")]
    public async Task A_folder_of_the_preview_without_its_slash_is_redirected(string path, string to) =>
        Assert.Equal(to, (await _client.GetAsync(path)).Headers.Location!.ToString());

    [Theory]
    [InlineData("/preview/../secret.txt")]
    [InlineData("/preview/%2e%2e/secret.txt")]
    [InlineData("/preview/..%2fsecret.txt")]
    [InlineData("/preview/..%2f..%2fsecret.txt")]
    [InlineData("/preview/units/..%2f..%2fpublic/index.html")]
    [InlineData("/preview//units")]
    public async Task Nothing_outside_the_preview_is_had_below_its_path(string path)
    {
        var answer = await _client.GetAsync(path);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotContain("不可外泄", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("公开首页", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8080", HttpStatusCode.OK)]
    [InlineData("[::1]:8080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    public async Task The_preview_is_shown_to_who_asks_this_machine_by_its_own_name_alone(string host, HttpStatusCode status)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/preview/");
        asked.Headers.Host = host;

        Assert.Equal(status, (await _client.SendAsync(asked)).StatusCode);
    }

    [Fact]
    public async Task Pages_of_each_listen_for_builds_of_their_own()
    {
        Assert.Contains("<script src=\"/-/reload.js\">", await _client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("<script src=\"/preview/-/reload.js\">", await _client.GetStringAsync("/preview/"), StringComparison.Ordinal);
        using var stream = await _client.GetStreamAsync("/preview/-/builds");
        using var reader = new StreamReader(stream);
        Assert.Equal("event: listening", await reader.ReadLineAsync());

        _public.Signal!.Raise();
        _preview.Signal!.Raise();

        var lines = new List<string?> { await reader.ReadLineAsync(), await reader.ReadLineAsync(), await reader.ReadLineAsync() };
        Assert.Equal("event: build", lines[^1]);
    }

    [Fact]
    public async Task Where_nothing_was_published_the_root_says_so_and_leads_to_the_preview()
    {
        _public.Folder = null;

        var home = await _client.GetAsync("/");
        var page = await _client.GetAsync("/units/");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (home.StatusCode, page.StatusCode));
        foreach (var answer in new[] { home, page })
        {
            var words = await answer.Content.ReadAsStringAsync();
            Assert.Contains("还没有公开的内容", words, StringComparison.Ordinal);
            Assert.Contains("href=\"/preview/\"", words, StringComparison.Ordinal);
            Assert.Contains("/-/reload.js", words, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/preview/")).StatusCode);
    }
}
