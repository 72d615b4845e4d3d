using Disclosure.FeedbackApi.Codes;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>The fingerprint of the key in the database, which several processes share.</summary>
internal static class DatabaseKey
{
    private const string Hold = "LOCK TABLE store_key IN EXCLUSIVE MODE";
    private const string Ask = """
        SELECT (SELECT fingerprint FROM store_key), NOT EXISTS (SELECT FROM code) AND NOT EXISTS (SELECT FROM rating)
        """;
    private const string Set = """
        INSERT INTO store_key (fingerprint) VALUES ($1) ON CONFLICT (is_one) DO UPDATE SET fingerprint = excluded.fingerprint
        """;

    /// <summary>The one that the database has; nothing where it has none.</summary>
    public static async Task<string?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT fingerprint FROM store_key", connection);
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as string;
    }

    /// <summary>Names it.</summary>
    public static NpgsqlBatchCommand Name(string fingerprint)
    {
        var command = new NpgsqlBatchCommand(Set);
        command.Parameters.Add(RatingCommands.Text(fingerprint));
        return command;
    }

    /// <summary>
    /// Checks the key, and names it where the database has none yet: of processes that start at once one does, the others see it.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It is not the database's.</exception>
    public static async Task ClaimAsync(NpgsqlDataSource database, StoreKey key, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await using (var hold = new NpgsqlCommand(Hold, connection))
            await hold.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        var (named, isEmpty) = await AskAsync(connection, cancellation).ConfigureAwait(false);
        if (key.Objection(named, isEmpty) is { } objection)
            throw new StoreUnavailableException(objection);
        // The key is on disk before its name is.
        key.Keep();
        if (named == key.Fingerprint)
            return;
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Name(key.Fingerprint));
        await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task<(string? Named, bool IsEmpty)> AskAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Ask, connection);
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await row.ReadAsync(cancellation).ConfigureAwait(false);
        return (row.IsDBNull(0) ? null : row.GetString(0), row.GetBoolean(1));
    }
}
