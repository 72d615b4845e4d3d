using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class KilledProcessTests : IDisposable
{
    private const int KillsPerFolder = 10;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_acknowledged_rating_is_there_after_each_kill_under_load()
    {
        for (var folder = 0; folder < RandomCases.Of(1); folder++)
            await RunAsync(_folder[$"{folder}"], new Random(folder));
    }

    private static async Task RunAsync(string folder, Random random)
    {
        await IssueCodesAsync(folder);
        var acknowledged = new HashSet<int>();
        var next = 1;
        for (var kill = 0; kill < KillsPerFolder; kill++)
        {
            using (var process = new StoreProcess(["give", folder, $"{next}"]))
                acknowledged.UnionWith(process.KillAfter(random.Next(1, 120)));
            // Those that were on their way have numbers after the last that was acknowledged.
            next = acknowledged.Max() + 100;
            await CheckAsync(folder, acknowledged, next);
        }
    }

    private static async Task CheckAsync(string folder, HashSet<int> acknowledged, int next)
    {
        await using var store = await OpenAsync(folder);
        var found = new Dictionary<string, StoredRating>();
        await foreach (var rating in store.ReadAsync(Drafts.Survey, default))
            found.Add(rating.Receipt, rating);

        Assert.All(acknowledged.Select(Drafts.Receipt), receipt => Assert.True(found.ContainsKey(receipt), $"{receipt} is lost."));
        var given = Enumerable.Range(1, next).Select(Drafts.Numbered).ToDictionary(draft => draft.Receipt);
        Assert.All(found.Values, rating => Assert.Equal(Describe(StoredRating.Of(given[rating.Receipt])), Describe(rating)));

        var tally = await store.TallyAsync(Drafts.Survey, default);
        Assert.Equal(found.Values.Count(rating => rating.IsReplaced), tally.Replaced);
        Assert.Equal(found.Values.Count(rating => !rating.IsReplaced), tally.Channels.Values.Sum(counts => counts.Answered));
        Assert.InRange(found.Values.Count(rating => !rating.IsReplaced && rating.Comment is null), 0, 5);
    }

    private static string Describe(StoredRating rating) => RatingText.Of(rating with { IsReplaced = false });

    private static async Task IssueCodesAsync(string folder)
    {
        await using var store = await OpenAsync(folder);
        Assert.True(await store.IssueCodesAsync(Drafts.Survey, [.. Enumerable.Range(0, 20).Select(Drafts.Code)], default));
    }

    private static Task<IFeedbackStore> OpenAsync(string folder) =>
        FeedbackStores.OpenAsync(new FeedbackStoreOptions { DataFolder = folder }, logger: null, default);
}
