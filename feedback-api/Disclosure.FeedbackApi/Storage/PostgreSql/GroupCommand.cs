using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>Several ratings as one statement, a column of theirs a parameter.</summary>
internal static class GroupCommand
{
    private const string Give =
        "SELECT number, outcome, holds FROM store_ratings($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";

    /// <summary>Stores ratings and answers each.</summary>
    public static async Task RunAsync(NpgsqlDataSource database, WaitingRating[] ratings)
    {
        var connection = await database.OpenConnectionAsync().ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var command = new NpgsqlCommand(Give, connection);
            await using (command.ConfigureAwait(false))
            {
                AddColumns(command, Array.ConvertAll(ratings, rating => rating.Draft));
                await command.PrepareAsync().ConfigureAwait(false);
                var results = await ReadAsync(command, ratings.Length).ConfigureAwait(false);
                for (var i = 0; i < ratings.Length; i++)
                    ratings[i].Set(results[i]);
            }
        }
    }

    // To its end, as only then it is known to be committed.
    private static async Task<GiveResult[]> ReadAsync(NpgsqlCommand command, int count)
    {
        var results = new GiveResult[count];
        var answered = 0;
        var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync().ConfigureAwait(false))
            {
                results[row.GetInt32(0) - 1] = new(RatingCommands.Outcome(row.GetString(1)), row.IsDBNull(2) ? null : row.GetString(2));
                answered++;
            }
        }

        return answered == count
            ? results
            : throw new InvalidOperationException($"The database answered {answered} of {count} ratings.");
    }

    private static void AddColumns(NpgsqlCommand command, RatingDraft[] drafts)
    {
        var reasons = Array.ConvertAll(drafts, draft => draft.Reasons.IsDefault ? [] : draft.Reasons);
        var ends = new int[drafts.Length];
        for (var (i, end) = (0, 0); i < drafts.Length; i++)
            ends[i] = end += reasons[i].Length;

        Add(NpgsqlDbType.Text, draft => draft.Survey.Value);
        Add(NpgsqlDbType.Text, draft => draft.KeyHash);
        Add(NpgsqlDbType.Text, draft => draft.CodeHash);
        Add(NpgsqlDbType.Text, draft => draft.Receipt);
        Add(NpgsqlDbType.Text, draft => draft.QuestionVersion);
        Add(NpgsqlDbType.Smallint, draft => (short)draft.Channel);
        Add(NpgsqlDbType.Smallint, draft => (short)draft.Level);
        command.Parameters.Add(ColumnOf(NpgsqlDbType.Text, reasons.SelectMany(some => some).ToArray()));
        command.Parameters.Add(ColumnOf(NpgsqlDbType.Integer, ends));
        Add(NpgsqlDbType.Text, draft => draft.Comment);
        Add(NpgsqlDbType.Text, draft => draft.Batch);
        Add(NpgsqlDbType.Date, draft => draft.Day);
        Add(NpgsqlDbType.Boolean, draft => draft.Channel == RatingChannel.Invited);
        Add(NpgsqlDbType.Text, draft => draft.BodyHash);
        Add(NpgsqlDbType.Smallint, draft => (short?)draft.Excluded);

        void Add<T>(NpgsqlDbType type, Converter<RatingDraft, T> column) =>
            command.Parameters.Add(ColumnOf(type, Array.ConvertAll(drafts, column)));
    }

    private static NpgsqlParameter<T[]> ColumnOf<T>(NpgsqlDbType type, T[] values) =>
        new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}
