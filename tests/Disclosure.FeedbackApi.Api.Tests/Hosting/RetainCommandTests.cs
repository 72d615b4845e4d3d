using System.Net.Http.Json;
using Disclosure.FeedbackApi.Api.Tests.Database;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

[Collection(SharedDatabase.Name)]
public sealed class RetainCommandTests(PostgreSqlServer database)
{
    // The survey's last day is the last of May.
    private static readonly DateOnly LastDayOfCodes = new(2026, 8, 31);
    private static readonly DateOnly LastDayOfComments = new(2026, 11, 30);

    [Fact]
    public Task What_was_kept_long_enough_is_removed_from_the_folder_and_nothing_else() => RunsAsync("", isStopped: true);

    [PostgreSqlFact]
    public async Task What_was_kept_long_enough_is_removed_from_the_database_while_the_service_runs() =>
        await RunsAsync(await database.CreateDatabaseAsync(), isStopped: false);

    [Fact]
    public async Task While_the_service_runs_nothing_is_removed_from_the_folder()
    {
        await using var server = await StartAsync("");

        var (exit, said) = await RunAsync(server.Options, LastDayOfCodes.AddDays(1), "retain");

        Assert.Equal(1, exit);
        Assert.Contains("另一个", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_period_is_set_all_is_kept_for_good()
    {
        await using var server = await StartAsync("");
        (server.Options.KeepCodesMonths, server.Options.KeepCommentsMonths) = (0, 0);
        await server.IssueAsync(1);
        await server.StopAsync();

        Assert.Equal((0, "没有保存期满的内容。\n"), await RunAsync(server.Options, new DateOnly(2126, 1, 1), "retain"));
        await server.RestartAsync();
    }

    [Theory]
    [InlineData("retain", "all")]
    [InlineData("retain", "--dry-run", "--dry-run")]
    public async Task Other_words_are_refused(params string[] args)
    {
        var (exit, said) = await RunAsync(new FeedbackOptions(), LastDayOfCodes, args);

        Assert.Equal(2, exit);
        Assert.Contains("用法", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_privacy_page_says_how_long_things_are_kept_here_and_the_form_leads_to_it()
    {
        await using var server = await StartAsync("");

        var form = await Ratings.FormTests.PageAsync(server, $"api/surveys/{SampleSurveys.Open}/form");
        var page = await Ratings.FormTests.PageAsync(
            server, form.QuerySelectorAll("a").Single(link => link.TextContent.Contains("保存多久", StringComparison.Ordinal))
                .GetAttribute("href")!.TrimStart('/'));

        string KeptFor(string what) => page.QuerySelectorAll("dt")
            .Single(term => term.TextContent.StartsWith(what, StringComparison.Ordinal)).NextElementSibling!.TextContent;
        Assert.Equal(
            ("保存到评价截止后 6 个月", "保存到评价截止后 3 个月", "长期保存"), (KeptFor("意见"), KeptFor("评价码"), KeptFor("评价：")));
    }

    private static async Task RunsAsync(string connection, bool isStopped)
    {
        await using var server = await StartAsync(connection);
        var codes = await server.IssueAsync(2);
        var receipt = await server.GiveAsync(5, codes[0], comment: "办得很快");
        await KeyBatchAsync(server);
        var result = await server.ResultAsync();
        if (isStopped)
            await server.StopAsync();

        Assert.Equal((0, "没有保存期满的内容。\n"), await RunAsync(server.Options, LastDayOfCodes, "retain"));
        var codesGo = $"{SampleSurveys.Open}：意见和办理文字 0 条，评价码 2 个\n";
        Assert.Equal(
            (0, codesGo + "以上保存期满；没有删除任何内容。\n"),
            await RunAsync(server.Options, LastDayOfCodes.AddDays(1), "retain", "--dry-run"));
        Assert.Equal(
            (0, codesGo + "以上已删除。以前的备份和导出里还有，请按同样的期限处理。\n"),
            await RunAsync(server.Options, LastDayOfCodes.AddDays(1), "retain"));
        Assert.Equal((0, "没有保存期满的内容。\n"), await RunAsync(server.Options, LastDayOfComments, "retain"));

        if (isStopped)
            await server.RestartAsync();
        Assert.False(await HasCodeAsync(server, codes[1]));
        Assert.Equal("办得很快", (await server.Store.FindAsync(receipt, default))!.Comment);
        if (isStopped)
            await server.StopAsync();

        var (exit, said) = await RunAsync(server.Options, LastDayOfComments.AddDays(1), "retain");
        Assert.True(exit == 0 && said.StartsWith($"{SampleSurveys.Open}：意见和办理文字 2 条", StringComparison.Ordinal), said);
        if (isStopped)
        {
            Assert.Empty(FilesWith(server, "办得很快"));
            Assert.Empty(FilesWith(server, "纸上的意见"));
            await server.RestartAsync();
        }

        Assert.Null((await server.Store.FindAsync(receipt, default))!.Comment);
        Assert.Equal(result.GetRawText(), (await server.ResultAsync()).GetRawText());
        await AssertAuditAsync(server);
    }

    private static async Task AssertAuditAsync(FeedbackServer server)
    {
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var audit = await staff.GetStringAsync("api/staff/audit");
        Assert.Equal(2, audit.Split("\"action\":\"retain\"").Length - 1);
        Assert.Contains("评价码 2 个", audit, StringComparison.Ordinal);
    }

    private static async Task KeyBatchAsync(FeedbackServer server)
    {
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var second = await server.SignInAsync("录入乙", StaffRole.Editor);
        var batch = new { batch = "A-1", total = 1, lines = new[] { new { level = 5, comment = "纸上的意见" } } };
        foreach (var staff in new[] { first, second })
            Assert.True((await staff.PostAsJsonAsync($"api/staff/surveys/{SampleSurveys.Open}/batches", batch)).IsSuccessStatusCode);
    }

    private static ValueTask<bool> HasCodeAsync(FeedbackServer server, string code) => server.Store.HasCodeAsync(
        SampleSurveys.OpenId,
        InvitationCodes.HashOf(
            (Codes.SecretKeys)server.Services.GetService(typeof(Codes.SecretKeys))!, SampleSurveys.OpenId, code),
        default);

    private static string[] FilesWith(FeedbackServer server, string text) =>
    [
        .. Directory.GetFiles(server.Options.Data, "*", SearchOption.AllDirectories).Where(
            file => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0)
    ];

    private static Task<FeedbackServer> StartAsync(string connection) => FeedbackServer.StartAsync(
        options => (options.Database, options.KeepCodesMonths, options.KeepCommentsMonths) = (connection, 3, 6));

    // Noon in China.
    private static async Task<(int Exit, string Said)> RunAsync(FeedbackOptions options, DateOnly day, params string[] args)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var time = new FakeTimeProvider(new DateTimeOffset(day, new TimeOnly(4, 0), TimeSpan.Zero));
        return (await RetainCommand.RunAsync(args, options, time, said, said), said.ToString());
    }
}
