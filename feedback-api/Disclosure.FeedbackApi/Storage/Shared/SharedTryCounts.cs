using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.Staff.SignIn;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>
/// Counts of tries to sign in, in the database: who guesses at one process waits at all. Only hashes of what is counted are kept, since
/// people type passwords where names belong. Times are the server's, whose clock is one for all processes.
/// </summary>
internal sealed class SharedTryCounts(SharedDatabase database) : ITryCounts
{
    /// <inheritdoc/>
    public ValueTask<TimeSpan> UseAsync(
        IReadOnlyCollection<string> keys, Func<IDictionary<string, TryCount>, TimeSpan, TimeSpan> use, CancellationToken cancellation) =>
        SharedDatabase.TryAsync(async () =>
        {
            await using var connection = await database.ConnectAsync(cancellation).ConfigureAwait(false);
            await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            var hashes = keys.ToDictionary(HashOf, StringComparer.Ordinal);
            var (now, before) = await ReadAsync(connection, hashes, cancellation).ConfigureAwait(false);
            var after = new Dictionary<string, TryCount>(before, StringComparer.Ordinal);
            var answer = use(after, now);
            foreach (var (hash, key) in hashes)
            {
                if (before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
                    await WriteAsync(connection, hash, after.GetValueOrDefault(key), cancellation).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return answer;
        });

    private static async Task<(TimeSpan Now, Dictionary<string, TryCount> Counts)> ReadAsync(
        NpgsqlConnection connection, Dictionary<string, string> hashes, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "SELECT now_micros, hash, wrong, seen, next FROM use_sign_in_counts($1, $2)", connection);
        command.Parameters.Add(new NpgsqlParameter<string[]>
        {
            TypedValue = [.. hashes.Keys.Order(StringComparer.Ordinal)],
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
        });
        command.Parameters.Add(Number(MicrosOf(SignInTries.Forgotten)));
        await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var now = TimeSpan.Zero;
        var counts = new Dictionary<string, TryCount>(StringComparer.Ordinal);
        while (await row.ReadAsync(cancellation).ConfigureAwait(false))
        {
            now = Time(row.GetInt64(0));
            if (!row.IsDBNull(2))
                counts[hashes[row.GetString(1)]] = new(row.GetInt32(2), Time(row.GetInt64(3)), Time(row.GetInt64(4)));
        }

        return (now, counts);
    }

    private static async Task WriteAsync(NpgsqlConnection connection, string hash, TryCount? count, CancellationToken cancellation)
    {
        await using var command = count is null
            ? new NpgsqlCommand("DELETE FROM sign_in_count WHERE hash = $1", connection)
            : new NpgsqlCommand(
                """
                INSERT INTO sign_in_count (hash, wrong, seen, next) VALUES ($1, $2, $3, $4)
                ON CONFLICT (hash) DO UPDATE SET wrong = excluded.wrong, seen = excluded.seen, next = excluded.next
                """,
                connection);
        command.Parameters.Add(RatingCommands.Text(hash));
        if (count is not null)
        {
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = count.Wrong, NpgsqlDbType = NpgsqlDbType.Integer });
            command.Parameters.Add(Number(MicrosOf(count.Seen)));
            command.Parameters.Add(Number(MicrosOf(count.Next)));
        }

        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };

    private static long MicrosOf(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    private static TimeSpan Time(long micros) => TimeSpan.FromTicks(micros * TimeSpan.TicksPerMicrosecond);

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
