using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>What tests ask of any store.</summary>
internal static class StoreReading
{
    /// <summary>The receipts of the survey's ratings in order.</summary>
    public static async Task<List<string>> ReceiptsAsync(this IFeedbackStore store)
    {
        var receipts = new List<string>();
        await foreach (var rating in store.ReadAsync(Drafts.Survey, default))
            receipts.Add(rating.Receipt);
        return receipts;
    }

    /// <summary>An export of all it has.</summary>
    public static async Task<byte[]> ExportAsync(this IFeedbackStore store)
    {
        using var output = new MemoryStream();
        await store.ExportAsync(output, default);
        return output.ToArray();
    }

    /// <summary>Gives the ratings of some numbers at once; each must be stored.</summary>
    public static async Task GiveAsync(this IFeedbackStore store, int from, int to)
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(from, to - from).Select(number => store.GiveAsync(Drafts.Numbered(number), default).AsTask()));
        Assert.All(answers, answer => Assert.True(answer.Outcome is GiveOutcome.Stored or GiveOutcome.Replaced));
    }

    /// <summary>Gives ratings, ten at a time, until the store is not available any more.</summary>
    /// <returns>The next number.</returns>
    public static async Task<int> GiveUntilItFailsAsync(this IFeedbackStore store, int next, HashSet<string> acknowledged)
    {
        while (true)
        {
            var numbers = Enumerable.Range(next, 10).ToList();
            next += 10;
            var answers = await Task.WhenAll(numbers.Select(number => store.GiveAsync(Drafts.Open(number), default).AsTask()));
            acknowledged.UnionWith(answers.Where(answer => answer.Outcome == GiveOutcome.Stored).Select(answer => answer.Receipt!));
            if (answers.Any(answer => answer.Outcome == GiveOutcome.Unavailable))
                return next;
        }
    }
}
