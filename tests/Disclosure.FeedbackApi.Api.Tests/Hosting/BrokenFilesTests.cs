using System.Net;
using System.Net.Http.Json;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>
/// A file beside the store that is broken takes nothing down with it: the service starts, ratings are taken, and readiness says which file
/// it is, in one line, with no path.
/// </summary>
public sealed class BrokenFilesTests
{
    private const string Batches = "batches/" + SampleSurveys.Open;

    /// <summary>A file, what stands in it, and what is said.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "comments.jsonl", "nothing", "comments.jsonl 第 1 行读不懂" },
        { "comments.jsonl", "{\"version\":2}\n{}\n", "comments.jsonl 第 2 行读不懂" },
        { "comments.jsonl", "{\"receipt\":\"AYYD3Z99EFQEJMQH\",\"publish\":true}\n{\"receipt\":7}\n", "comments.jsonl 第 2 行读不懂" },
        { "comments.jsonl", "{\"version\":3}\n", "comments.jsonl 的格式版本是 3" },
        { "anomalies.jsonl", "{\"survey\":\"a b\"}\n", "anomalies.jsonl 第 1 行读不懂" },
        { "anomalies.jsonl", "{\"version\":9}\n", "anomalies.jsonl 的格式版本是 9" },
        { $"{Batches}/A-1.json", "{", "纸质批次 A-1.json 的文件读不懂" },
        { $"{Batches}/A-1.json", "{}", "纸质批次 A-1.json 的文件读不懂" },
        { $"{Batches}/A-1.json", "null", "纸质批次 A-1.json 的文件读不懂" },
        {
            $"{Batches}/A-1.json",
            """{"survey":"2025-101001-002","batch":"A-1","first":"甲","state":"keyedOnce","lines":[],"version":2}""",
            "纸质批次 A-1.json 的格式版本是 2"
        },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task It_is_told_by_readiness_and_ratings_are_taken_all_the_same(string file, string content, string said)
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.StopAsync();
        Write(server, file, content);

        await server.RestartAsync();

        await server.GiveAsync(5);
        using var answer = await server.Client.GetAsync("readyz");
        var health = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(said, health, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Options.Data, health, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(Path.Combine(server.Options.Data, file)));
    }

    [Theory]
    [InlineData("comments.jsonl")]
    [InlineData("anomalies.jsonl")]
    public async Task A_folder_in_its_place_is_told_as_well(string file)
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.StopAsync();
        File.Delete(Path.Combine(server.Options.Data, file));
        Directory.CreateDirectory(Path.Combine(server.Options.Data, file));

        await server.RestartAsync();

        using var answer = await server.Client.GetAsync("readyz");
        Assert.Contains($"{file} 打不开", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_knows_which_comments_may_be_published_none_is_and_none_is_decided_on()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(5, comment: "流程清楚");
        await staff.PostAsJsonAsync($"api/staff/ratings/{receipt}/comment", new { publish = true });
        Assert.Contains("流程清楚", await CommentsAsync(server), StringComparison.Ordinal);
        await server.StopAsync();
        await File.AppendAllTextAsync(Path.Combine(server.Options.Data, "comments.jsonl"), "broken\n");
        await server.RestartAsync();

        Assert.Equal("[]", await CommentsAsync(server));
        var decisions = server.Services.GetRequiredService<CommentDecisions>();
        var refused = Assert.Throws<Disclosure.FeedbackApi.Problems.ProblemException>(() => decisions.Decide(new(receipt, true)));
        Assert.Contains("comments.jsonl 第 3 行读不懂", refused.Problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_power_cut_tore_is_no_fault()
    {
        await using var server = await FeedbackServer.StartAsync();
        await server.StopAsync();
        await File.AppendAllTextAsync(Path.Combine(server.Options.Data, "comments.jsonl"), "{\"receipt\":\"AYYD");
        await File.AppendAllTextAsync(Path.Combine(server.Options.Data, "anomalies.jsonl"), "\0\0\0\0");

        await server.RestartAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("readyz")).StatusCode);
        server.Services.GetRequiredService<CommentDecisions>().Decide(new("AYYD3Z99EFQEJMQH", true));
        await server.RestartAsync();
        Assert.True(server.Services.GetRequiredService<CommentDecisions>().Of("AYYD3Z99EFQEJMQH"));
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("readyz")).StatusCode);
    }

    [Fact]
    public async Task Of_batches_the_others_are_listed_and_keyed()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        Write(server, $"{Batches}/A-1.json", "{");
        var line = new[] { new { level = 5 } };

        using var broken = await staff.PostAsJsonAsync(
            $"api/staff/surveys/{SampleSurveys.Open}/batches", new { batch = "A-1", total = 1, lines = line });
        using var other = await staff.PostAsJsonAsync(
            $"api/staff/surveys/{SampleSurveys.Open}/batches", new { batch = "A-2", total = 1, lines = line });

        await ProblemShape.HoldsAsync(broken, "urn:disclosure:staff:batch-state", "broken batch");
        Assert.Contains("A-1.json", await broken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
        Assert.Contains("A-2", await staff.GetStringAsync($"api/staff/surveys/{SampleSurveys.Open}/batches"), StringComparison.Ordinal);
        File.Delete(Path.Combine(server.Options.Data, Batches, "A-1.json"));
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("readyz")).StatusCode);
    }

    [Fact]
    public async Task An_anomaly_that_cannot_be_written_keeps_no_rating_out()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.BurstRatings = 2);
        await server.StopAsync();
        Write(server, "anomalies.jsonl", "broken\n");
        await server.RestartAsync();

        await server.GiveAsync(5);
        await server.GiveAsync(5);

        Assert.NotEmpty(await server.Services.GetRequiredService<AnomalyLog>().OfAsync(SampleSurveys.OpenId, CancellationToken.None));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync("readyz")).StatusCode);
    }

    private static Task<string> CommentsAsync(FeedbackServer server) =>
        server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments");

    private static void Write(FeedbackServer server, string file, string content)
    {
        var path = Path.Combine(server.Options.Data, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
