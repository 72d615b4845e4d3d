using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.FeedbackApi.Storage.Shared;
using Disclosure.Model.Satisfaction;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>Keeps published results in the database, for every process: what one has shown no other goes back behind.</summary>
internal sealed class SharedPublishedResults(SharedDatabase database) : IPublishedResults
{
    // Of two that keep the same number at once the second waits here for the first, and finds that it is not the next any more.
    private const string Keep = """
        INSERT INTO published_result AS kept (survey, number, body) SELECT $1, $2, $3
        WHERE $2 = 1 OR EXISTS (SELECT FROM published_result WHERE survey = $1)
        ON CONFLICT (survey) DO UPDATE SET number = excluded.number, body = excluded.body WHERE kept.number = excluded.number - 1
        """;

    /// <inheritdoc/>
    public ValueTask<int> NumberAsync(SurveyId survey, CancellationToken cancellation) => SharedDatabase.TryAsync(async () =>
    {
        await using var command = database.Command(
            "SELECT number FROM published_result WHERE survey = $1", RatingCommands.Text(survey.Value));
        return await command.ExecuteScalarAsync(cancellation) as int? ?? 0;
    });

    /// <inheritdoc/>
    public ValueTask<KeptVersion?> ReadAsync(SurveyId survey, CancellationToken cancellation) => SharedDatabase.TryAsync(async () =>
    {
        await using var command = database.Command(
            "SELECT body FROM published_result WHERE survey = $1", RatingCommands.Text(survey.Value));
        return await command.ExecuteScalarAsync(cancellation) is byte[] body ? Read(survey, body) : null;
    });

    /// <inheritdoc/>
    public ValueTask<bool> TryKeepAsync(KeptVersion version, CancellationToken cancellation) => SharedDatabase.TryAsync(async () =>
    {
        await using var command = database.Command(
            Keep,
            RatingCommands.Text(version.Survey.Value),
            new NpgsqlParameter<int> { TypedValue = version.Number, NpgsqlDbType = NpgsqlDbType.Integer },
            new NpgsqlParameter<byte[]> { TypedValue = PublishedFormat.Write(version), NpgsqlDbType = NpgsqlDbType.Bytea });
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    });

    private static KeptVersion Read(SurveyId survey, byte[] body)
    {
        try
        {
            return PublishedFormat.Read(survey, body);
        }
        catch (InvalidDataException error)
        {
            throw new StoreUnavailableException($"公布过的结果（数据库中的 {survey}）读不出：{error.Message}", error);
        }
    }
}
