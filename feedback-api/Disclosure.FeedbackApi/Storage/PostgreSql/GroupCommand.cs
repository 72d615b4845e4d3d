using Npgsql;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>Several ratings as one statement, a column of theirs a parameter.</summary>
internal static class GroupCommand
{
    /// <summary>Runs a statement that has a row for each rating, with its number, and answers each.</summary>
    public static async Task RunAsync(
        NpgsqlDataSource database, string statement, WaitingRating[] ratings, Action<GroupColumns> addColumns)
    {
        var connection = await database.OpenConnectionAsync().ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var command = new NpgsqlCommand(statement, connection);
            await using (command.ConfigureAwait(false))
            {
                addColumns(new GroupColumns(command, Array.ConvertAll(ratings, rating => rating.Draft)));
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
}
