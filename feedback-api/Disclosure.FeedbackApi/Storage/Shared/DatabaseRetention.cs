using System.Security.Cryptography;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.Model.Satisfaction;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>The database's: while the service runs, each survey in a transaction.</summary>
/// <param name="database">The database.</param>
internal sealed class DatabaseRetention(SharedDatabase database) : IStoreRetention
{
    private const string Count = """
        SELECT
          (SELECT count(*) FROM rating WHERE survey COLLATE "C" = $1 AND comment IS NOT NULL)
            + (SELECT count(*) FROM case_step WHERE survey = $1 AND text IS NOT NULL),
          (SELECT count(*) FROM code WHERE survey = $1 AND hash NOT LIKE 'gone%')
        """;

    private const string Comments = """
        UPDATE rating SET comment = NULL, body_hash = NULL
        WHERE survey COLLATE "C" = $1 AND (comment IS NOT NULL OR body_hash IS NOT NULL);
        UPDATE case_step SET text = NULL WHERE survey = $1 AND text IS NOT NULL;
        """;

    // Hashes of codes become others that nobody can make, as the key is forgotten: which rating replaced which can still be told.
    private const string Codes = """
        UPDATE code SET hash = 'gone' || left(encode(sha256(convert_to($2 || hash, 'UTF8')), 'hex'), 60)
        WHERE survey = $1 AND hash NOT LIKE 'gone%';
        UPDATE rating SET code_hash = 'gone' || left(encode(sha256(convert_to($2 || code_hash, 'UTF8')), 'hex'), 60)
        WHERE survey COLLATE "C" = $1 AND code_hash NOT LIKE 'gone%';
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<SurveyId, RetentionCount>> CountAsync(
        IReadOnlyList<RetentionDue> due, CancellationToken cancellation)
    {
        var counts = new Dictionary<SurveyId, RetentionCount>();
        foreach (var one in due)
        {
            if (await SharedDatabase.TryAsync(() => CountAsync(one, cancellation)).ConfigureAwait(false) is { IsNothing: false } count)
                counts[one.Survey] = count;
        }

        return counts;
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(IReadOnlyList<RetentionDue> due, CancellationToken cancellation)
    {
        foreach (var one in due)
            await SharedDatabase.TryAsync(() => RemoveAsync(one, cancellation)).ConfigureAwait(false);
        // Until then the old rows lie in the files of the tables.
        await SharedDatabase.TryAsync(async () =>
        {
            await using var command = database.Command("VACUUM rating, case_step, code");
            command.CommandTimeout = 0;
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<RetentionCount> CountAsync(RetentionDue due, CancellationToken cancellation)
    {
        await using var command = database.Command(Count, RatingCommands.Text(due.Survey.Value));
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await row.ReadAsync(cancellation).ConfigureAwait(false);
        return new(due.Comments ? (int)row.GetInt64(0) : 0, due.Codes ? (int)row.GetInt64(1) : 0);
    }

    private async ValueTask<int> RemoveAsync(RetentionDue due, CancellationToken cancellation)
    {
        await using var connection = await database.ConnectAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var survey = due.Survey.Value;
        await RunAsync("SELECT take_turn(ARRAY[$1])", survey).ConfigureAwait(false);
        foreach (var statement in due.Comments ? Statements(Comments) : [])
            await RunAsync(statement, survey).ConfigureAwait(false);
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        foreach (var statement in due.Codes ? Statements(Codes) : [])
            await RunAsync(statement, survey, key).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return 0;

        async Task RunAsync(string sql, params string[] values)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            foreach (var value in values)
                command.Parameters.Add(RatingCommands.Text(value));
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static string[] Statements(string sql) =>
        sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
