using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.Authentication;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>The sessions of staff in the database: who signs in at one process is signed in at all, and signs out of all.</summary>
internal sealed class SharedTickets(SharedDatabase database, TimeProvider time) : IStaffTickets
{
    private const int KeyBytes = 32;

    /// <inheritdoc/>
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        var session = StaffSession.Of(ticket) ?? throw new InvalidOperationException("The ticket is no session of staff.");
        await RunAsync("DELETE FROM staff_session WHERE expires < $1", Moment(time.GetUtcNow())).ConfigureAwait(false);
        await RunAsync(
            "INSERT INTO staff_session (key_hash, person, id, expires, ticket) VALUES ($1, $2, $3, $4, $5)",
            RatingCommands.Text(HashOf(key)), RatingCommands.Text(session.Person), RatingCommands.Text(session.Id), Expiry(ticket),
            Bytes(ticket)).ConfigureAwait(false);
        return key;
    }

    /// <inheritdoc/>
    public async Task RenewAsync(string key, AuthenticationTicket ticket) => await RunAsync(
        "UPDATE staff_session SET expires = $2, ticket = $3 WHERE key_hash = $1",
        RatingCommands.Text(HashOf(key)), Expiry(ticket), Bytes(ticket)).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        (await ReadAsync("SELECT ticket FROM staff_session WHERE key_hash = $1", HashOf(key), CancellationToken.None).ConfigureAwait(false))
            .SingleOrDefault();

    /// <inheritdoc/>
    public async Task RemoveAsync(string key) =>
        await RunAsync("DELETE FROM staff_session WHERE key_hash = $1", RatingCommands.Text(HashOf(key))).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffSession>> ListAsync(string person, CancellationToken cancellation)
    {
        var tickets = await ReadAsync("SELECT ticket FROM staff_session WHERE person = $1", person, cancellation).ConfigureAwait(false);
        return
        [
            .. tickets.Where(ticket => !(ticket.Properties.ExpiresUtc < time.GetUtcNow()))
                .Select(StaffSession.Of).OfType<StaffSession>().OrderByDescending(session => session.Began)
        ];
    }

    /// <inheritdoc/>
    public async Task<bool> EndAsync(string person, string id, CancellationToken cancellation) => await RunAsync(
        "DELETE FROM staff_session WHERE person = $1 AND id = $2",
        RatingCommands.Text(person), RatingCommands.Text(id)).ConfigureAwait(false) > 0;

    private ValueTask<int> RunAsync(string sql, params NpgsqlParameter[] values) => SharedDatabase.TryAsync(async () =>
    {
        await using var command = database.Command(sql, values);
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    });

    private ValueTask<List<AuthenticationTicket>> ReadAsync(string sql, string value, CancellationToken cancellation) =>
        SharedDatabase.TryAsync(async () =>
        {
            await using var command = database.Command(sql, RatingCommands.Text(value));
            await using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            var tickets = new List<AuthenticationTicket>();
            while (await row.ReadAsync(cancellation).ConfigureAwait(false))
            {
                // One that another version wrote in another form is none.
                if (TicketSerializer.Default.Deserialize(row.GetFieldValue<byte[]>(0)) is { } ticket)
                    tickets.Add(ticket);
            }

            return tickets;
        });

    private static NpgsqlParameter<byte[]> Bytes(AuthenticationTicket ticket) =>
        new() { TypedValue = TicketSerializer.Default.Serialize(ticket), NpgsqlDbType = NpgsqlDbType.Bytea };

    private static NpgsqlParameter<DateTime> Expiry(AuthenticationTicket ticket) =>
        Moment(ticket.Properties.ExpiresUtc ?? DateTimeOffset.MaxValue);

    private static NpgsqlParameter<DateTime> Moment(DateTimeOffset moment) => new()
    {
        TypedValue = moment.UtcDateTime,
        NpgsqlDbType = NpgsqlDbType.TimestampTz,
    };

    // Who reads the database can use no key.
    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
