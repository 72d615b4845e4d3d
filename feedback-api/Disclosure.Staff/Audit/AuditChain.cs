using System.Security.Cryptography;
using System.Text.Json;

namespace Disclosure.Staff.Audit;

/// <summary>How far a chain of entries goes: what the next one is chained to.</summary>
/// <param name="Number">The number of the last entry; 0 where there is none.</param>
/// <param name="Hash">Its hash; zeros where there is none.</param>
public sealed record AuditChain(long Number, string Hash)
{
    /// <summary>Before the first entry.</summary>
    public static AuditChain Beginning { get; } = new(0, new('0', 64));

    /// <summary>The entry that comes next.</summary>
    public AuditEntry Next(DateTimeOffset at, string who, string action, string subject, string detail)
    {
        var entry = new AuditEntry(Number + 1, at, who, action, subject, detail, Hash, "");
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>Whether an entry is the next, as it was added.</summary>
    public bool Holds(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Number == Number + 1 && entry.Previous == Hash && entry.Hash == HashOf(entry);
    }

    /// <summary>A chain with an entry at its end.</summary>
    public static AuditChain Through(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Number, entry.Hash);
    }

    private static string HashOf(AuditEntry entry) => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry with { Hash = "" }, AuditJson.Lines.AuditEntry)));
}
