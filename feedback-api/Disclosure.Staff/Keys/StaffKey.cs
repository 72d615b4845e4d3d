namespace Disclosure.Staff.Keys;

/// <summary>The key under which the keys of Data Protection are kept: who has their store alone has none of them.</summary>
/// <param name="Bytes">The key, 32 bytes, derived from the service's secret for this alone.</param>
public sealed record StaffKey(ReadOnlyMemory<byte> Bytes);
