using Disclosure.FeedbackApi.Storage.PostgreSql;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>The database that processes share, for what is kept there beside ratings.</summary>
/// <param name="source">Its connections.</param>
internal sealed class SharedDatabase(NpgsqlDataSource source)
{
    /// <summary>The database of a store.</summary>
    /// <exception cref="InvalidOperationException">The store has none.</exception>
    public static SharedDatabase Of(IFeedbackStore store) => store is PostgreSqlFeedbackStore { Database: var database }
        ? new(database)
        : throw new InvalidOperationException($"{store.GetType().Name} has no database.");

    /// <summary>A statement, its values after it.</summary>
    public NpgsqlCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> values)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value);
        return command;
    }

    /// <summary>A connection of one's own.</summary>
    public NpgsqlConnection Connect() => source.OpenConnection();

    /// <summary>A connection of one's own.</summary>
    public ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancellation) => source.OpenConnectionAsync(cancellation);

    /// <summary>Does something, and says that the database is not available where that is what is wrong.</summary>
    /// <exception cref="StoreUnavailableException">It is not.</exception>
    public static T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (PostgreSqlFeedbackStore.IsOutage(error))
        {
            throw new StoreUnavailableException("PostgreSQL 数据库暂时不可用，详见日志。", error);
        }
    }

    /// <summary>Does something, and says that the database is not available where that is what is wrong.</summary>
    /// <exception cref="StoreUnavailableException">It is not.</exception>
    public static async ValueTask<T> TryAsync<T>(Func<ValueTask<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception error) when (PostgreSqlFeedbackStore.IsOutage(error))
        {
            throw new StoreUnavailableException("PostgreSQL 数据库暂时不可用，详见日志。", error);
        }
    }
}
