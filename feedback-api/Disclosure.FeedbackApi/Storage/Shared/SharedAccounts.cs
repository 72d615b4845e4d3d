using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.Staff.Accounts;
using Npgsql;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>The accounts in the database: who is added, changed or removed is so at every process.</summary>
internal sealed class SharedAccounts(SharedDatabase database) : IStaffAccounts
{
    private const string Kind = "accounts";

    private readonly Lock _reading = new();
    private ImmutableArray<StaffAccount> _accounts = [];
    private string? _fault;
    private string? _version;

    /// <inheritdoc/>
    public ImmutableArray<StaffAccount> All => Refreshed().Accounts;

    /// <inheritdoc/>
    public string? Fault
    {
        get
        {
            try
            {
                return Refreshed().Fault;
            }
            catch (StoreUnavailableException unavailable)
            {
                return unavailable.Message;
            }
        }
    }

    /// <inheritdoc/>
    public bool Change(Func<ImmutableArray<StaffAccount>, ImmutableArray<StaffAccount>?> change) => SharedDatabase.Try(() =>
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction();
        // Whoever changes accounts at another process waits here; there may be no row yet to wait for.
        using (var turn = new NpgsqlCommand("LOCK TABLE document IN SHARE ROW EXCLUSIVE MODE", connection))
            turn.ExecuteNonQuery();
        using var read = new NpgsqlCommand("SELECT body FROM document WHERE kind = $1", connection);
        read.Parameters.Add(RatingCommands.Text(Kind));
        var (accounts, fault) = Read(read.ExecuteScalar() as string);
        if (fault is not null)
            throw new InvalidDataException($"数据库中的{fault}请从备份恢复。");
        if (change(accounts) is not { } changed)
            return false;
        using var write = new NpgsqlCommand(
            "INSERT INTO document VALUES ($1, 'all', $2) ON CONFLICT (kind, name) DO UPDATE SET body = excluded.body", connection);
        write.Parameters.Add(RatingCommands.Text(Kind));
        write.Parameters.Add(RatingCommands.Text(Encoding.UTF8.GetString(AccountJson.Write(changed))));
        write.ExecuteNonQuery();
        transaction.Commit();
        return true;
    });

    // Asked at each use: a change counts at once, and what has not changed is not read again.
    private (ImmutableArray<StaffAccount> Accounts, string? Fault) Refreshed()
    {
        var version = Text("SELECT xmin::text || ' ' || ctid::text FROM document WHERE kind = $1") ?? "";
        lock (_reading)
        {
            if (version != _version)
                ((_accounts, _fault), _version) = (Read(Text("SELECT body FROM document WHERE kind = $1")), version);
            return (_accounts, _fault);
        }
    }

    private static (ImmutableArray<StaffAccount> Accounts, string? Fault) Read(string? text)
    {
        try
        {
            return (text is null ? [] : AccountJson.Read(Encoding.UTF8.GetBytes(text)), null);
        }
        catch (JsonException)
        {
            return ([], "账号损坏，没有人能用口令登录。");
        }
    }

    private string? Text(string sql) => SharedDatabase.Try(() =>
    {
        using var command = database.Command(sql, RatingCommands.Text(Kind));
        return command.ExecuteScalar() as string;
    });
}
