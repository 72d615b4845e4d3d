using System.Text.Json;
using Disclosure.FeedbackApi.Staff;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>What two looks at a result tell together, whoever is asked and whenever: never how one respondent answered.</summary>
public sealed class ResultDifferenceTests
{
    private const int Step = 5;

    [Fact]
    public async Task From_the_first_result_to_the_last_no_two_differ_by_fewer_than_a_step()
    {
        await using var server = await StartAsync();
        var codes = await server.IssueAsync(23);
        var seen = new SortedSet<int> { 0 };
        foreach (var code in codes)
        {
            await server.GiveAsync(5, code);
            seen.Add(ValidOf(await server.ResultAsync()));
        }

        server.GoTo(new DateOnly(2026, 6, 1));
        seen.Add(ValidOf(await server.ResultAsync()));

        Assert.Equal(23, seen.Max);
        Assert.All(
            seen.Zip(seen.Skip(1)),
            pair => Assert.True(pair.Second - pair.First >= Step, $"{pair.First} and {pair.Second} were both published."));
    }

    [Fact]
    public async Task A_restart_shows_nothing_that_was_not_shown_before()
    {
        await using var server = await StartAsync();
        var codes = await server.IssueAsync(13);
        await ResultTests.GiveAsync(server, codes[..12], (5, 12));
        var before = await server.ResultAsync();
        await server.GiveAsync(1, codes[12]);

        await server.RestartAsync();

        var after = await server.ResultAsync();
        Assert.Equal((ValidOf(before), RootOf(before)), (ValidOf(after), RootOf(after)));
    }

    [Fact]
    public async Task It_makes_no_difference_after_how_many_ratings_it_is_asked_for()
    {
        await using var server = await StartAsync();
        var codes = await server.IssueAsync(13);
        await ResultTests.GiveAsync(server, codes, (5, 13));

        var askedOnce = await server.ResultAsync();

        Assert.Equal(0, ValidOf(askedOnce) % Step);
        Assert.InRange(13 - ValidOf(askedOnce), Step, (2 * Step) - 1);
    }

    [Fact]
    public async Task While_it_is_open_no_level_is_told_and_when_it_has_closed_all_are()
    {
        await using var server = await StartAsync();
        var codes = await server.IssueAsync(60);
        await ResultTests.GiveAsync(server, codes[..57], (5, 20), (4, 15), (3, 10), (2, 7), (1, 5));
        var open = (await server.ResultAsync()).GetProperty("scored");
        await server.GiveAsync(4, codes[57]);
        await server.GiveAsync(2, codes[58]);
        server.GoTo(new DateOnly(2026, 6, 1));

        var closed = (await server.ResultAsync()).GetProperty("scored");

        Assert.True(open.GetProperty("hasHidden").GetBoolean());
        Assert.All(
            new[] { "verySatisfied", "satisfied", "basicallySatisfied", "dissatisfied", "veryDissatisfied" },
            level => Assert.False(open.TryGetProperty(level, out _)));
        // That somebody looked on the way takes nothing from the last result.
        Assert.False(closed.GetProperty("hasHidden").GetBoolean());
        Assert.Equal((16, 8), (closed.GetProperty("satisfied").GetInt32(), closed.GetProperty("dissatisfied").GetInt32()));
    }

    [Fact]
    public async Task Who_answers_again_to_push_the_next_one_out_learns_nothing_of_them()
    {
        await using var server = await StartAsync();
        var codes = await server.IssueAsync(14);
        await ResultTests.GiveAsync(server, codes[..10], (5, 10));
        var before = await server.ResultAsync();
        await ResultTests.GiveAsync(server, codes[10..], (1, 4));

        await server.GiveAsync(4, codes[0]);

        var after = await server.ResultAsync();
        Assert.Equal(
            (RootOf(before), before.GetProperty("replaced").GetInt32()), (RootOf(after), after.GetProperty("replaced").GetInt32()));
    }

    [Fact]
    public async Task A_rating_that_is_taken_out_moves_the_result_with_the_next_step()
    {
        await using var server = await StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var codes = await server.IssueAsync(46);
        var receipt = await server.GiveAsync(1, codes[0]);
        await ResultTests.GiveAsync(server, codes[1..40], (5, 39));
        var before = await server.ResultAsync();

        Assert.True(await server.Store.ExcludeAsync(receipt, Model.Satisfaction.ExclusionReason.Malicious, default));
        var meanwhile = await server.ResultAsync();
        await ResultTests.GiveAsync(server, codes[40..], (5, 6));
        var after = await server.ResultAsync();

        Assert.Equal(RootOf(before), RootOf(meanwhile));
        Assert.Equal((35, 34), (ValidOf(before), before.GetProperty("scored").GetProperty("favourable").GetInt32()));
        Assert.Equal((40, 40), (ValidOf(after), after.GetProperty("scored").GetProperty("favourable").GetInt32()));
        Assert.Equal("""{"malicious":1}""", after.GetProperty("excluded").GetRawText());
    }

    private static Task<FeedbackServer> StartAsync() => FeedbackServer.StartAsync(options => options.ResultStep = Step);

    private static int ValidOf(JsonElement result) => result.GetProperty("scored").GetProperty("valid").GetInt32();

    private static string RootOf(JsonElement result) => result.GetProperty("root").GetString()!;
}
