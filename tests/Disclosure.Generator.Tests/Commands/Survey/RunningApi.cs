using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>The real feedback API on a port of its own, with an account. Only its clock is not real.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    public const string User = "录入甲";
    public const string Password = "a long password";

    private readonly TemporaryFolder _folder;
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RunningApi(TemporaryFolder folder, WebApplication app, FakeTimeProvider time) =>
        (_folder, _app, Time, _client) = (folder, app, time, new HttpClient { BaseAddress = new Uri(app.Urls.Single() + "/") });

    public string Address => _client.BaseAddress!.AbsoluteUri;

    public FakeTimeProvider Time { get; }

    /// <summary>Starts it at noon in China on a day.</summary>
    public static async Task<RunningApi> StartAsync(string surveys, DateOnly day)
    {
        var folder = new TemporaryFolder();
        var options = new FeedbackOptions
        {
            Urls = "http://127.0.0.1:0",
            Surveys = surveys,
            Data = folder.FullName,
            ResultStep = 1,
            ResultHours = 0,
            RequestsPerAddress = 0,
            PasswordIterations = 1,
        };
        Assert.Equal(
            0,
            AccountProgram.Run(
                ["account", "add", User, "--role", "editor"], options, new StringReader(Password), TextWriter.Null, TextWriter.Null));
        var time = new FakeTimeProvider(NoonOf(day));
        var app = FeedbackHost.Create(options, time);
        await app.StartAsync();
        return new RunningApi(folder, app, time);
    }

    public void GoTo(DateOnly day) => Time.SetUtcNow(NoonOf(day));

    /// <summary>Gives a rating; 0 is 不清楚.</summary>
    public async Task RateAsync(string survey, int level, string? token)
    {
        string[] reasons = level is 1 or 2 ? ["slow"] : [];
        var key = $"key-{Guid.CreateVersion7():N}";
        using var answer = await _client.PostAsJsonAsync(
            "api/ratings", new { survey, token, level = level == 0 ? (object)"unknown" : level, reasons, key });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    public Task<JsonElement> ResultAsync(string survey) => _client.GetFromJsonAsync<JsonElement>($"api/surveys/{survey}/result");

    public async Task<int> InvitedAsync(string survey) => (await ResultAsync(survey)).GetProperty("invited").GetInt32();

    public Task<string> PageAsync(string address) => _client.GetStringAsync(address);

    /// <summary>Stops it; gives everything that it keeps.</summary>
    public async Task<IReadOnlyList<byte[]>> StopAsync()
    {
        await _app.DisposeAsync();
        return [.. Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes)];
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private static DateTimeOffset NoonOf(DateOnly day) => new(day, new TimeOnly(4, 0), TimeSpan.Zero);
}
