using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Disclosure.FeedbackApi.Api.Tests;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Desk;

/// <summary>The feedback service with a few ratings, cases and batches in it, and a real chromium at its desk.</summary>
public sealed class DeskService : IAsyncLifetime
{
    public const string Desk = "api/staff/desk";
    public const string Approver = "审核甲";
    public const string Editor = "录入乙";

    private const string Password = "a long password";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-desk-");
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 5, 2, 2, 0, 0, TimeSpan.Zero));
    private readonly Dictionary<(string? Name, int Width), IPage> _pages = [];
    private WebApplication? _app;
    private IBrowser? _browser;

    public Uri Address { get; private set; } = null!;

    /// <summary>The receipt of a bad rating that waits for its contact, late.</summary>
    public string Late { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var options = new FeedbackOptions
        {
            Urls = "http://127.0.0.1:0",
            Surveys = Path.Combine(_folder.FullName, "surveys.json"),
            Data = Path.Combine(_folder.FullName, "data"),
            OpenRatingsPerAddress = 0,
            RequestsPerAddress = 0,
            SignInsPerAddress = 0,
            ResultStep = 1,
            ResultHours = 0,
            PasswordIterations = 1,
        };
        await File.WriteAllBytesAsync(options.Surveys, SurveyFile.Write(SampleSurveys.All));
        foreach (var (name, role) in new[] { (Approver, "approver"), (Editor, "editor") })
            AccountProgram.Run(
                ["account", "add", name, "--role", role], options, new StringReader(Password), TextWriter.Null, TextWriter.Null);
        _app = FeedbackHost.Create(options, _clock);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single() + "/");
        await FillAsync();
        _browser = await RunningChromium.TakeAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var page in _pages.Values)
            await page.Context.CloseAsync();
        if (_browser is not null)
            await RunningChromium.GiveBackAsync();
        if (_app is not null)
            await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>The window, with scripts for axe, of a browser at a width that somebody has signed in with once, or nobody.</summary>
    public async Task<IPage> WindowAsync(string? name, int width)
    {
        if (!_pages.TryGetValue((name, width), out var page))
            _pages[(name, width)] = page = name is null
                ? await NewPageAsync(width, scripts: true)
                : await SignInAsync(name, width, scripts: true);
        return page;
    }

    /// <summary>A browser of its own at a width, signed in by the form.</summary>
    public async Task<IPage> SignInAsync(string name, int width, bool scripts = false)
    {
        var page = await NewPageAsync(width, scripts);
        await page.GotoAsync(Desk);
        await page.GetByLabel("用户名").FillAsync(name);
        await page.GetByLabel("口令").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "概览" }).WaitForAsync();
        return page;
    }

    private async Task<IPage> NewPageAsync(int width, bool scripts)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
        });
        context.SetDefaultTimeout(RunningChromium.Patience);
        return await context.NewPageAsync();
    }

    private async Task FillAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        Late = await GiveAsync(client, 1, "窗口排队两个多小时，没有人说明还要等多久。");
        _clock.Now = _clock.Now.AddDays(5);
        await GiveAsync(client, 2, "材料要求说得不清楚，跑了三趟。");
        await GiveAsync(client, 5, "流程清楚，<b>办得快</b>。");
        await GiveAsync(client, 4, null);
        client.DefaultRequestHeaders.Add(StaffArea.Header, "1");
        await DoneAsync(client.PostAsJsonAsync("api/staff/session", new { name = Editor, password = Password }));
        var staff = $"api/staff/surveys/{SampleSurveys.Open}";
        await DoneAsync(client.PostAsJsonAsync(staff + "/invitations", new { count = 40 }));
        await DoneAsync(client.PostAsJsonAsync(
            staff + "/batches",
            new { batch = "A-2026-05", total = 2, lines = new[] { new { level = 5 }, new { level = 4 } } }));
        await DoneAsync(client.PostAsJsonAsync(
            $"api/staff/cases/{await GiveAsync(client, 2, null)}/steps",
            new { kind = "contacted", text = "您反映的情况已收到，正在核实。" }));
    }

    private static async Task<string> GiveAsync(HttpClient client, int level, string? comment)
    {
        string[] reasons = level <= 2 ? ["slow", "unclear"] : [];
        using var answer = await DoneAsync(client.PostAsJsonAsync(
            "api/ratings",
            new
            {
                survey = SampleSurveys.Open,
                level,
                reasons,
                comment,
                key = $"desk-test-{level}-{comment?.Length ?? 0:0000}-0000",
            }));
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipt"]!.GetValue<string>();
    }

    private static async Task<HttpResponseMessage> DoneAsync(Task<HttpResponseMessage> request)
    {
        var answer = await request;
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return answer;
    }
}
