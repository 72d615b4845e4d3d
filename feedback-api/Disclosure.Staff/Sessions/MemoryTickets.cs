using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;

namespace Disclosure.Staff.Sessions;

/// <summary>Sessions in memory: a restart signs everybody out.</summary>
public sealed class MemoryTickets(TimeProvider time) : IStaffTickets
{
    private const int KeyBytes = 32;

    private readonly ConcurrentDictionary<string, AuthenticationTicket> _tickets = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        Sweep();
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        _tickets[HashOf(key)] = ticket;
        return Task.FromResult(key);
    }

    /// <inheritdoc/>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var hash = HashOf(key);
        while (_tickets.TryGetValue(hash, out var known) && !_tickets.TryUpdate(hash, ticket, known))
        {
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<AuthenticationTicket?> RetrieveAsync(string key) => Task.FromResult(_tickets.GetValueOrDefault(HashOf(key)));

    /// <inheritdoc/>
    public Task RemoveAsync(string key)
    {
        _tickets.TryRemove(HashOf(key), out _);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StaffSession>> ListAsync(string person, CancellationToken cancellation)
    {
        Sweep();
        return Task.FromResult<IReadOnlyList<StaffSession>>(
            [.. Of(person).Select(pair => pair.Session).OrderByDescending(session => session.Began)]);
    }

    /// <inheritdoc/>
    public Task<bool> EndAsync(string person, string id, CancellationToken cancellation)
    {
        var isEnded = false;
        foreach (var (key, _) in Of(person).Where(pair => pair.Session.Id == id))
            isEnded |= _tickets.TryRemove(key, out _);
        return Task.FromResult(isEnded);
    }

    private IEnumerable<(string Key, StaffSession Session)> Of(string person) =>
        from pair in _tickets
        let session = StaffSession.Of(pair.Value)
        where session?.Person == person
        select (pair.Key, session);

    private void Sweep()
    {
        foreach (var (key, ticket) in _tickets.Where(pair => pair.Value.Properties.ExpiresUtc < time.GetUtcNow()))
            _tickets.TryRemove(new(key, ticket));
    }

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
