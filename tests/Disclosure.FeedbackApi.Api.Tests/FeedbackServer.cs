using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests;

/// <summary>The real service on a port of its own, over a folder of its own. Only its clock is not real.</summary>
internal sealed class FeedbackServer : IAsyncDisposable
{
    public const string Password = "a long password";

    private readonly DirectoryInfo _folder;
    private readonly Action<IServiceCollection>? _replace;
    private WebApplication _app;

    private FeedbackServer(
        DirectoryInfo folder,
        FeedbackOptions options,
        MachineClock time,
        Action<WebApplication>? inside,
        Action<IServiceCollection>? replace) =>
        (_folder, Options, Time, _replace, _app) = (folder, options, time, replace, FeedbackHost.Create(options, time, inside, replace));

    /// <summary>Ten in the morning in China, on the second day of the sample surveys.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 5, 2, 2, 0, 0, TimeSpan.Zero);

    /// <summary>The day after the last of the sample surveys.</summary>
    public static DateOnly AfterLast { get; } = new(2026, 6, 1);

    public FeedbackOptions Options { get; }

    public MachineClock Time { get; }

    public HttpClient Client { get; private set; } = new();

    public IServiceProvider Services => _app.Services;

    public IFeedbackStore Store => Services.GetRequiredService<IFeedbackStore>();

    public string SurveysFile => Options.Surveys;

    /// <summary>Starts it.</summary>
    /// <param name="set">Changes its settings.</param>
    /// <param name="inside">Adds to what a request goes through last, before its endpoint; a restart does not.</param>
    /// <param name="replace">Replaces parts of it, also after a restart.</param>
    /// <param name="at">What its clock says; else <see cref="Start"/>.</param>
    public static async Task<FeedbackServer> StartAsync(
        Action<FeedbackOptions>? set =
            null, Action<WebApplication>? inside = null, Action<IServiceCollection>? replace = null, DateTimeOffset? at = null)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-test-");
        var options = new FeedbackOptions
        {
            Urls = "http://127.0.0.1:0",
            Surveys = Path.Combine(folder.FullName, "surveys.json"),
            Data = Path.Combine(folder.FullName, "data"),
            ResultStep = 1,
            ResultHours = 0,
            PasswordIterations = 1,
        };
        set?.Invoke(options);
        await File.WriteAllBytesAsync(options.Surveys, SurveyFile.Write(SampleSurveys.All));
        var server = new FeedbackServer(folder, options, new MachineClock(at ?? Start), inside, replace);
        await server.BeginAsync();
        return server;
    }

    /// <summary>Stops it and starts it over the same folder.</summary>
    public async Task RestartAsync()
    {
        await _app.DisposeAsync();
        _app = FeedbackHost.Create(Options, Time, site: null, _replace);
        await BeginAsync();
    }

    /// <summary>Starts it, which is stopped, with the key of another.</summary>
    public async Task RestartWithKeyOfAsync(FeedbackServer other)
    {
        File.Copy(Path.Combine(other.Options.Data, "feedback.key"), Path.Combine(Options.Data, "feedback.key"), overwrite: true);
        await RestartAsync();
    }

    /// <summary>Stops it as a signal does: what it is doing is done first. Its folder stays.</summary>
    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>A client that keeps cookies and follows nothing, as from another browser.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Client.BaseAddress };

    /// <summary>A client that is signed in.</summary>
    public async Task<HttpClient> SignInAsync(string name, StaffRole role)
    {
        AddAccount(name, role);
        var client = NewClient();
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");
        var answer = await client.PostAsJsonAsync("api/staff/session", new { name, password = Password });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return client;
    }

    /// <summary>Adds an account where there is none of its name; the log says nothing of it.</summary>
    public void AddAccount(string name, StaffRole role) => Services.GetRequiredService<IStaffAccounts>().Change(accounts =>
        accounts.Any(account => account.Name == name)
            ? null
            : accounts.Add(new(name, role, Services.GetRequiredService<Passwords>().Hash(Password))));

    /// <summary>The command that changes accounts, while the service runs.</summary>
    public int Account(string input, params string[] words) => AccountProgram.Run(
        ["account", .. words], Options, new StringReader(input), TextWriter.Null, TextWriter.Null, Time);

    /// <summary>Codes of a survey.</summary>
    public async Task<string[]> IssueAsync(int count, string survey = SampleSurveys.Open)
    {
        string[] codes = [.. Enumerable.Range(0, count).Select(_ => UnambiguousCode.Make(InvitationCode.Length))];
        var (keys, id) = (Services.GetRequiredService<SecretKeys>(), SurveyId.Parse(survey));
        string[] hashes = [.. codes.Select(code => InvitationCodes.HashOf(keys, id, code))];
        Assert.True(await Store.IssueCodesAsync(id, hashes, CancellationToken.None));
        return codes;
    }

    public Task<HttpResponseMessage> PostAsync(string json) => PostAsync(Encoding.UTF8.GetBytes(json));

    public Task<HttpResponseMessage> PostAsync(byte[] body, string type = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "api/ratings") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        // The server refuses a body that is too large before it is sent.
        request.Headers.ExpectContinue = body.Length > 16 * 1024;
        return Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> GiveAsync(object rating) => Client.PostAsJsonAsync("api/ratings", rating);

    /// <summary>Gives a rating and answers with its receipt.</summary>
    public async Task<string> GiveAsync(int level, string? token = null, string survey = SampleSurveys.Open, string? comment = null)
    {
        string[] reasons = level <= 2 ? ["slow"] : [];
        var answer = await GiveAsync(new { survey, token, level, reasons, comment, key = NewKey() });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
    }

    public async Task<JsonElement> GetAsync(string address)
    {
        var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync()).RootElement;
    }

    public Task<JsonElement> ResultAsync(string survey = SampleSurveys.Open) => GetAsync($"api/surveys/{survey}/result");

    /// <summary>The result after the last day: the first that tells rates, levels and leaves.</summary>
    public Task<JsonElement> LastResultAsync(string survey = SampleSurveys.Open)
    {
        GoTo(AfterLast);
        return ResultAsync(survey);
    }

    /// <summary>Everything stored in the sample surveys.</summary>
    public async Task<int> StoredAsync()
    {
        var number = 0;
        foreach (var survey in SampleSurveys.All)
            number += await Store.ReadAsync(survey.Id, CancellationToken.None).CountAsync();
        return number;
    }

    /// <summary>Moves the clock to noon in China on a day.</summary>
    public void GoTo(DateOnly day) => Time.SetUtcNow(new DateTimeOffset(day, new TimeOnly(4, 0), TimeSpan.Zero));

    public static string NewKey() => Ratings.Keys.Next();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task BeginAsync()
    {
        await _app.StartAsync();
        Client.Dispose();
        Client = new(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        { BaseAddress = new Uri(_app.Urls.Single() + "/") };
    }
}
