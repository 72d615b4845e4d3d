namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Tells that a receipt or key was certainly never seen, which nearly all are, without asking LiteDB (some 40 µs a question).
/// A Bloom filter of fixed size: at a million ratings one question in 400 is asked for nothing.
/// </summary>
internal sealed class SeenFilter
{
    private const int Bytes = 4 * 1024 * 1024;
    private const int BitsPerItem = 4;
    private const uint Mask = (Bytes * 8) - 1;
    private readonly byte[] _bits;

    /// <summary>Nothing was seen.</summary>
    public SeenFilter() => _bits = new byte[Bytes];

    private SeenFilter(byte[] bits) => _bits = bits;

    /// <summary>Its bytes, to be kept behind <see cref="Header"/>.</summary>
    public ReadOnlySpan<byte> Content => _bits;

    /// <summary>What a kept one starts with; the first programs wrote none.</summary>
    public static ReadOnlySpan<byte> Header => "disclosure-seen2"u8;

    /// <summary>A filter that was kept; nothing where these bytes are none.</summary>
    public static SeenFilter? Read(byte[] content)
    {
        if (content.Length == Bytes)
            return new SeenFilter(content);
        return content.Length == Bytes + Header.Length && content.AsSpan().StartsWith(Header)
            ? new SeenFilter(content[Header.Length..])
            : null;
    }

    /// <summary>Marks an item as seen, by its hash.</summary>
    public void Add(ulong print)
    {
        var hash = print;
        for (var i = 0; i < BitsPerItem; i++, hash = Turn(hash))
        {
            var bit = (uint)(hash & Mask);
            _bits[bit >> 3] |= (byte)(1 << (int)(bit & 7));
        }
    }

    /// <summary>Whether an item may have been seen, by its hash.</summary>
    public bool MayHave(ulong print)
    {
        var hash = print;
        for (var i = 0; i < BitsPerItem; i++, hash = Turn(hash))
        {
            var bit = (uint)(hash & Mask);
            if ((Volatile.Read(ref _bits[bit >> 3]) & (1 << (int)(bit & 7))) == 0)
                return false;
        }

        return true;
    }

    private static ulong Turn(ulong hash) => ulong.RotateLeft(hash, 21) ^ (hash >> 7);
}
