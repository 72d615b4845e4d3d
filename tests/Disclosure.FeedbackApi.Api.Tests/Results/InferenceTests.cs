using System.Net.Http.Json;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>
/// Two attacks on what respondents answered, as somebody makes them who reads everything that is public as often as they like. Where
/// nothing tells, they are left to a coin, and no better than it: of n answers that are as likely the one as the other, a guesser has more
/// right than the bound once in thirty times (binomial, one half). Answers and coins come from seeds, so that a run is like the other.
/// Before there were steps they had 20 of 20 and 24 of 24.
/// </summary>
public sealed class InferenceTests
{
    // P(more than 14 of 20) = 0.021 and P(more than 16 of 24) = 0.032.
    private const int ChanceOf20 = 14;
    private const int ChanceOf24 = 16;

    [Fact]
    public async Task Nine_ratings_of_ones_own_around_each_respondent_tell_no_answer()
    {
        await using var server = await StartAsync();
        var (answers, coin) = (AnswersOf(20, 1), new Random(2));
        var codes = new Queue<string>(await server.IssueAsync(40 + (20 * 10)));
        for (var i = 0; i < 40; i++)
            await server.GiveAsync(5, codes.Dequeue());

        var right = 0;
        var day = new DateOnly(2026, 5, 3);
        foreach (var answer in answers)
        {
            var before = await PublicView.OfAsync(server);
            await server.GiveAsync(answer, codes.Dequeue());
            for (var i = 0; i < 9; i++)
                await server.GiveAsync(5, codes.Dequeue());
            server.GoTo(day = day.AddDays(1));
            var after = await PublicView.OfAsync(server);
            right += IsRight(answer, before, after, coin) ? 1 : 0;
        }

        Assert.True(right <= ChanceOf20, $"{right} of 20 guessed.");
    }

    [Fact]
    public async Task What_is_public_before_and_after_an_exclusion_tells_no_answer()
    {
        await using var server = await StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var (answers, coin) = (AnswersOf(24, 3), new Random(4));
        var codes = await server.IssueAsync(24 + 60);
        var victims = new List<string>();
        for (var i = 0; i < 24; i++)
            victims.Add(await server.GiveAsync(answers[i], codes[i]));
        for (var i = 24; i < codes.Length; i++)
            await server.GiveAsync((i % 2 * 3) + 1, codes[i]);
        server.GoTo(new DateOnly(2026, 6, 2));
        using var later = await server.SignInAsync("审核甲", StaffRole.Approver);

        // Those since the last change are guessed together, as the sums say of most of them: five are published at once, and of five only
        // the sum is told, which is what every published result tells of those that it counts.
        var (right, batch) = (0, new List<int>());
        foreach (var (answer, receipt) in answers.Zip(victims))
        {
            var before = await PublicView.OfAsync(server);
            using var done = await later.PostAsJsonAsync(
                $"api/staff/ratings/{receipt}/exclusion", new { reason = "mistaken", note = "来电说点错了" });
            done.EnsureSuccessStatusCode();
            var after = await PublicView.OfAsync(server);
            batch.Add(answer);
            if (before.ToString() == after.ToString())
                continue;
            var areUnfavourable = before.Unfavourable - after.Unfavourable > before.Favourable - after.Favourable;
            right += batch.Count(one => (one <= 2) == areUnfavourable);
            Assert.Equal(5, batch.Count);
            batch.Clear();
        }

        right += batch.Count(one => (one <= 2) == (coin.Next(2) == 0));
        Assert.True(right <= ChanceOf24, $"{right} of 24 guessed.");
    }

    private static Task<FeedbackServer> StartAsync() => FeedbackServer.StartAsync(options =>
    {
        options.ResultStep = 5;
        options.ResultHours = 24;
        options.RequestsPerAddress = 0;
    });

    // Satisfied or not, as likely the one as the other.
    private static int[] AnswersOf(int number, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, number).Select(_ => random.Next(2) == 0 ? 4 : 2)];
    }

    private static bool IsRight(int answer, PublicView before, PublicView after, Random coin)
    {
        var isUnfavourable = (after.Unfavourable - before.Unfavourable, after.Favourable - before.Favourable) switch
        {
            (not 0, _) => true,
            (0, not 0) => false,
            _ => coin.Next(2) == 0,
        };
        return isUnfavourable == (answer <= 2);
    }
}
