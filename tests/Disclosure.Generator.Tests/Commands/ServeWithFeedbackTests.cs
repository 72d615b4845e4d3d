using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.Generator.Commands;
using Disclosure.Generator.Commands.Serve;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>The site and the feedback API as <c>disclosure serve</c> serves them together, over the surveys of an edition.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "DisposeAsync of IAsyncLifetime disposes them.")]
public sealed class ServeWithFeedbackTests : IAsyncLifetime
{
    private const string Survey = "2026-101-001";
    private const string Draft = "2026-101-002";

    private const string Portal =
        "form: portal\ntitle: 专栏\nregion: 示例区\npublisher: 示例区财政局\ndemonstrationNotice: 演示\ndemonstrationDay: 2026-09-18\n";

    private readonly ReleasedFolder _folder = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly StringWriter _errors = new();
    private WebApplication _server = null!;

    private CommandConsole Console => new(TextWriter.Null, _errors, IsTerminal: false, TimeProvider.System) { Variable = _ => null };

    private FeedbackBeside Feedback => new(_folder.Content, _folder.Data, Console);

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder.Public.FullName);
        await File.WriteAllTextAsync(_folder["public/index.html"], "<!doctype html><title>首页</title>");
        await File.WriteAllTextAsync(_folder["public/404.html"], "<!doctype html><title>未找到</title>");
        _folder.Write("portal.yaml", Portal);
        _folder.Write("years/2026/surveys.yaml", ReleasedFolder.Survey(Draft));
        _folder.Release(
            new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8)),
            ("portal.yaml", Portal), ($"years/2026/surveys/{Survey}.yaml", ReleasedFolder.Survey(Survey)));
        _server = Feedback.TryCreate([new ServedSite("", new ReloadSignal()) { Folder = _folder.Public }], port: 0)!;
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
    public async Task A_rating_of_a_published_survey_is_seen_in_its_result()
    {
        var given = await _client.PostAsJsonAsync(
            "/api/ratings", new { survey = Survey, level = 5, reasons = Array.Empty<string>(), key = "0123456789abcdef" });
        var result = await _client.GetFromJsonAsync<JsonElement>($"/api/surveys/{Survey}/result");

        Assert.Equal(HttpStatusCode.Created, given.StatusCode);
        Assert.Equal(1, result.GetProperty("received").GetInt32());
        Assert.Equal(1, result.GetProperty("openReceived").GetInt32());
    }

    [Fact]
    public async Task A_survey_that_is_still_worked_on_can_not_be_answered_until_it_is_published()
    {
        var rating = new { survey = Draft, level = 5, reasons = Array.Empty<string>(), key = "0123456789abcdef" };

        Assert.Equal(HttpStatusCode.NotFound, (await _client.PostAsJsonAsync("/api/ratings", rating)).StatusCode);

        _folder.Release(
            new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.FromHours(8)),
            ($"years/2026/surveys/{Draft}.yaml", ReleasedFolder.Survey(Draft)));
        Feedback.WriteSurveys();

        Assert.Equal(HttpStatusCode.Created, (await _client.PostAsJsonAsync("/api/ratings", rating)).StatusCode);
    }

    [Fact]
    public async Task The_site_stands_beside_it()
    {
        Assert.Contains("首页", await _client.GetStringAsync("/"), StringComparison.Ordinal);
        var missing = await _client.GetAsync("/nowhere/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("未找到", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_is_the_portals_day() => Assert.Equal(
        "2026-09-18", (await _client.GetFromJsonAsync<JsonElement>($"/api/surveys/{Survey}/result")).GetProperty("day").GetString());

    [Fact]
    public void A_second_process_on_the_same_data_is_refused_with_a_message()
    {
        Assert.Null(Feedback.TryCreate([], port: 0));
        Assert.Contains(CommandFindings.FeedbackUnavailable.Code, _errors.ToString(), StringComparison.Ordinal);
    }
}
