namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>Gathers the entries of the next frame.</summary>
internal sealed class FrameBuilder
{
    private byte[] _bytes = new byte[256 * 1024];
    private int _length = Frame.HeaderSize;

    /// <summary>How many entries it has.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes they have.</summary>
    public int Length => _length - Frame.HeaderSize;

    /// <summary>Adds an entry, a line without its end.</summary>
    public void Add(ReadOnlySpan<byte> entry)
    {
        var length = _length + entry.Length + 1;
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(length, _bytes.Length * 2));

        entry.CopyTo(_bytes.AsSpan(_length));
        _bytes[length - 1] = (byte)'\n';
        _length = length;
        Count++;
    }

    /// <summary>The whole frame, its entries numbered from <paramref name="first"/>.</summary>
    public ReadOnlySpan<byte> Seal(long first)
    {
        Frame.Seal(_bytes.AsSpan(0, _length), first, Count);
        return _bytes.AsSpan(0, _length);
    }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        _length = Frame.HeaderSize;
        Count = 0;
    }
}
