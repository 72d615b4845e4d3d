using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>Lines that several processes add to and read.</summary>
/// <param name="database">Where they are.</param>
/// <param name="log">What they are the lines of.</param>
internal sealed class SharedLines(SharedDatabase database, string log) : ILineLog
{
    private long _read;

    /// <summary>None of its own: whether the database answers is asked of the store.</summary>
    public string? Fault => null;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ReadNewAsync(CancellationToken cancellation) =>
        SharedDatabase.TryAsync<IReadOnlyList<string>>(async () =>
        {
            await using var command = database.Command(
                "SELECT number, text FROM line WHERE log = $1 AND number > $2 ORDER BY number",
                RatingCommands.Text(log), new NpgsqlParameter<long> { TypedValue = _read, NpgsqlDbType = NpgsqlDbType.Bigint });
            await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            var lines = new List<string>();
            var last = _read;
            while (await row.ReadAsync(cancellation).ConfigureAwait(false))
            {
                lines.Add(row.GetString(1));
                last = row.GetInt64(0);
            }

            _read = last;
            return lines;
        });

    /// <inheritdoc/>
    public void Add(string line) => SharedDatabase.Try(() =>
    {
        using var command = database.Command("SELECT add_line($1, $2)", RatingCommands.Text(log), RatingCommands.Text(line));
        return command.ExecuteNonQuery();
    });

    /// <summary>Nothing is its own.</summary>
    public void Dispose()
    {
    }
}
