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

    /// <summary>A receipt of one of them, as it is typed.</summary>
    public static string Receipt => ReceiptOf(RatingStream.Draft(0));

    /// <summary>Fills it through the store.</summary>
    /// <returns>How long closing the store took.</returns>
    public static async Task<TimeSpan> MakeAsync(FeedbackOptions options, int ratings)
    {
        DataFolder.Make(options.Data);
        var store = await FeedbackStores.OpenAsync(
            StoreSettings.Of(options, SecretKeys.Load(options.Secret, options.Data).Key), logger: null, default).ConfigureAwait(false);
        await RatingRun.MeasureAsync(GiveAsync, 0, ratings, Callers).ConfigureAwait(false);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await store.DisposeAsync().ConfigureAwait(false);
        return System.Diagnostics.Stopwatch.GetElapsedTime(start);

        async Task GiveAsync(RatingDraft draft)
        {
            var onPaper = draft with { Channel = RatingChannel.Paper, Receipt = ReceiptOf(draft) };
            var answer = await store.GiveAsync(onPaper, default).ConfigureAwait(false);
            if (answer.Outcome != GiveOutcome.Stored)
                throw new InvalidOperationException($"The store answered {answer}.");
        }
    }

    private static string ReceiptOf(RatingDraft draft) => draft.Receipt.ToUpperInvariant();
}
