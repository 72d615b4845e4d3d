using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Microsoft.Data.Sqlite;

namespace Disclosure.Benchmarks.Ratings.Stores;

/// <summary>
/// One insert a request, its own transaction, over one connection with a prepared statement: SQLite has one writer. The log (WAL) is
/// synced at each commit (<c>synchronous=FULL</c>).
/// </summary>
internal sealed class SqliteStore : InsertOnlyStore
{
    private static readonly string[] Columns = ["receipt", "key", "survey", "question", "level", "reasons", "comment", "day"];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;

    /// <summary>Makes the file.</summary>
    public SqliteStore(string path)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        using var make = _connection.CreateCommand();
        make.CommandText = """
            PRAGMA journal_mode=WAL;
            PRAGMA synchronous=FULL;
            CREATE TABLE rating (
              receipt TEXT PRIMARY KEY, key TEXT UNIQUE, survey TEXT, question TEXT, level INTEGER, reasons TEXT, comment TEXT, day INTEGER)
              WITHOUT ROWID;
            """;
        make.ExecuteNonQuery();
        _insert = _connection.CreateCommand();
        _insert.CommandText = "INSERT INTO rating VALUES ($receipt, $key, $survey, $question, $level, $reasons, $comment, $day)";
        foreach (var column in Columns)
            _insert.Parameters.Add(new SqliteParameter($"${column}", null));
        _insert.Prepare();
    }

    /// <inheritdoc/>
    public override async ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Fill(draft.Receipt, draft.KeyHash, draft.Survey, draft.QuestionVersion,
                (int)draft.Level, string.Join(' ', draft.Reasons), draft.Comment ?? (object)DBNull.Value, draft.Day.DayNumber);
            _insert.ExecuteNonQuery();
            return new GiveResult(GiveOutcome.Stored, draft.Receipt);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _insert.Dispose();
        _connection.Dispose();
        _turn.Dispose();
        return base.DisposeAsync();
    }

    private void Fill(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            _insert.Parameters[i].Value = values[i];
    }
}
