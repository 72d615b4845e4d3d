using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>Brings a database's schema to this program's version. Several processes may start at once: one of them does it.</summary>
internal static class SchemaMigrations
{
    // Any number will do, as long as nobody else in the database uses it.
    private const long AdvisoryLock = 0x44_46_42_31;

    /// <summary>Applies what is missing, all or nothing.</summary>
    /// <exception cref="StoreUnavailableException">The database belongs to a newer program.</exception>
    public static async Task ApplyAsync(NpgsqlDataSource database, string schema, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await RunAsync(connection, $"SELECT pg_advisory_xact_lock({AdvisoryLock})", cancellation).ConfigureAwait(false);
        var quoted = new NpgsqlCommandBuilder().QuoteIdentifier(schema);
        await RunAsync(connection, $"CREATE SCHEMA IF NOT EXISTS {quoted}", cancellation).ConfigureAwait(false);
        await RunAsync(
            connection, "CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY KEY)", cancellation).ConfigureAwait(false);

        var version = await VersionAsync(connection, cancellation).ConfigureAwait(false);
        if (version > Migration.All[^1].Version)
            throw new StoreUnavailableException($"数据库的结构版本是 {version}，比本程序（{Migration.All[^1].Version}）新：请升级反馈服务。");
        foreach (var migration in Migration.All.Where(migration => migration.Version > version))
        {
            await RunAsync(connection, migration.ReadSql(), cancellation).ConfigureAwait(false);
            await RunAsync(connection, $"INSERT INTO schema_version VALUES ({migration.Version})", cancellation).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM schema_version", connection);
        return (int)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    // Called with texts of this class and of the migrations only.
    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
