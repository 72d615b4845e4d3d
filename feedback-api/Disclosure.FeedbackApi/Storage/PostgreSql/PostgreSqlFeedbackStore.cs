using Disclosure.FeedbackApi.Codes;
using System.Runtime.CompilerServices;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>
/// A store in a PostgreSQL database, which several processes may share: codes, keys and receipts are kept unique by the
/// database, not by anyone's memory. A rating is acknowledged when its transaction is committed, which PostgreSQL syncs.
/// </summary>
internal sealed class PostgreSqlFeedbackStore : IFeedbackStore
{
    private const int MayWait = 4096;

    private readonly NpgsqlDataSource _database;
    private readonly GroupCommit _giving;
    private readonly GroupForesight _foresight;
    private readonly ILogger _logger;

    private PostgreSqlFeedbackStore(NpgsqlDataSource database, ILogger logger)
    {
        _database = database;
        _giving = new GroupCommit(database, MayWait, logger);
        _foresight = new GroupForesight(database, MayWait, logger);
        _logger = logger;
    }

    /// <summary>Opens the store in a database and brings its schema to this version.</summary>
    /// <exception cref="StoreUnavailableException">The database can't be reached, does not keep what it commits, or belongs to a newer
    /// program, or to another key.</exception>
    public static async Task<PostgreSqlFeedbackStore> OpenAsync(
        string connectionString, StoreKey? key, ILogger logger, CancellationToken cancellation)
    {
        NpgsqlDataSource? database = null;
        try
        {
            var settings = DatabaseSettings.Of(connectionString);
            database = NpgsqlDataSource.Create(settings);
            await DatabaseSettings.CheckDurabilityAsync(database, cancellation).ConfigureAwait(false);
            await SchemaMigrations.ApplyAsync(database, settings.SearchPath!, cancellation).ConfigureAwait(false);
            if (key is not null)
                await DatabaseKey.ClaimAsync(database, key, cancellation).ConfigureAwait(false);
            return new PostgreSqlFeedbackStore(database, logger);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            if (database is not null)
                await database.DisposeAsync().ConfigureAwait(false);
            throw error as StoreUnavailableException ?? new StoreUnavailableException($"PostgreSQL 数据库无法使用：{error.Message}", error);
        }
    }

    /// <summary>The database.</summary>
    public NpgsqlDataSource Database => _database;

    /// <inheritdoc/>
    public ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _giving.GiveAsync(new WaitingRating(draft, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<GiveResult> ForeseeAsync(RatingDraft draft, CancellationToken cancellation) =>
        _foresight.ForeseeAsync(new WaitingRating(draft, cancellation), cancellation);

    /// <inheritdoc/>
    public async ValueTask<bool> IssueCodesAsync(SurveyId survey, IReadOnlyList<string> codeHashes, CancellationToken cancellation) =>
        codeHashes.Count == 0
            || await TryAsync(RatingCommands.IssueCodes(survey, codeHashes), _ => true, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<bool> ExcludeAsync(string receipt, ExclusionReason? reason, CancellationToken cancellation) =>
        await TryAsync(RatingCommands.ExcludeRating(receipt, reason), found => found is true, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<bool> TakeStepAsync(CaseStep step, CancellationToken cancellation) =>
        step.Number is > 0 and <= CaseStep.Most
            && await TryAsync(CaseStepRow.Take(step), isNext => isNext is true, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CaseStep>> StepsOfAsync(StoredRating rating, CancellationToken cancellation) =>
        await QueryAsync(
            $"SELECT {CaseStepRow.Columns} FROM case_step WHERE receipt = $1 ORDER BY number",
            [rating.Receipt],
            ReadStepsAsync,
            cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CaseStep>> StepsAsync(SurveyId survey, CancellationToken cancellation) =>
        await QueryAsync(
            $"SELECT {CaseStepRow.Columns} FROM case_step WHERE survey = $1 ORDER BY receipt, number",
            [survey.Value],
            ReadStepsAsync,
            cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<bool> HasCodeAsync(SurveyId survey, string codeHash, CancellationToken cancellation) =>
        await QueryAsync(
            "SELECT 1 FROM code WHERE survey = $1 AND hash = $2",
            [survey.Value, codeHash],
            (row, token) => row.ReadAsync(token),
            cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<SurveyTally> TallyAsync(SurveyId survey, CancellationToken cancellation) =>
        await QueryAsync(
            "SELECT what, sum(number)::integer FROM tally WHERE survey = $1 GROUP BY what",
            [survey.Value],
            async (row, token) =>
            {
                var tally = SurveyTally.Empty;
                while (await row.ReadAsync(token).ConfigureAwait(false))
                    tally = TallyRows.Add(tally, row.GetInt16(0), row.GetInt32(1));
                return tally;
            },
            cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<StoredRating?> FindAsync(string receipt, CancellationToken cancellation) =>
        await QueryAsync(
            $"SELECT {RatingRow.Columns} FROM rating WHERE receipt = $1",
            [receipt],
            async (row, token) => await row.ReadAsync(token).ConfigureAwait(false) ? RatingRow.Read(row).Rating : null,
            cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredRating> ReadAsync(SurveyId survey, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // In pages, so that a slow reader keeps neither a connection nor a snapshot.
        long last = 0;
        while (true)
        {
            var page = await QueryAsync(
                $"SELECT {RatingRow.Columns}, id FROM rating WHERE survey COLLATE \"C\" = $1 AND id > {last} ORDER BY id LIMIT 1000",
                [survey.Value],
                async (row, token) =>
                {
                    var rows = new List<(StoredRating Rating, long Id)>();
                    while (await row.ReadAsync(token).ConfigureAwait(false))
                        rows.Add((RatingRow.Read(row).Rating, row.GetInt64(14)));
                    return rows;
                },
                cancellation).ConfigureAwait(false);
            foreach (var (rating, _) in page)
                yield return rating;
            if (page.Count < 1000)
                yield break;
            last = page[^1].Id;
        }
    }

    /// <inheritdoc/>
    public async ValueTask ExportAsync(Stream output, CancellationToken cancellation)
    {
        try
        {
            await DatabaseExport.WriteAsync(_database, output, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (IsOutage(error))
        {
            throw Unavailable(error);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<string?> RestoreAsync(Stream input, CancellationToken cancellation)
    {
        try
        {
            return await DatabaseRestore.RunAsync(_database, input, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (IsOutage(error))
        {
            return $"PostgreSQL 数据库暂时不可用：{error.Message}";
        }
    }

    /// <inheritdoc/>
    public async ValueTask<string?> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            var isReadOnly = await QueryAsync(
                "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean",
                [],
                async (row, token) => await row.ReadAsync(token).ConfigureAwait(false) && row.GetBoolean(0),
                cancellation).ConfigureAwait(false);
            return isReadOnly ? "PostgreSQL 数据库现在只读，不能接收评价。" : null;
        }
        catch (StoreUnavailableException error)
        {
            return error.Message;
        }
    }

    /// <summary>Writes what was taken, and closes its connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _foresight.DisposeAsync().ConfigureAwait(false);
        await _giving.DisposeAsync().ConfigureAwait(false);
        await _database.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<bool> TryAsync(NpgsqlBatchCommand command, Func<object?, bool> succeeded, CancellationToken cancellation)
    {
        try
        {
            await using var batch = Batch(command);
            return succeeded(await batch.ExecuteScalarAsync(cancellation).ConfigureAwait(false));
        }
        catch (Exception error) when (IsOutage(error))
        {
            _logger.LogError(error, "更改未能写入 PostgreSQL。");
            return false;
        }
    }

    private async Task<T> QueryAsync<T>(
        string sql, string[] texts, Func<NpgsqlDataReader, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            await using var command = _database.CreateCommand(sql);
            foreach (var text in texts)
                command.Parameters.Add(RatingCommands.Text(text));
            await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            return await read(row, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (IsOutage(error))
        {
            throw Unavailable(error);
        }
    }

    private static async Task<List<CaseStep>> ReadStepsAsync(NpgsqlDataReader row, CancellationToken cancellation)
    {
        var steps = new List<CaseStep>();
        while (await row.ReadAsync(cancellation).ConfigureAwait(false))
            steps.Add(CaseStepRow.Read(row));
        return steps;
    }

    private NpgsqlBatch Batch(NpgsqlBatchCommand command)
    {
        var batch = _database.CreateBatch();
        batch.BatchCommands.Add(command);
        return batch;
    }

    /// <summary>Whether it is the database that is wrong.</summary>
    public static bool IsOutage(Exception error) =>
        error is NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException;

    // What the driver says names the server, which is nothing for who asks whether the service is ready; the log has it.
    private StoreUnavailableException Unavailable(Exception error)
    {
        _logger.LogError("PostgreSQL 数据库暂时不可用：{Reason}", error.Message);
        return new("PostgreSQL 数据库暂时不可用，详见日志。", error);
    }
}
