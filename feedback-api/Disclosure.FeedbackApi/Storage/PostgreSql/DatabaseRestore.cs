using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Exports;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>Fills an empty database in one transaction: all of the export or nothing.</summary>
internal static class DatabaseRestore
{
    private const int AtOnce = 500;

    /// <summary>Restores.</summary>
    /// <returns>Nothing where it is restored; else why not, in Chinese.</returns>
    public static async Task<string?> RunAsync(NpgsqlDataSource database, Stream input, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        if (!await IsEmptyAsync(connection, cancellation).ConfigureAwait(false))
            return "存储中已有数据：只能恢复到空的数据库。";

        try
        {
            await WriteAsync(connection, input, cancellation).ConfigureAwait(false);
        }
        catch (ExportException error)
        {
            return error.Message;
        }

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return null;
    }

    private static async Task<bool> IsEmptyAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        // Nobody may add to them meanwhile.
        await using (var lockTables = new NpgsqlCommand("LOCK TABLE code, rating, tally, case_step IN EXCLUSIVE MODE", connection))
            await lockTables.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await using var command = new NpgsqlCommand("SELECT NOT EXISTS (SELECT FROM code) AND NOT EXISTS (SELECT FROM rating)", connection);
        return (bool)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    private static async Task WriteAsync(NpgsqlConnection connection, Stream input, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        await foreach (var entry in ExportReader.ReadAsync(input, cancellation).ConfigureAwait(false))
        {
            batch.BatchCommands.Add(Command(entry));
            if (batch.BatchCommands.Count == AtOnce)
                await FlushAsync(batch, cancellation).ConfigureAwait(false);
        }

        if (batch.BatchCommands.Count > 0)
            await FlushAsync(batch, cancellation).ConfigureAwait(false);
    }

    private static async Task FlushAsync(NpgsqlBatch batch, CancellationToken cancellation)
    {
        await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        batch.BatchCommands.Clear();
    }

    private static NpgsqlBatchCommand Command(StoreEntry entry) => entry switch
    {
        RatingGiven given => RatingCommands.GiveRating(given.Rating),
        RatingAmended amended => RatingCommands.AmendRating(amended.Rating),
        CodesIssued issued => RatingCommands.IssueCodes(issued.Survey, issued.Codes),
        RatingExcluded excluded => RatingCommands.ExcludeRating(excluded.Receipt, excluded.Reason),
        KeyNamed named => DatabaseKey.Name(named.Fingerprint),
        CaseStepTaken taken => CaseStepRow.Take(taken.Step),
        _ => throw new InvalidOperationException($"No command for {entry.GetType().Name}."),
    };
}
