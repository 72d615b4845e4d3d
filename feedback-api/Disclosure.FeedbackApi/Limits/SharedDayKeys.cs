using System.Security.Cryptography;
using Disclosure.FeedbackApi.Storage.Shared;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Keys of every process, in a table that is in no log and no backup of the database.</summary>
internal sealed class SharedDayKeys(SharedDatabase database) : IDayKeys
{
    /// <inheritdoc/>
    public byte[] Of(DateOnly day) => SharedDatabase.Try(() =>
    {
        var today = new NpgsqlParameter<DateOnly> { TypedValue = day, NpgsqlDbType = NpgsqlDbType.Date };
        var made = new NpgsqlParameter<byte[]> { TypedValue = RandomNumberGenerator.GetBytes(32), NpgsqlDbType = NpgsqlDbType.Bytea };
        using (var make = database.Command("INSERT INTO address_key VALUES ($1, $2) ON CONFLICT DO NOTHING", today, made))
            make.ExecuteNonQuery();
        // A process whose clock is a little behind still needs yesterday's.
        using (var forget = database.Command("DELETE FROM address_key WHERE day < $1 - 1", today.Clone()))
            forget.ExecuteNonQuery();
        using var read = database.Command("SELECT key FROM address_key WHERE day = $1", today.Clone());
        return (byte[])read.ExecuteScalar()!;
    });
}
