using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.FeedbackApi.Storage;

/// <summary>Opens the store that the settings name.</summary>
public static class FeedbackStores
{
    /// <summary>Opens the store, making it where it is new and bringing an older one to this version.</summary>
    /// <exception cref="StoreUnavailableException">It can't be opened; the message says why, in Chinese.</exception>
    public static async Task<IFeedbackStore> OpenAsync(FeedbackStoreOptions options, ILogger? logger, CancellationToken cancellation)
    {
        logger ??= NullLogger.Instance;
        if (options.PostgreSql is { Length: > 0 } connection)
            return await PostgreSqlFeedbackStore.OpenAsync(connection, options.Key, logger, cancellation).ConfigureAwait(false);
        if (options.DataFolder is not { Length: > 0 } folder)
            throw new StoreUnavailableException("没有指明评价存到哪里：请设置数据目录，或 PostgreSQL 连接串。");

        // The journal is verified and LiteDB may be made anew: work for a thread of the pool, not for the caller's.
        var embedded = new EmbeddedOptions { Key = options.Key, Time = options.Time };
        return await Task.Run(() => EmbeddedFeedbackStore.Open(folder, embedded, logger), cancellation).ConfigureAwait(false);
    }
}
