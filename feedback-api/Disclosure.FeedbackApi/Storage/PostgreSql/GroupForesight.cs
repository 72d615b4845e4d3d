using System.Threading.Channels;
using Disclosure.Model.Satisfaction;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>
/// Asks what would become of ratings: all that ask while one question is on its way are the next, in one statement. A question of its own
/// for each would cost the database more than the rating.
/// </summary>
internal sealed class GroupForesight : IAsyncDisposable
{
    private const int Most = 512;

    private const string Foresee = "SELECT number, outcome, holds FROM foresee_ratings($1, $2, $3, $4, $5)";

    private readonly NpgsqlDataSource _database;
    private readonly ILogger _logger;
    private readonly Channel<WaitingRating> _waiting;
    private readonly Task _asking;

    /// <summary>Begins to ask.</summary>
    /// <param name="database">The database.</param>
    /// <param name="mayWait">How many may wait; more are refused as busy.</param>
    /// <param name="logger">Told what could not be asked.</param>
    public GroupForesight(NpgsqlDataSource database, int mayWait, ILogger logger)
    {
        (_database, _logger) = (database, logger);
        _waiting = Channel.CreateBounded<WaitingRating>(new BoundedChannelOptions(mayWait) { SingleReader = true });
        _asking = Task.Run(RunAsync);
    }

    /// <summary>What would become of a rating, were it given now.</summary>
    /// <exception cref="StoreUnavailableException">The store is closing.</exception>
    public async ValueTask<GiveResult> ForeseeAsync(WaitingRating rating, CancellationToken cancellation)
    {
        if (_waiting.Writer.TryWrite(rating))
            return await rating.Answer.WaitAsync(cancellation).ConfigureAwait(false);
        return _asking.IsCompleted ? throw new StoreUnavailableException("反馈服务正在停止。") : new GiveResult(GiveOutcome.Busy);
    }

    /// <summary>Answers who waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _asking.ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        var ratings = new List<WaitingRating>(Most);
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            ratings.Clear();
            while (ratings.Count < Most && _waiting.Reader.TryRead(out var rating))
            {
                if (!rating.IsAbandoned)
                    ratings.Add(rating);
            }

            await AskAsync([.. ratings]).ConfigureAwait(false);
        }
    }

    private async Task AskAsync(WaitingRating[] ratings)
    {
        if (ratings.Length == 0)
            return;
        try
        {
            await GroupCommand.RunAsync(_database, Foresee, ratings, AddColumns).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // An outage, or a fault of ours: whoever waits has an answer, and the next are asked about.
            _logger.LogError(error, "PostgreSQL 没有答复评价是否已收到。");
            foreach (var rating in ratings)
                rating.Set(new GiveResult(GiveOutcome.Unavailable));
        }
    }

    private static void AddColumns(GroupColumns columns)
    {
        columns.Add(NpgsqlDbType.Text, draft => draft.Survey.Value);
        columns.Add(NpgsqlDbType.Text, draft => draft.KeyHash);
        columns.Add(NpgsqlDbType.Text, draft => draft.CodeHash);
        columns.Add(NpgsqlDbType.Text, draft => draft.BodyHash);
        columns.Add(NpgsqlDbType.Boolean, draft => draft.Channel == RatingChannel.Invited);
    }
}
