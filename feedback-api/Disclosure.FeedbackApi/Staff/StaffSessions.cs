using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Hosting;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>
/// Who is signed in, in memory: a restart signs everybody out. What an account may do is asked of the accounts each time, so that a
/// removed account or a changed password ends its sessions at once.
/// </summary>
internal sealed class StaffSessions(FeedbackOptions options, TimeProvider time, AccountFile accounts)
{
    private const int TokenBytes = 32;

    private static readonly TimeSpan _longest = TimeSpan.FromHours(10);

    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    /// <summary>Signs an account in.</summary>
    /// <returns>The token of its session, which is not kept as such.</returns>
    public string Begin(StaffAccount account)
    {
        Sweep();
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        _sessions[HashOf(token)] = new(account, time.GetUtcNow(), time.GetUtcNow());
        return token;
    }

    /// <summary>Who a token signs in; nobody where it does not, or not any more.</summary>
    public StaffMember? Find(string? token)
    {
        if (token is null || !_sessions.TryGetValue(HashOf(token), out var session))
            return null;
        if (IsOver(session) || accounts.Find(session.Account.Name) != session.Account)
        {
            End(token);
            return null;
        }

        _sessions[HashOf(token)] = session with { Seen = time.GetUtcNow() };
        return new(session.Account.Name, session.Account.Role);
    }

    /// <summary>Signs out.</summary>
    public void End(string token) => _sessions.TryRemove(HashOf(token), out _);

    private bool IsOver(Session session) =>
        time.GetUtcNow() - session.Seen > TimeSpan.FromMinutes(options.SessionMinutes) || time.GetUtcNow() - session.Began > _longest;

    private void Sweep()
    {
        foreach (var (token, session) in _sessions.Where(pair => IsOver(pair.Value)))
            _sessions.TryRemove(new(token, session));
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private sealed record Session(StaffAccount Account, DateTimeOffset Began, DateTimeOffset Seen);
}
