namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>Reads the frames of a segment one after the other.</summary>
internal sealed class SegmentReader(IJournalFile file)
{
    private const int Window = 1024 * 1024;
    private readonly byte[] _header = new byte[Frame.HeaderSize];
    private byte[] _entries = new byte[64 * 1024];

    /// <summary>Where the next frame starts.</summary>
    public long Position { get; set; } = SegmentHeader.Size;

    /// <summary>The entries of the frame that was read last, as JSON lines.</summary>
    public ReadOnlyMemory<byte> Entries { get; private set; }

    /// <summary>The segment's header; nothing where it is torn or another file.</summary>
    public SegmentHeader? ReadHeader()
    {
        var bytes = new byte[SegmentHeader.Size];
        var read = file.Read(0, bytes);
        return SegmentHeader.Read(bytes.AsSpan(0, read));
    }

    /// <summary>
    /// Reads the frame at <see cref="Position"/> and moves behind it; nothing, and no move, where no good one starts there.
    /// </summary>
    public Frame? ReadFrame()
    {
        if (file.Read(Position, _header) < Frame.HeaderSize || Frame.ReadHeader(_header) is not { } frame)
            return null;
        if (_entries.Length < frame.Length)
            _entries = new byte[frame.Length];

        var read = file.Read(Position + Frame.HeaderSize, _entries.AsSpan(0, frame.Length));
        if (!frame.Holds(_header, _entries.AsSpan(0, read)))
            return null;

        Entries = _entries.AsMemory(0, frame.Length);
        Position += Frame.HeaderSize + frame.Length;
        return frame;
    }

    /// <summary>The version of the segment where it is another than this program's.</summary>
    public char? OtherVersion => SegmentHeader.OtherVersion(Start(0, SegmentHeader.Size));

    /// <summary>The version of the frame at <see cref="Position"/> where it is another than this program's.</summary>
    public char? OtherVersionOfFrame => Frame.OtherVersion(Start(Position, Frame.HeaderSize));

    /// <summary>
    /// The header at <see cref="Position"/>, whatever its entries are; nothing where those bytes are none.
    /// </summary>
    public Frame? PeekHeader() => Frame.ReadHeader(Start(Position, Frame.HeaderSize));

    /// <summary>
    /// Where the first header of a frame that follows <paramref name="next"/> starts after an offset; nothing where none does.
    /// </summary>
    public long? FindHeader(long offset, long next) =>
        Find(offset, at => Frame.ReadHeader(Start(at, Frame.HeaderSize)) is { HasCheck: true } frame && frame.First > next);

    /// <summary>Where the first good frame starts at or after an offset; nothing where there is none.</summary>
    public long? FindFrame(long offset) => Find(offset, IsFrame);

    private long? Find(long offset, Predicate<long> isIt)
    {
        var window = new byte[Window];
        for (var length = file.Length; offset < length; offset += Window - Frame.Magic.Length + 1)
        {
            var bytes = window.AsSpan(0, file.Read(offset, window));
            for (var at = bytes.IndexOf(Frame.Magic); at >= 0; at = Next(bytes, at))
            {
                if (isIt(offset + at))
                    return offset + at;
            }
        }

        return null;
    }

    private byte[] Start(long offset, int length)
    {
        var bytes = new byte[length];
        return bytes[..file.Read(offset, bytes)];
    }

    private static int Next(ReadOnlySpan<byte> bytes, int at)
    {
        var next = bytes[(at + 1)..].IndexOf(Frame.Magic);
        return next < 0 ? -1 : at + 1 + next;
    }

    private bool IsFrame(long offset)
    {
        var before = Position;
        Position = offset;
        var found = ReadFrame() is not null;
        Position = before;
        return found;
    }
}
