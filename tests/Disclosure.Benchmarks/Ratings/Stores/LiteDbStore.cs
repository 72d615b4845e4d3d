using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using LiteDB;

namespace Disclosure.Benchmarks.Ratings.Stores;

/// <summary>
/// One insert a request into one collection with a unique key, one after the other: LiteDB has one writer, and callers that wait for
/// it without a thread of their own cost it least. An insert of LiteDB 5.0.21 syncs nothing; a checkpoint after it syncs the data file.
/// </summary>
internal sealed class LiteDbStore : InsertOnlyStore
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly LiteDatabase _database;
    private readonly ILiteCollection<BsonDocument> _ratings;
    private readonly bool _isSynced;

    /// <summary>Makes the file.</summary>
    public LiteDbStore(string path, bool isSynced)
    {
        _isSynced = isSynced;
        _database = new LiteDatabase(path);
        _ratings = _database.GetCollection("ratings");
        _ratings.EnsureIndex("key", unique: true);
    }

    /// <inheritdoc/>
    public override async ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _ratings.Insert(Document(draft));
            if (_isSynced)
                _database.Checkpoint();
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
        _database.Dispose();
        _turn.Dispose();
        return base.DisposeAsync();
    }

    private static BsonDocument Document(RatingDraft draft) => new()
    {
        ["_id"] = draft.Receipt,
        ["key"] = draft.KeyHash,
        ["survey"] = draft.Survey.Value,
        ["question"] = draft.QuestionVersion,
        ["level"] = (int)draft.Level,
        ["reasons"] = new BsonArray(draft.Reasons.Select(reason => new BsonValue(reason))),
        ["comment"] = draft.Comment,
        ["day"] = draft.Day.DayNumber,
    };
}
