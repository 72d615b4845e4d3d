using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>A data folder with a survey that many have rated, on paper: those count, and are under the result's root.</summary>
internal static class ScoredSurvey
{
    private const int Callers = 64;

    /// <summary>Fills it through the store.</summary>
    /// <returns>One-time codes that nobody has used yet, and how long closing the store took.</returns>
    public static async Task<(string[] Codes, TimeSpan Closing)> MakeAsync(FeedbackOptions options, int ratings, int codes)
    {
        DataFolder.Make(options.Data);
        var keys = SecretKeys.Load(options.Secret, options.Data);
        string[] made = [.. Enumerable.Range(0, codes).Select(_ => UnambiguousCode.Make(InvitationCode.Length))];
        var store = await FeedbackStores.OpenAsync(
            new FeedbackStoreOptions { DataFolder = Path.Combine(options.Data, "ratings") }, logger: null, default).ConfigureAwait(false);
        await RatingRun.MeasureAsync(GiveAsync, 0, ratings, Callers).ConfigureAwait(false);
        await store.IssueCodesAsync(RatingStream.Survey, [.. made.Select(code => InvitationCodes.HashOf(keys, RatingStream.Survey, code))],
            default).ConfigureAwait(false);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await store.DisposeAsync().ConfigureAwait(false);
        return (made, System.Diagnostics.Stopwatch.GetElapsedTime(start));

        async Task GiveAsync(RatingDraft draft)
        {
            var answer = await store.GiveAsync(draft with { Channel = RatingChannel.Paper }, default).ConfigureAwait(false);
            if (answer.Outcome != GiveOutcome.Stored)
                throw new InvalidOperationException($"The store answered {answer}.");
        }
    }
}
