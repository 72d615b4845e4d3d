using System.Text;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.Staff.Accounts;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>The accounts in the database: who is added or removed is so at every process.</summary>
internal sealed class SharedAccounts(SharedDatabase database) : IAccountPlace
{
    private const string Kind = "accounts";

    /// <inheritdoc/>
    public string Version => Text("SELECT xmin::text || ' ' || ctid::text FROM document WHERE kind = $1") ?? "";

    /// <inheritdoc/>
    public byte[]? Read() => Text("SELECT body FROM document WHERE kind = $1") is { } text ? Encoding.UTF8.GetBytes(text) : null;

    /// <inheritdoc/>
    public void Write(byte[] accounts) => SharedDatabase.Try(() =>
    {
        using var command = database.Command(
            "INSERT INTO document VALUES ($1, 'all', $2) ON CONFLICT (kind, name) DO UPDATE SET body = excluded.body",
            RatingCommands.Text(Kind), RatingCommands.Text(Encoding.UTF8.GetString(accounts)));
        return command.ExecuteNonQuery();
    });

    private string? Text(string sql) => SharedDatabase.Try(() =>
    {
        using var command = database.Command(sql, RatingCommands.Text(Kind));
        return command.ExecuteScalar() as string;
    });
}
