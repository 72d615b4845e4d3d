using System.Net;
using System.Net.Http.Json;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class BatchTests
{
    private const string Address = $"api/staff/surveys/{SampleSurveys.Open}/batches";

    [Fact]
    public async Task A_batch_counts_when_two_people_have_keyed_the_same()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var second = await server.SignInAsync("录入乙", StaffRole.Editor);

        using var once = await first.PostAsJsonAsync(Address, Batch("A-1", 5, 4, 3, 2, 5));
        Assert.Equal((HttpStatusCode.Accepted, 0), (once.StatusCode, await server.StoredAsync()));
        using var twice = await second.PostAsJsonAsync(Address, Batch("A-1", 5, 4, 3, 2, 5));

        Assert.Equal(HttpStatusCode.Created, twice.StatusCode);
        Assert.Equal(
            """{"batch":"A-1","state":"stored","first":"录入甲","second":"录入乙","total":5,"totals":{"2":1,"3":1,"4":1,"5":2}}""",
            await twice.Content.ReadAsStringAsync());
        Assert.Equal(5, (await server.ResultAsync()).GetProperty("paper").GetInt32());
    }

    [Fact]
    public async Task Two_entries_that_differ_store_nothing_and_say_which_slip()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var second = await server.SignInAsync("录入乙", StaffRole.Editor);
        await first.PostAsJsonAsync(Address, Batch("1", 5, 4, 3));

        using var answer = await second.PostAsJsonAsync(Address, Batch("1", 5, 3, 3));

        var problem = await ProblemShape.HoldsAsync(answer, "differ");
        Assert.Equal("urn:disclosure:staff:entries-differ", problem.GetProperty("type").GetString());
        Assert.Contains("第 2 份", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, await server.StoredAsync());
    }

    [Fact]
    public async Task One_person_cannot_key_a_batch_twice()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        await first.PostAsJsonAsync(Address, Batch("1", 5));

        using var answer = await first.PostAsJsonAsync(Address, Batch("1", 5));

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:batch-state", "same person");
        Assert.Equal(0, await server.StoredAsync());
    }

    [Fact]
    public async Task A_stored_batch_cannot_be_entered_again()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var second = await server.SignInAsync("录入乙", StaffRole.Editor);
        await first.PostAsJsonAsync(Address, Batch("1", 5, 5));
        await second.PostAsJsonAsync(Address, Batch("1", 5, 5));

        using var answer = await first.PostAsJsonAsync(Address, Batch("1", 5, 5));

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:batch-state", "again");
        Assert.Equal(2, await server.StoredAsync());
    }

    [Fact]
    public async Task A_first_entry_can_be_taken_back_and_keyed_anew()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        await first.PostAsJsonAsync(Address, Batch("1", 5));

        Assert.Equal(HttpStatusCode.NoContent, (await first.DeleteAsync(Address + "/1")).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await first.PostAsJsonAsync(Address, Batch("1", 4))).StatusCode);
        Assert.Equal(
            """[{"batch":"1","state":"keyedOnce","first":"录入甲","second":null,"total":1,"totals":null}]""",
            await first.GetStringAsync(Address));
    }

    [Theory]
    [InlineData("../x", 1)]
    [InlineData("", 1)]
    [InlineData("1", 2)]
    public async Task A_number_that_is_a_path_or_a_total_that_does_not_agree_is_refused(string number, int total)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);

        using var answer = await first.PostAsJsonAsync(Address, new { batch = number, total, lines = new[] { new { level = 5 } } });

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:invalid", number);
    }

    [Fact]
    public async Task A_batch_may_be_larger_than_other_requests()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await server.SignInAsync("录入甲", StaffRole.Editor);
        var lines = Enumerable.Repeat(new { level = 5, comment = new string('好', 100) }, 500).ToArray();

        using var answer = await first.PostAsJsonAsync(Address, new { batch = "big", total = 500, lines });

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    private static object Batch(string number, params int[] levels) =>
        new
        {
            batch = number,
            total = levels.Length,
            lines = levels.Select(level => new { level, reasons = level <= 2 ? new[] { "slow" } : [] }).ToArray(),
        };
}
