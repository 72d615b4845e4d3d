using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>
/// Who is signed in, in memory: a restart signs everybody out. What an account may do is asked of the accounts each time, so that a
/// removed account or a changed password ends its sessions at once. Whoever the OpenID provider signed in stays what it said until the
/// session ends, or until it says otherwise at another sign-in.
/// </summary>
internal sealed class StaffSessions(FeedbackOptions options, TimeProvider time, AccountFile accounts)
{
    private const int TokenBytes = 32;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    /// <summary>Signs an account in.</summary>
    /// <returns>The token of its session, which is not kept as such.</returns>
    public string Begin(StaffAccount account) => Begin(new(account.Name, account.Role), account, subject: null);

    /// <summary>
    /// Signs in whom the OpenID provider calls <paramref name="subject"/>, and ends sessions in which it called them something else.
    /// </summary>
    /// <returns>The token of the session, which is not kept as such.</returns>
    public string Begin(StaffMember member, string subject)
    {
        foreach (var (token, session) in _sessions.Where(pair => pair.Value.Subject == subject && pair.Value.Member != member))
            _sessions.TryRemove(new(token, session));
        return Begin(member, account: null, subject);
    }

    /// <summary>Who a token signs in; nobody where it does not, or not any more.</summary>
    public StaffMember? Find(string? token)
    {
        if (token is null || !_sessions.TryGetValue(HashOf(token), out var session))
            return null;
        if (IsOver(session) || (session.Account is { } account && accounts.Find(account.Name) != account))
        {
            End(token);
            return null;
        }

        // Not where it was ended meanwhile: a session that is over stays over.
        _sessions.TryUpdate(HashOf(token), session with { Seen = time.GetUtcNow() }, session);
        return session.Member;
    }

    /// <summary>Signs out.</summary>
    public void End(string token) => _sessions.TryRemove(HashOf(token), out _);

    private string Begin(StaffMember member, StaffAccount? account, string? subject)
    {
        Sweep();
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        _sessions[HashOf(token)] = new(member, account, subject, time.GetUtcNow(), time.GetUtcNow());
        return token;
    }

    private bool IsOver(Session session) =>
        time.GetUtcNow() - session.Seen > TimeSpan.FromMinutes(options.SessionMinutes) || time.GetUtcNow() - session.Began > Longest;

    private void Sweep()
    {
        foreach (var (token, session) in _sessions.Where(pair => IsOver(pair.Value)))
            _sessions.TryRemove(new(token, session));
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private sealed record Session(StaffMember Member, StaffAccount? Account, string? Subject, DateTimeOffset Began, DateTimeOffset Seen);
}
