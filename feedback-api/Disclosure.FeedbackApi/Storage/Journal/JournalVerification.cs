using System.Collections.Immutable;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// Verifies a journal from its first byte to its last, and changes nothing. What one torn write can leave at the end of the last segment
/// is told as such; anything else that is not as it was written is a fault, and what stands before it is what is good.
/// </summary>
internal sealed class JournalVerification
{
    private readonly IJournalFolder _folder;
    private readonly ImmutableArray<Segment>.Builder _segments = ImmutableArray.CreateBuilder<Segment>();

    private JournalVerification(IJournalFolder folder) => _folder = folder;

    /// <summary>The segments in order, as far as they are good; none where the journal is new.</summary>
    public ImmutableArray<Segment> Segments { get; private set; } = [];

    /// <summary>The journal's identity; nothing where it is new.</summary>
    public UInt128? Journal { get; private set; }

    /// <summary>The sequence number of the last good entry; 0 where there is none.</summary>
    public long Last => Segments is [.., var last] ? last.Next - 1 : 0;

    /// <summary>What may be a torn frame at the end; nothing where the journal ends with a good one.</summary>
    public JournalTail? Tail { get; private set; }

    /// <summary>A last segment that was being made when the power went: it has no entries.</summary>
    public string? UnfinishedSegment { get; private set; }

    /// <summary>The first damage; nothing where there is none.</summary>
    public JournalFault? Fault { get; private set; }

    /// <summary>Whether a program wrote to it that keeps the journal's position beside it.</summary>
    public bool HasPosition { get; private set; }

    /// <summary>The greatest sequence number that anything in the folder tells of, good or not.</summary>
    public long Seen { get; private set; }

    /// <summary>The files of the journal that are not good to their end, and those after them.</summary>
    public ImmutableArray<string> Spoiled { get; private set; } = [];

    /// <summary>Verifies the journal in a folder.</summary>
    public static JournalVerification Run(IJournalFolder folder)
    {
        var verification = new JournalVerification(folder);
        var names = folder.List().Where(name => SegmentName.First(name) is not null).Order(StringComparer.Ordinal).ToList();
        var good = 0;
        while (good < names.Count && verification.Fault is null)
        {
            verification.Verify(names[good], isLast: good == names.Count - 1);
            good++;
        }

        verification.Segments = verification._segments.ToImmutable();
        verification.Spoiled = verification.Fault is null ? [] : [.. names.Skip(good - 1)];
        foreach (var name in verification.Spoiled)
            verification.Look(name);
        verification.Seen = Math.Max(verification.Seen, verification.Last);
        return verification;
    }

    private void Verify(string name, bool isLast)
    {
        using var file = _folder.Open(name);
        var reader = new SegmentReader(file);
        if (reader.ReadHeader() is not { } header)
        {
            VerifyUnfinished(name, isLast, file, reader);
            return;
        }

        if (!Follows(name, header))
            return;
        Journal = header.Journal;
        var next = header.First;
        while (reader.ReadFrame() is { } frame)
        {
            HasPosition |= frame.HasCheck;
            if (frame.First != next)
            {
                Fail(name, reader.Position, $"应接第 {next} 条，却是第 {frame.First} 条");
                break;
            }

            next = frame.Next;
        }

        VerifyEnd(name, isLast, file, reader, next);
        _segments.Add(new Segment(name, header.First, next, Fault?.Offset ?? reader.Position));
    }

    // The header is on disk before anything else is written to a segment.
    private void VerifyUnfinished(string name, bool isLast, IJournalFile file, SegmentReader reader)
    {
        if (reader.OtherVersion is { } version)
            Fail(name, 0, $"或由更新的版本写成：文件的格式版本是 {version}，本程序认识 1；升级过又退回的，请用新版本");
        else if (!isLast || file.Length > SegmentHeader.Size)
            Fail(name, 0, "文件头损坏");
        else
            UnfinishedSegment = name;
    }

    private bool Follows(string name, SegmentHeader header)
    {
        var expected = _segments.Count == 0 ? 1 : _segments[^1].Next;
        if (Journal is { } journal && journal != header.Journal)
            Fail(name, 0, "文件属于另一个日志");
        else if (header.First != expected || SegmentName.First(name) != header.First)
            Fail(name, 0, $"应从第 {expected} 条开始，却从第 {header.First} 条开始，中间的文件缺失");
        return Fault is null;
    }

    private void VerifyEnd(string name, bool isLast, IJournalFile file, SegmentReader reader, long next)
    {
        var (end, rest) = (reader.Position, file.Length - reader.Position);
        if (Fault is not null || rest == 0)
            return;
        if (reader.OtherVersionOfFrame is { } version)
            Fail(name, end, $"或由更新的版本写成：记录的格式版本是 {version}，本程序认识 1；升级过又退回的，请用新版本");
        else if (!isLast)
            Fail(name, end, "校验不符，而后面还有日志文件");
        else if (reader.FindFrame(end + 1) is { } good)
            Fail(name, end, $"校验不符，而第 {good} 字节起又有完好的记录");
        else if (IsMoreThanOneFrame(reader, end, rest, next))
            Fail(name, end, "校验不符的不止最后一次写入");
        else
            Tail = new JournalTail(name, end, rest);
    }

    private static bool IsMoreThanOneFrame(SegmentReader reader, long end, long rest, long next) =>
        reader.PeekHeader() is { } torn
            ? torn.First != next || rest > Frame.HeaderSize + torn.Length
            : rest > Frame.HeaderSize + Frame.MaximumLength || reader.FindHeader(end + 1, next) is not null;

    // What good frames there are behind the damage tells how much is lost with it.
    private void Look(string name)
    {
        using var file = _folder.Open(name);
        var reader = new SegmentReader(file) { Position = 0 };
        Seen = Math.Max(Seen, SegmentName.First(name)!.Value - 1);
        while (reader.FindFrame(reader.Position) is { } found)
        {
            reader.Position = found;
            while (reader.ReadFrame() is { } frame)
                Seen = Math.Max(Seen, frame.Next - 1);
        }
    }

    private void Fail(string name, long offset, string what) =>
        Fault = new JournalFault($"评价日志损坏：{name} 第 {offset} 字节，{what}", name, offset);
}
