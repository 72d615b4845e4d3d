using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>What a connection must be for an acknowledged rating to be on disk.</summary>
internal static class DatabaseSettings
{
    private const string Schema = "disclosure_feedback";

    /// <summary>The settings of a connection string, with a schema of our own where it names none, commits that are synced, and
    /// statements that see what was committed before them.</summary>
    public static NpgsqlConnectionStringBuilder Of(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.SearchPath ??= Schema;
        settings.ApplicationName ??= "disclosure-feedback";
        settings.Options = $"{settings.Options} -c synchronous_commit=on -c default_transaction_isolation=read\\ committed".TrimStart();
        return settings;
    }

    /// <summary>Refuses a server that acknowledges what is not on disk.</summary>
    /// <exception cref="StoreUnavailableException">It does.</exception>
    public static async Task CheckDurabilityAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("SHOW fsync");
        if (await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is not "on")
            throw new StoreUnavailableException("PostgreSQL 的 fsync 已关闭，断电会丢失已确认的评价：请在服务器上打开 fsync。");
    }
}
