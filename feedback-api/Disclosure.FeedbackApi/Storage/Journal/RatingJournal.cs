using System.Collections.Immutable;
using System.Security.Cryptography;
using Disclosure.FeedbackApi.Files;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// An append-only journal in segment files. What <see cref="Append"/> has returned from is on disk. One thread appends; any
/// number may read what has been appended.
/// </summary>
internal sealed class RatingJournal : IDisposable
{
    private readonly IJournalFolder _folder;
    private readonly long _segmentSize;
    private readonly JournalPositionFile _position;
    private ImmutableArray<Segment> _segments;
    private IJournalFile _file;
    private RoomGuard? _guard;
    private Action<string?> _tell = _ => { };

    private RatingJournal(
        IJournalFolder folder, long segmentSize, UInt128 id, ImmutableArray<Segment> segments, IJournalFile file, string? notice)
    {
        _folder = folder;
        _segmentSize = segmentSize;
        _segments = segments;
        _file = file;
        Id = id;
        Notice = notice;
        _position = OpenPosition();
    }

    /// <summary>Which journal this is: made at random with the first segment.</summary>
    public UInt128 Id { get; }

    /// <summary>What was put aside when it was opened, in Chinese; nothing where nothing was.</summary>
    public string? Notice { get; }

    /// <summary>Why it can't take entries any more, in Chinese; nothing while it can.</summary>
    public string? Failure { get; private set; }

    /// <summary>Why the last entries could not be written, in Chinese; nothing where they were. The next ones may be.</summary>
    public string? Trouble
    {
        get;
        private set
        {
            var isNews = (field is null) != (value is null);
            field = value;
            if (isNews)
                _tell(value);
        }
    }

    /// <summary>The sequence number of the last entry on disk; 0 where there is none.</summary>
    public long Last => _segments[^1].Next - 1;

    /// <summary>Verifies and opens the journal in a folder, or makes one.</summary>
    /// <exception cref="JournalDamageException">It does not have all that was acknowledged.</exception>
    public static RatingJournal Open(IJournalFolder folder, long segmentSize)
    {
        var verified = JournalVerification.Run(folder);
        if (JournalAdmission.Objection(verified, JournalPositionFile.Read(folder), state: null) is { } objection)
            throw JournalDamageException.Of(objection);
        return Open(folder, verified, segmentSize, TimeProvider.System);
    }

    /// <summary>
    /// Opens a journal that was verified and admitted, or makes one. A torn frame at its end, which nobody was told of, is kept aside.
    /// </summary>
    public static RatingJournal Open(IJournalFolder folder, JournalVerification verified, long segmentSize, TimeProvider time)
    {
        var aside = new KeptAside(folder, time);
        if (verified.UnfinishedSegment is { } unfinished)
            aside.PutAway(unfinished);

        if (verified is not { Journal: { } id, Segments: [.., var last] })
        {
            id = NewId();
            return new RatingJournal(folder, segmentSize, id, [First(1)], CreateSegment(folder, id, 1), notice: null);
        }

        var notice = verified.Tail is { } tail ? Told(tail, aside.Copy(tail.Segment, tail.Offset)) : null;
        var file = folder.Open(last.Name);
        if (verified.Tail is not null)
            file.Truncate(last.End);
        // A process that died may have left what is not on disk yet; answers will rest on it from here on.
        file.Sync();
        folder.Sync();
        return new RatingJournal(folder, segmentSize, id, verified.Segments, file, notice);
    }

    /// <summary>Keeps room free on the disk, and tells each time that writing begins to fail, or works again.</summary>
    public void Guard(long reserve, Action<string?> tell)
    {
        _tell = tell;
        _guard = new RoomGuard(_folder, reserve);
    }

    /// <summary>Why entries could not be written now, in Chinese; nothing where they could. After a failure it is tried.</summary>
    public string? Check()
    {
        if (Failure is not null)
            return Failure;
        if (_guard is null)
            return Trouble;
        if (_guard.TroubleNow() is { } full)
            return Trouble = full;
        if (Trouble is not null)
            Trouble = _guard.TroubleOfTrial();
        return Trouble;
    }

    /// <summary>Appends the entries as one frame and returns when they are on disk.</summary>
    /// <returns>Whether they are; where not, none of them is promised.</returns>
    public bool Append(FrameBuilder frame)
    {
        if (Failure is not null || (_segments[^1].End >= _segmentSize && !TryRoll()))
            return false;

        var last = _segments[^1];
        var bytes = frame.Seal(last.Next);
        // What closes the journal goes into the reserve.
        if (frame.Count > 0 && _guard?.TroubleOf(bytes.Length) is { } full)
        {
            Trouble = full;
            return false;
        }

        if (!TryWrite(last.End, bytes))
            return false;

        _segments = _segments.SetItem(_segments.Length - 1, last with { Next = last.Next + frame.Count, End = last.End + bytes.Length });
        Trouble = null;
        Try(() => _position.Write(Position(isClosed: false)));
        return true;
    }

    /// <summary>The frames from the one with <paramref name="first"/> up to the last that is on disk now.</summary>
    /// <remarks>Each frame's entries are gone when the next is asked for.</remarks>
    public IEnumerable<(Frame Frame, ReadOnlyMemory<byte> Entries)> Read(long first) => Read(_segments, first);

    /// <summary>Writes the frame that says nothing was being written, and closes the file.</summary>
    public void Dispose()
    {
        // With it a bad frame is never the last one, so that damage after a proper end is told from a torn tail.
        try
        {
            if (Failure is null && Append(new FrameBuilder()))
                Keep(isClosed: true);
        }
        finally
        {
            _file.Dispose();
            _position.Dispose();
        }
    }

    // From the moment it is on disk it counts as not closed.
    private JournalPositionFile OpenPosition()
    {
        var position = JournalPositionFile.Open(_folder);
        try
        {
            position.Keep(Position(isClosed: false));
            return position;
        }
        catch
        {
            position.Dispose();
            _file.Dispose();
            throw;
        }
    }

    private JournalPosition Position(bool isClosed) => new(Id, Last, _segments[^1].First, _segments[^1].End, isClosed);

    private void Keep(bool isClosed) => Try(() => _position.Keep(Position(isClosed)));

    // Entries that are on disk are there without it; but no more are taken where it can't be told how far they go.
    private void Try(Action keep)
    {
        try
        {
            keep();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Failure = $"评价日志的位置记不下来（{DiskTrouble.ReasonOf(error)}），已停止接收评价；此前确认收到的评价不受影响。请检查磁盘后重新启动。";
        }
    }

    private IEnumerable<(Frame Frame, ReadOnlyMemory<byte> Entries)> Read(ImmutableArray<Segment> segments, long first)
    {
        foreach (var segment in segments.Where(segment => segment.Next > first))
        {
            using var file = _folder.Open(segment.Name);
            var reader = new SegmentReader(file);
            while (reader.Position < segment.End)
            {
                var at = reader.Position;
                var frame = reader.ReadFrame()
                    ?? throw JournalDamageException.Of($"评价日志损坏：{segment.Name} 第 {at} 字节，校验不符");
                if (frame.Next > first && frame.Count > 0)
                    yield return (frame, reader.Entries);
            }
        }
    }

    private bool TryWrite(long offset, ReadOnlySpan<byte> bytes)
    {
        try
        {
            _file.Write(offset, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What was half written goes, so that the next attempt starts where this one did: a disk may be full for a while.
            Trouble = TroubleOf(error);
            CutBack(offset, error);
            return false;
        }

        try
        {
            _file.Sync();
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // After a failed sync nobody knows what is on disk, and a second one would say it is: only a restart may read it.
            Failure = $"评价日志无法写入磁盘（{DiskTrouble.ReasonOf(error)}），已停止接收评价；此前确认收到的评价不受影响。请检查磁盘后重新启动。";
            return false;
        }
    }

    private void CutBack(long offset, Exception cause)
    {
        try
        {
            _file.Truncate(offset);
            _file.Sync();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Failure = $"评价日志无法写入（{DiskTrouble.ReasonOf(cause)}），已停止接收评价；此前确认收到的评价不受影响。请检查磁盘空间后重新启动。";
        }
    }

    private bool TryRoll()
    {
        var next = _segments[^1].Next;
        try
        {
            var file = CreateSegment(_folder, Id, next);
            _file.Dispose();
            _file = file;
            _segments = _segments.Add(First(next));
            Keep(isClosed: false);
            return Failure is null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A segment without entries may stay behind: it is in the way of another attempt only until it is gone.
            Trouble = TroubleOf(error);
            Remove(SegmentName.Of(next));
            return false;
        }
    }

    private void Remove(string name)
    {
        try
        {
            if (_folder.List().Contains(name))
                _folder.Delete(name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Failure = $"评价日志无法写入（{DiskTrouble.ReasonOf(error)}），已停止接收评价；此前确认收到的评价不受影响。请检查磁盘后重新启动。";
        }
    }

    private static IJournalFile CreateSegment(IJournalFolder folder, UInt128 id, long first)
    {
        var file = folder.Create(SegmentName.Of(first));
        try
        {
            file.Write(0, new SegmentHeader(id, first).ToBytes());
            file.Sync();
            folder.Sync();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static string TroubleOf(Exception error) => RoomGuard.Told(DiskTrouble.ReasonOf(error));

    private static string Told(JournalTail tail, string aside) =>
        $"评价日志 {tail.Segment} 末尾有 {tail.Length} 字节没有写完（断电或异常退出所致），那一次写入从未确认过；已移到 {aside}。";

    private static Segment First(long first) => new(SegmentName.Of(first), first, first, SegmentHeader.Size);

    private static UInt128 NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(bytes);
    }
}
