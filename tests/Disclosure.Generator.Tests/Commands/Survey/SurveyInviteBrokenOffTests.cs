using System.Globalization;
using Disclosure.Generator.Commands;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>An API that stops giving codes on the way, as the real one can't be made to at a given moment.</summary>
public sealed class SurveyInviteBrokenOffTests : IAsyncLifetime, IDisposable
{
    private const string Id = "2025-101-001";

    private readonly SurveyDistrict _district = new();
    private readonly List<string> _asked = [];

    public async Task InitializeAsync() => await _district.Run("open", "--year", "2025");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _district.Dispose();

    [Fact]
    public async Task Codes_that_came_are_written_and_the_rest_is_told()
    {
        var run = await Invite(7000, givesFirst: true, _ => Results.Problem("磁盘已满。", statusCode: 503, title: "暂时无法保存"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9042", run.Error, StringComparison.Ordinal);
        Assert.Contains("要 7000 个，发放了 5000 个：暂时无法保存。磁盘已满。", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("可能", run.Error, StringComparison.Ordinal);
        Assert.Equal(5002, _district.Read("list.csv").Split("\r\n").Length);
    }

    [Fact]
    public async Task Codes_whose_answer_never_came_may_be_issued_and_that_is_told()
    {
        var run = await Invite(7000, givesFirst: true, BreakOff);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("另有 2000 个可能已经发放，没有收到。", run.Error, StringComparison.Ordinal);
        Assert.Equal(5002, _district.Read("list.csv").Split("\r\n").Length);
    }

    [Fact]
    public async Task Where_not_even_the_first_answer_came_there_is_no_file_and_codes_may_be_lost()
    {
        var run = await Invite(20, givesFirst: false, BreakOff);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9041", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_district["list.csv"]));
    }

    [Fact]
    public async Task Whatever_happens_the_session_is_ended_with_the_cookie_it_began_with()
    {
        await Invite(20, givesFirst: false, BreakOff);

        Assert.Equal(["POST ", "DELETE disclosure-staff=abc"], _asked);
    }

    private static IResult BreakOff(HttpContext context)
    {
        context.Abort();
        return Results.Empty;
    }

    private async Task<CommandRun> Invite(int count, bool givesFirst, Func<HttpContext, IResult> then)
    {
        await using var api = await Api(givesFirst, then);
        var time = new FakeTimeProvider(new DateTimeOffset(2025, 12, 10, 4, 0, 0, TimeSpan.Zero));
        CommandConsole Machine(CommandConsole console) => console with { Time = time, Secrets = new StringReader("a long password") };
        return (await _district.Run(
            Machine,
            "invite", "--survey", Id, "--count", count.ToString(CultureInfo.InvariantCulture), "-o", _district["list.csv"],
            "--api", api.Urls.First(), "--user", "甲")).ShowsNoStackTrace();
    }

    private async Task<WebApplication> Api(bool givesFirst, Func<HttpContext, IResult> then)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = builder.Build();
        api.MapGet($"/api/surveys/{Id}", () => Results.Json(new SurveyView(
            Id, 2025, "", "", "", "2025-1", "", [], [], new DateOnly(2025, 12, 1), new DateOnly(2026, 1, 31), Open: true)));
        api.MapMethods("/api/staff/session", ["POST", "DELETE"], (HttpContext context) =>
        {
            _asked.Add($"{context.Request.Method} {context.Request.Headers.Cookie}");
            context.Response.Headers.SetCookie = "disclosure-staff=abc; Path=/elsewhere; HttpOnly";
            return Results.Json(new { name = "甲", role = "editor" });
        });
        var given = 0;
        api.MapPost($"/api/staff/surveys/{Id}/invitations", (HttpContext context) => givesFirst && given++ == 0
            ? Results.Json(new { survey = Id, codes = Enumerable.Range(0, 5000).Select(i => $"7K3MX9QD{i:0000}") }, statusCode: 201)
            : then(context));
        await api.StartAsync();
        return api;
    }
}
