using System.Net;
using System.Text.Json;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Api.Tests.Receipts;

public sealed class ReceiptTests
{
    [Fact]
    public async Task A_receipt_proves_that_it_is_counted()
    {
        await using var server = await FeedbackServer.StartAsync();
        var receipts = new List<string>();
        foreach (var code in await server.IssueAsync(7))
            receipts.Add(await server.GiveAsync(4, code));

        var result = await server.LastResultAsync();
        foreach (var receipt in receipts)
        {
            var found = await server.GetAsync($"api/receipts/{receipt}");
            Assert.Equal(("counted", "2026-06-01"), (found.GetProperty("state").GetString(), found.GetProperty("resultDay").GetString()));
            Assert.Equal(result.GetProperty("salt").GetString(), found.GetProperty("salt").GetString());
            Assert.True(ProofOf(found).Verifies(
                receipt, result.GetProperty("root").GetString()!, result.GetProperty("salt").GetString()!));
        }
    }

    [Fact]
    public async Task It_never_tells_the_answer()
    {
        await using var server = await FeedbackServer.StartAsync();
        var codes = await server.IssueAsync(2);
        var (good, bad) = (await server.GiveAsync(5, codes[0]), await server.GiveAsync(1, codes[1], comment: "我的意见"));

        var (one, other) = (await server.GetAsync($"api/receipts/{good}"), await server.GetAsync($"api/receipts/{bad}"));

        Assert.Equal(one.EnumerateObject().Select(member => member.Name), other.EnumerateObject().Select(member => member.Name));
        foreach (var name in new[] { "survey", "subject", "state", "reason", "root" })
            Assert.Equal(one.GetProperty(name).ToString(), other.GetProperty(name).ToString());
        Assert.DoesNotContain("我的意见", other.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_that_answered_that_it_does_not_know_has_the_same_state_and_page_as_any_other_at_every_time()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.ResultStep = 3);
        var codes = await server.IssueAsync(6);
        string[] receipts = [await server.GiveAsync(5, codes[0]), await GiveUnknownAsync(server, codes[1])];

        await AreAlikeAsync(server, receipts, "waiting");
        foreach (var code in codes[2..])
            await server.GiveAsync(4, code);
        await AreAlikeAsync(server, receipts, "waiting");
        server.GoTo(FeedbackServer.AfterLast);
        await AreAlikeAsync(server, receipts, "counted");
    }

    [Fact]
    public async Task A_receipt_is_looked_up_without_script()
    {
        await using var server = await FeedbackServer.StartAsync();
        var receipt = await server.GiveAsync(5);

        var form = (await FormTests.PageAsync(server, "api/receipts")).QuerySelector("form")!;
        Assert.Equal(
            ("get", "/api/receipts", "code"),
            (form.GetAttribute("method"), form.GetAttribute("action"), form.QuerySelector("input[type=text]")!.GetAttribute("name")));
        using var answer = await server.Client.GetAsync($"api/receipts?code=+{receipt[..8].ToLowerInvariant()}-{receipt[8..]}+");

        Assert.Equal(
            (HttpStatusCode.SeeOther, $"/api/receipts/{receipt}/page?large=0"),
            (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("api/receipts?code=AAAABBBBCCCCDDDD", "AAAABBBBCCCCDDDD")]
    [InlineData("api/receipts?code=%22%3E%3Cscript%3E&large=1", "\"><script>")]
    [InlineData("api/receipts/AAAABBBBCCCCDDDD/page", "AAAABBBBCCCCDDDD")]
    public async Task A_wrong_receipt_is_asked_for_again_with_what_was_typed(string address, string typed)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync(address);
        var page = await FormTests.PageAsync(server, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这个回执", page.QuerySelector("[role=alert] h2")!.TextContent);
        Assert.Equal(typed, page.QuerySelector("#code")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task It_is_read_as_people_type_it_and_has_a_page()
    {
        await using var server = await FeedbackServer.StartAsync();
        var receipt = await server.GiveAsync(5, (await server.IssueAsync(1))[0]);

        var address = $"api/receipts/{receipt[..4].ToLowerInvariant()}-{receipt[4..8]}-{receipt[8..12]}-{receipt[12..]}/page";
        var open = await FormTests.PageAsync(server, address);
        server.GoTo(FeedbackServer.AfterLast);
        var page = await FormTests.PageAsync(server, address);

        Assert.Equal("已收到。评价期内不公布结果，截止后公布，届时可查是否计入。", open.QuerySelector(".notice")!.TextContent);
        Assert.Equal("已计入调查结果。", page.QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task An_open_rating_counts_apart_without_a_proof()
    {
        await using var server = await FeedbackServer.StartAsync();

        var receipt = await server.GiveAsync(5);
        server.GoTo(FeedbackServer.AfterLast);
        var found = await server.GetAsync($"api/receipts/{receipt}");

        Assert.Equal(("countedOpen", JsonValueKind.Null), (found.GetProperty("state").GetString(), found.GetProperty("proof").ValueKind));
    }

    [Fact]
    public async Task A_replaced_rating_says_so()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1))[0];
        var first = await server.GiveAsync(1, code);
        await server.GiveAsync(5, code);

        Assert.Equal("replaced", (await server.GetAsync($"api/receipts/{first}")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_rating_that_waits_for_the_next_step_of_an_open_result_says_so()
    {
        await using var server = await FeedbackServer.StartAsync(options => options.ResultStep = 5);

        var receipt = await server.GiveAsync(5, (await server.IssueAsync(1))[0]);

        Assert.Equal("waiting", (await server.GetAsync($"api/receipts/{receipt}")).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("AAAABBBBCCCCDDDD")]
    [InlineData("x")]
    [InlineData("AAAABBBBCCCCDDD%27")]
    public async Task An_unknown_receipt_is_a_problem(string receipt)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.Client.GetAsync($"api/receipts/{receipt}");

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:receipt:unknown", receipt);
    }

    private static async Task<string> GiveUnknownAsync(FeedbackServer server, string token)
    {
        using var answer = await server.GiveAsync(new { survey = SampleSurveys.Open, token, level = "unknown", key = Keys.Next() });
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("receipt").GetString()!;
    }

    private static async Task AreAlikeAsync(FeedbackServer server, string[] receipts, string state)
    {
        var pages = new List<string>();
        foreach (var receipt in receipts)
        {
            Assert.Equal(state, (await server.GetAsync($"api/receipts/{receipt}")).GetProperty("state").GetString());
            var page = (await FormTests.PageAsync(server, $"api/receipts/{receipt}/page")).Body!.InnerHtml;
            pages.Add(
                page.Replace(receipt, "", StringComparison.Ordinal)
                    .Replace(string.Join('-', receipt.Chunk(4).Select(group => new string(group))), "", StringComparison.Ordinal));
        }

        Assert.Equal(pages[0], pages[1]);
    }

    private static ReceiptProof ProofOf(JsonElement found)
    {
        var proof = found.GetProperty("proof");
        return new(
            proof.GetProperty("index").GetInt32(),
            proof.GetProperty("count").GetInt32(),
            [.. proof.GetProperty("path").EnumerateArray().Select(hash => hash.GetString()!)]);
    }
}
