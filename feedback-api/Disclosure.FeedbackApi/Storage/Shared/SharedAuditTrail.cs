using System.Globalization;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.Staff.Audit;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>
/// The audit trail in the database: one chain however many processes add to it. Whoever adds waits until nobody else is adding, and no
/// number can be there twice.
/// </summary>
internal sealed class SharedAuditTrail : IAuditTrail
{
    private const string Columns = "number, at, who, action, subject, detail, previous, hash";

    private readonly SharedDatabase _database;
    private readonly TimeProvider _time;

    private SharedAuditTrail(SharedDatabase database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Opens the trail.</summary>
    /// <exception cref="StoreUnavailableException">The database is not available.</exception>
    public static SharedAuditTrail Open(SharedDatabase database, TimeProvider time)
    {
        var trail = new SharedAuditTrail(database, time);
        trail.Fault = trail.Broken();
        return trail;
    }

    /// <inheritdoc/>
    public string? Fault { get; private set; }

    /// <inheritdoc/>
    public void Add(string who, string action, string subject, string detail = "")
    {
        if (Fault is not null)
            throw new AuditUnavailableException(new InvalidDataException(Fault));
        try
        {
            Append(who, action, subject, detail);
        }
        catch (Exception error) when (PostgreSqlFeedbackStore.IsOutage(error))
        {
            throw new AuditUnavailableException(error);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<AuditEntry> Read()
    {
        var chain = AuditChain.Beginning;
        foreach (var entry in SharedDatabase.Try(All))
        {
            if (!chain.Holds(entry))
                throw new InvalidDataException($"数据库中的审计日志第 {chain.Number + 1} 条与前后不符：有记录被改动、删去或插入。请先查明。");
            chain = new(entry.Number, entry.Hash);
            yield return entry;
        }
    }

    private string? Broken()
    {
        try
        {
            foreach (var _ in Read())
            {
                // Only followed.
            }

            return null;
        }
        catch (InvalidDataException broken)
        {
            return broken.Message;
        }
    }

    private void Append(string who, string action, string subject, string detail)
    {
        using var connection = _database.Connect();
        using var transaction = connection.BeginTransaction();
        using (var turn = new NpgsqlCommand("LOCK TABLE audit IN EXCLUSIVE MODE", connection))
            turn.ExecuteNonQuery();
        var entry = Last(connection).Next(_time.GetUtcNow(), who, action, subject, detail);
        using (var add = new NpgsqlCommand($"INSERT INTO audit ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", connection))
        {
            add.Parameters.Add(new NpgsqlParameter<long> { TypedValue = entry.Number, NpgsqlDbType = NpgsqlDbType.Bigint });
            // As a text: the database's own kind of time is coarser than what the hash is made of.
            foreach (var text in new[]
            {
                entry.At.ToString("O", CultureInfo.InvariantCulture), entry.Who, entry.Action, entry.Subject, entry.Detail, entry.Previous,
                entry.Hash,
            })
                add.Parameters.Add(RatingCommands.Text(text));
            add.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static AuditChain Last(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1", connection);
        using var row = command.ExecuteReader();
        return row.Read() ? new(row.GetInt64(0), row.GetString(1)) : AuditChain.Beginning;
    }

    private List<AuditEntry> All()
    {
        using var command = _database.Command($"SELECT {Columns} FROM audit ORDER BY number");
        using var row = command.ExecuteReader();
        var entries = new List<AuditEntry>();
        while (row.Read())
        {
            entries.Add(new(
                row.GetInt64(0),
                DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                row.GetString(5),
                row.GetString(6),
                row.GetString(7)));
        }

        return entries;
    }
}
