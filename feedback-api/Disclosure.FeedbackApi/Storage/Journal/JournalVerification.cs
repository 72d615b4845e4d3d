using System.Collections.Immutable;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>
/// Verifies a journal from its first byte to its last. A torn tail of the last segment, which is what a power cut leaves, is
/// told as such; anything else that is not as it was written is damage.
/// </summary>
internal sealed class JournalVerification
{
    private readonly IJournalFolder _folder;
    private readonly ImmutableArray<Segment>.Builder _segments = ImmutableArray.CreateBuilder<Segment>();

    private JournalVerification(IJournalFolder folder) => _folder = folder;

    /// <summary>The segments in order; none where the journal is new.</summary>
    public ImmutableArray<Segment> Segments { get; private set; } = [];

    /// <summary>The journal's identity; nothing where it is new.</summary>
    public UInt128? Journal { get; private set; }

    /// <summary>How many bytes after the last good frame are torn.</summary>
    public long TornBytes { get; private set; }

    /// <summary>A last segment that was being made when the power went: it has no entries, and goes.</summary>
    public string? UnfinishedSegment { get; private set; }

    /// <summary>Verifies the journal in a folder.</summary>
    /// <exception cref="JournalDamageException">It is damaged.</exception>
    public static JournalVerification Run(IJournalFolder folder)
    {
        var verification = new JournalVerification(folder);
        var names = folder.List().Where(name => SegmentName.First(name) is not null).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < names.Count; i++)
            verification.Verify(names[i], isLast: i == names.Count - 1);

        verification.Segments = verification._segments.ToImmutable();
        return verification;
    }

    private void Verify(string name, bool isLast)
    {
        using var file = _folder.Open(name);
        var reader = new SegmentReader(file);
        if (reader.ReadHeader() is not { } header)
        {
            if (!isLast || reader.FindFrame(0) is not null)
                throw Damage(name, 0, "文件头损坏");
            UnfinishedSegment = name;
            return;
        }

        Follow(name, header);
        var next = header.First;
        while (reader.ReadFrame() is { } frame)
        {
            if (frame.First != next)
                throw Damage(name, reader.Position, $"应接第 {next} 条，却是第 {frame.First} 条");
            next = frame.Next;
        }

        End(name, isLast, file, reader);
        _segments.Add(new Segment(name, header.First, next, reader.Position));
    }

    private void Follow(string name, SegmentHeader header)
    {
        if (Journal is { } journal && journal != header.Journal)
            throw Damage(name, 0, "文件属于另一个日志");
        var expected = _segments.Count == 0 ? 1 : _segments[^1].Next;
        if (header.First != expected || SegmentName.First(name) != header.First)
            throw Damage(name, 0, $"应从第 {expected} 条开始，却从第 {header.First} 条开始，中间的文件缺失");
        Journal = header.Journal;
    }

    private void End(string name, bool isLast, IJournalFile file, SegmentReader reader)
    {
        var rest = file.Length - reader.Position;
        if (rest == 0)
            return;
        if (!isLast)
            throw Damage(name, reader.Position, "校验不符，而后面还有日志文件");
        if (reader.FindFrame(reader.Position + 1) is { } good)
            throw Damage(name, reader.Position, $"校验不符，而第 {good} 字节起又有完好的记录");
        TornBytes = rest;
    }

    private static JournalDamageException Damage(string name, long offset, string what) =>
        new($"评价日志损坏：{name} 第 {offset} 字节，{what}。日志未作任何改动；请从备份恢复，或联系技术人员。");
}
