using System.Text.Json;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.Model.Satisfaction;
using Npgsql;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>The batches in the database, for every process. Keying paper is work by hand, a few batches an hour.</summary>
internal sealed class SharedBatches(SharedDatabase database) : IPaperBatches, IDisposable
{
    private const string Lock = "SELECT pg_advisory_xact_lock(1145451571, 0)";

    private readonly SemaphoreSlim _here = new(1, 1);

    /// <inheritdoc/>
    public ValueTask<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellation) =>
        SharedDatabase.TryAsync<IAsyncDisposable>(async () =>
        {
            // One connection at most waits for other processes, however many of this one do.
            await _here.WaitAsync(cancellation);
            try
            {
                return await Turn.TakeAsync(await database.ConnectAsync(cancellation), _here, cancellation);
            }
            catch
            {
                _here.Release();
                throw;
            }
        });

    /// <inheritdoc/>
    public PaperBatch? Find(SurveyId survey, string batch) => Read(
        "SELECT body FROM paper_batch WHERE survey = $1 AND batch = $2",
        [RatingCommands.Text(survey.Value), RatingCommands.Text(batch)]).SingleOrDefault();

    /// <inheritdoc/>
    public IReadOnlyList<PaperBatch> Of(SurveyId survey) => Read(
        "SELECT body FROM paper_batch WHERE survey = $1 ORDER BY batch COLLATE \"C\"", [RatingCommands.Text(survey.Value)]);

    /// <inheritdoc/>
    public void Save(PaperBatch batch) => Run(
        "INSERT INTO paper_batch VALUES ($1, $2, $3) ON CONFLICT (survey, batch) DO UPDATE SET body = excluded.body",
        batch, RatingCommands.Text(JsonSerializer.Serialize(batch, PaperJson.Lines.PaperBatch)));

    /// <inheritdoc/>
    public void Remove(PaperBatch batch) => Run("DELETE FROM paper_batch WHERE survey = $1 AND batch = $2", batch);

    /// <inheritdoc/>
    public void Dispose() => _here.Dispose();

    private List<PaperBatch> Read(string sql, NpgsqlParameter[] values) => SharedDatabase.Try(() =>
    {
        using var command = database.Command(sql, values);
        using var row = command.ExecuteReader();
        var batches = new List<PaperBatch>();
        while (row.Read())
            batches.Add(JsonSerializer.Deserialize(row.GetString(0), PaperJson.Lines.PaperBatch)!);
        return batches;
    });

    private void Run(string sql, PaperBatch batch, params NpgsqlParameter[] more) => SharedDatabase.Try(() =>
    {
        using var command = database.Command(
            sql, [RatingCommands.Text(batch.Survey.Value), RatingCommands.Text(batch.Batch), .. more]);
        return command.ExecuteNonQuery();
    });

    // The lock goes with its transaction, and the transaction with its process.
    private sealed class Turn(NpgsqlConnection connection, SemaphoreSlim here) : IAsyncDisposable
    {
        public static async Task<Turn> TakeAsync(NpgsqlConnection connection, SemaphoreSlim here, CancellationToken cancellation)
        {
            try
            {
                await using var command = new NpgsqlCommand("BEGIN; " + Lock, connection);
                await command.ExecuteNonQueryAsync(cancellation);
                return new(connection, here);
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        }

        public async ValueTask DisposeAsync()
        {
            await connection.DisposeAsync();
            here.Release();
        }
    }
}
