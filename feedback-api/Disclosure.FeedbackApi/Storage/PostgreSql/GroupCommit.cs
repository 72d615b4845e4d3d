using System.Threading.Channels;
using Disclosure.Model.Satisfaction;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>
/// The one writer of ratings to the database: all that wait are sent in one statement, which is one transaction and one sync for all of
/// them, and are answered when it is committed. What comes meanwhile is the next. A rating that the database cannot take fails alone.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int MostDeferred = 512;

    private const string Give =
        "SELECT number, outcome, holds FROM store_ratings($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

    private readonly NpgsqlDataSource _database;
    private readonly ILogger _logger;
    private readonly Channel<WaitingRating> _waiting;
    private readonly Queue<WaitingRating> _deferred = new();
    private readonly RatingGroup _group = new();
    private readonly Task _writing;

    /// <summary>Begins to write.</summary>
    /// <param name="database">The database.</param>
    /// <param name="mayWait">How many may wait; more are refused as busy.</param>
    /// <param name="logger">Told what could not be written.</param>
    public GroupCommit(NpgsqlDataSource database, int mayWait, ILogger logger)
    {
        (_database, _logger) = (database, logger);
        _waiting = Channel.CreateBounded<WaitingRating>(
            new BoundedChannelOptions(mayWait) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
        _writing = Task.Run(RunAsync);
    }

    /// <summary>Stores a rating, with whatever others wait.</summary>
    /// <exception cref="StoreUnavailableException">The store is closing.</exception>
    public async ValueTask<GiveResult> GiveAsync(WaitingRating rating, CancellationToken cancellation)
    {
        if (_waiting.Writer.TryWrite(rating))
            return await rating.Answer.WaitAsync(cancellation).ConfigureAwait(false);
        return _waiting.Reader.Completion.IsCompleted || _writing.IsCompleted
            ? throw new StoreUnavailableException("反馈服务正在停止。")
            : new GiveResult(GiveOutcome.Busy);
    }

    /// <summary>Writes what waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        while (_deferred.Count > 0 || await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            Gather();
            await StoreAsync([.. _group.Ratings]).ConfigureAwait(false);
            _group.Clear();
        }
    }

    private void Gather()
    {
        // Those that waited for others come first, and stay in their order where they must wait again.
        for (var left = _deferred.Count; left > 0; left--)
            Add(_deferred.Dequeue());
        while (!_group.IsFull && _deferred.Count < MostDeferred && _waiting.Reader.TryRead(out var rating))
            Add(rating);
    }

    private void Add(WaitingRating rating)
    {
        if (!rating.IsAbandoned && !_group.TryAdd(rating))
            _deferred.Enqueue(rating);
    }

    private async Task StoreAsync(WaitingRating[] ratings)
    {
        if (ratings.Length == 0)
            return;
        try
        {
            await GroupCommand.RunAsync(_database, Give, ratings, AddColumns).ConfigureAwait(false);
        }
        catch (PostgresException error) when (ratings.Length > 1 && IsOfOne(error))
        {
            // One of them cannot be stored, and nothing was: the others are not to suffer for it.
            await StoreAsync(ratings[..(ratings.Length / 2)]).ConfigureAwait(false);
            await StoreAsync(ratings[(ratings.Length / 2)..]).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // An outage, or a fault of ours: the writer goes on, and whoever waits has an answer.
            _logger.LogError(error, "评价未能写入 PostgreSQL。");
            foreach (var rating in ratings)
                rating.Set(new GiveResult(GiveOutcome.Unavailable));
        }
    }

    // Data, integrity, rollback and program limits: what one rating may bring about. All else is true of any rating.
    private static bool IsOfOne(PostgresException error) => error.SqlState[..2] is "22" or "23" or "40" or "54";

    private static void AddColumns(GroupColumns columns)
    {
        columns.Add(NpgsqlDbType.Text, draft => draft.Survey.Value);
        columns.Add(NpgsqlDbType.Text, draft => draft.KeyHash);
        columns.Add(NpgsqlDbType.Text, draft => draft.CodeHash);
        columns.Add(NpgsqlDbType.Text, draft => draft.Receipt);
        columns.Add(NpgsqlDbType.Text, draft => draft.QuestionVersion);
        columns.Add(NpgsqlDbType.Smallint, draft => (short)draft.Channel);
        columns.Add(NpgsqlDbType.Smallint, draft => (short)draft.Level);
        columns.AddLists(draft => draft.Reasons.IsDefault ? [] : draft.Reasons);
        columns.Add(NpgsqlDbType.Text, draft => draft.Comment);
        columns.Add(NpgsqlDbType.Text, draft => draft.Batch);
        columns.Add(NpgsqlDbType.Date, draft => draft.Day);
        columns.Add(NpgsqlDbType.Boolean, draft => draft.Channel == RatingChannel.Invited);
        columns.Add(NpgsqlDbType.Text, draft => draft.BodyHash);
        columns.Add(NpgsqlDbType.Smallint, draft => (short?)draft.Excluded);
    }
}
