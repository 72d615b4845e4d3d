using Disclosure.Benchmarks.Ratings.Stores;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>
/// The real service in a process of its own, over one of the stores that are compared. Everything but the store is the same for each.
/// </summary>
internal static class RatingServer
{
    /// <summary>Serves until its input ends, and says on its output where.</summary>
    /// <param name="store">The store's word: see <see cref="StoreOf"/>.</param>
    /// <param name="folder">The folder of its data and of the surveys file.</param>
    /// <param name="postgreSql">The connection string, for the store of that name.</param>
    public static async Task RunAsync(string store, string folder, string? postgreSql)
    {
        var options = OptionsOf(folder);
        options.Database = postgreSql ?? "";
        Directory.CreateDirectory(folder);
        if (!File.Exists(options.Surveys))
            BenchmarkSurvey.Write(options.Surveys);
        var app = FeedbackHost.Create(options, time: null, site: null, services =>
        {
            if (StoreOf(store, folder) is { } replacement)
                services.AddSingleton(_ => replacement);
        });
        await using (app.ConfigureAwait(false))
        {
            await app.StartAsync().ConfigureAwait(false);
            Console.Out.WriteLine(app.Urls.Single());
            await Console.In.ReadToEndAsync().ConfigureAwait(false);
            await app.StopAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The settings: no limits.</summary>
    public static FeedbackOptions OptionsOf(string folder) => new()
    {
        Urls = "http://127.0.0.1:0",
        Surveys = Path.Combine(folder, "surveys.json"),
        Data = Path.Combine(folder, "data"),
        RequestsPerAddress = 0,
        OpenRatingsPerAddress = 0,
        RatingsPerSurvey = 0,
    };

    // Nothing stands for the service's own store.
    private static IFeedbackStore? StoreOf(string store, string folder) => store switch
    {
        "none" => new NoStore(),
        "litedb" => new LiteDbStore(Path.Combine(folder, "one.db"), isSynced: true),
        "litedb-unsynced" => new LiteDbStore(Path.Combine(folder, "one.db"), isSynced: false),
        "sqlite" => new SqliteStore(Path.Combine(folder, "one.sqlite")),
        _ => null,
    };
}
