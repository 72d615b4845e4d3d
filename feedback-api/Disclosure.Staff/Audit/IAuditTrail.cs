namespace Disclosure.Staff.Audit;

/// <summary>
/// What staff did, in one chain: each entry holds the hash of the one before. There is one chain however many processes add to it, and
/// what an entry says may be done when it has been added.
/// </summary>
public interface IAuditTrail
{
    /// <summary>Adds an entry. It is kept for good when this has returned.</summary>
    /// <param name="who">Who did it.</param>
    /// <param name="action">What they did, by its word, such as <c>sign-in</c>.</param>
    /// <param name="subject">To what; empty where to nothing.</param>
    /// <param name="detail">The rest, in words.</param>
    /// <exception cref="AuditUnavailableException">It is not kept, so nothing may be done.</exception>
    void Add(string who, string action, string subject, string detail = "");

    /// <summary>
    /// Why nothing can be added, in Chinese and without a path; nothing where it can. An entry that was changed, taken out or put in is
    /// never gone on from.
    /// </summary>
    string? Fault { get; }

    /// <summary>Every entry, the first first.</summary>
    /// <exception cref="InvalidDataException">One was changed, taken out or put in.</exception>
    IEnumerable<AuditEntry> Read();
}
