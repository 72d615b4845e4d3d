using System.Text;
using CsCheck;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Journal;

public sealed class RatingJournalTests
{
    private readonly SimulatedDisk _disk = new(new Random(1));

    [Fact]
    public void Entries_are_read_in_order_over_segments()
    {
        using (var journal = Open(segmentSize: 300))
            Append(journal, 0, 50);

        using var again = Open(segmentSize: 300);

        Assert.True(_disk.Segments().Count > 5);
        Assert.Equal(50, again.Last);
        Assert.Equal(Enumerable.Range(0, 50).Select(Entry), Read(again));
        Assert.Equal(Entry(41), Encoding.UTF8.GetString(again.Read(42).First().Entries.Span).TrimEnd('\n'));
    }

    [Fact]
    public void A_new_journal_has_an_identity_that_stays()
    {
        UInt128 id;
        using (var journal = Open())
            id = journal.Id;

        using var again = Open();
        Assert.Equal(id, again.Id);
        using var other = RatingJournal.Open(new SimulatedDisk(new Random(2)), 1000);
        Assert.NotEqual(id, other.Id);
    }

    [Fact]
    public void A_torn_tail_is_cut_and_said()
    {
        Crash(10);
        var name = _disk.Segments().Single();
        _disk[name] = [.. _disk[name], .. "DfJ1\0\0"u8];

        using var journal = Open();

        Assert.Contains("6 字节没有写完", journal.Notice, StringComparison.Ordinal);
        Assert.Equal(10, journal.Last);
        Assert.Equal("DfJ1\0\0"u8, _disk[_disk.List().Single(file => file.StartsWith("aside-", StringComparison.Ordinal))]);
    }

    [Fact]
    public void What_was_being_written_when_the_power_went_is_put_aside_wherever_it_is_torn()
    {
        var whole = new SimulatedDisk(new Random(1));
        AppendTo(whole, 4);
        var name = whole.Segments().Single();
        var torn = whole[name];
        AppendTo(_disk, 3);
        var (three, position) = (_disk[name].Length, _disk[JournalPositionFile.Name]);
        for (var length = three + 1; length < torn.Length; length++)
        {
            var disk = new SimulatedDisk(new Random(1));
            disk.Add(name, [.. _disk[name], .. torn[three..length]]);
            disk.Add(JournalPositionFile.Name, position);

            using var journal = RatingJournal.Open(disk, 1_000_000);

            Assert.Equal(3, journal.Last);
            Assert.Equal(torn[three..length], disk[disk.List().Single(file => file.StartsWith("aside-", StringComparison.Ordinal))]);
        }
    }

    [Fact]
    public void An_acknowledged_entry_that_is_not_there_is_damage_wherever_the_file_ends()
    {
        Crash(3);
        var name = _disk.Segments().Single();
        var whole = _disk[name];
        for (var length = 0; length < whole.Length; length++)
        {
            _disk[name] = whole[..length];
            Assert.Throws<JournalDamageException>(() => Open());
            Assert.Equal(whole[..length], _disk[name]);
        }
    }

    [Fact]
    public void Without_its_position_more_than_one_spoiled_frame_is_damage_all_the_same()
    {
        Crash(6);
        _disk.Delete(JournalPositionFile.Name);
        var name = _disk.Segments().Single();
        var bytes = _disk[name];
        // The header of the fourth frame is left, and tells that it ended before the file does.
        bytes.AsSpan(SegmentHeader.Size + (3 * FrameSize) + Frame.HeaderSize).Clear();
        _disk[name] = bytes;

        Assert.Contains("不止最后一次写入", Assert.Throws<JournalDamageException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_position_even_one_spoiled_frame_is_refused_as_nobody_knows_whether_it_was_acknowledged()
    {
        Crash(6);
        _disk.Delete(JournalPositionFile.Name);
        var name = _disk.Segments().Single();
        _disk[name] = _disk[name][..^3];

        Assert.Contains("不见了", Assert.Throws<JournalDamageException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_frame_of_another_version_is_refused_and_the_version_said(int frame)
    {
        Crash(4);
        var name = _disk.Segments().Single();
        var bytes = _disk[name];
        bytes[SegmentHeader.Size + (frame * FrameSize) + 3] = (byte)'3';
        _disk[name] = bytes;

        Assert.Contains("格式版本是 3", Assert.Throws<JournalDamageException>(() => Open()).Message, StringComparison.Ordinal);
        Assert.Equal(bytes, _disk[name]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_segment_of_another_version_is_refused_and_the_version_said(bool hasPosition)
    {
        Crash(4);
        var name = _disk.Segments().Single();
        if (!hasPosition)
            _disk.Delete(JournalPositionFile.Name);
        var bytes = _disk[name];
        bytes[12] = (byte)'2';
        _disk[name] = bytes;

        Assert.Contains("格式版本是 2", Assert.Throws<JournalDamageException>(() => Open()).Message, StringComparison.Ordinal);
        Assert.Equal(bytes, _disk[name]);
    }

    [Fact]
    public void A_position_of_another_version_is_refused_and_the_version_said()
    {
        Crash(4);
        var bytes = _disk[JournalPositionFile.Name];
        bytes[15] = bytes[512 + 15] = bytes[1024 + 15] = (byte)'2';
        _disk[JournalPositionFile.Name] = bytes;

        Assert.Contains("格式版本 2", Assert.Throws<JournalDamageException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flipped_bit_before_the_last_frame_is_damage_wherever_it_is()
    {
        Crash(4);
        var name = _disk.Segments().Single();
        var whole = _disk[name];
        var lastFrame = whole.Length - Frame.HeaderSize - Entry(3).Length - 1;
        Gen.Int[0, (lastFrame * 8) - 1].Sample(
            bit =>
            {
                var disk = new SimulatedDisk(new Random(1));
                disk.Create(name).Dispose();
                var flipped = whole.ToArray();
                flipped[bit / 8] ^= (byte)(1 << (bit % 8));
                disk[name] = flipped;
                var error = Assert.Throws<JournalDamageException>(() => RatingJournal.Open(disk, 1_000_000));
                Assert.Contains("评价日志损坏", error.Message, StringComparison.Ordinal);
                Assert.Equal(flipped, disk[name]);
            },
            iter: RandomCases.Of(400));
    }

    [Fact]
    public void After_a_proper_end_a_flipped_bit_in_the_last_entries_is_damage_too()
    {
        using (var journal = Open())
            Append(journal, 0, 4);
        var name = _disk.Segments().Single();
        var flipped = _disk[name];
        flipped[^(Frame.HeaderSize + 5)] ^= 4;
        _disk[name] = flipped;

        Assert.Throws<JournalDamageException>(() => Open());
    }

    [Fact]
    public void A_segment_cut_short_before_another_is_damage()
    {
        using (var journal = Open(segmentSize: 300))
            Append(journal, 0, 50);
        var name = _disk.Segments().ElementAt(2);
        _disk[name] = _disk[name][..^10];

        var error = Assert.Throws<JournalDamageException>(() => Open());

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_segment_is_damage()
    {
        using (var journal = Open(segmentSize: 300))
            Append(journal, 0, 50);
        _disk.Delete(_disk.Segments().ElementAt(2));

        var error = Assert.Throws<JournalDamageException>(() => Open());

        Assert.Contains("缺失", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_of_another_journal_is_damage()
    {
        using (var journal = Open(segmentSize: 300))
            Append(journal, 0, 50);
        var name = _disk.Segments().ElementAt(2);
        var other = _disk[name];
        new SegmentHeader(1, SegmentName.First(name)!.Value).ToBytes().CopyTo(other, 0);
        _disk[name] = other;

        Assert.Throws<JournalDamageException>(() => Open());
    }

    [Fact]
    public void On_a_full_disk_nothing_is_acknowledged_and_it_goes_on_when_there_is_room()
    {
        using var journal = Open();
        Append(journal, 0, 3);
        _disk.RoomLeft = 10;

        Assert.False(journal.Append(FrameOf(3)));
        Assert.False(journal.Append(FrameOf(3)));
        Assert.Null(journal.Failure);
        _disk.RoomLeft = null;
        Append(journal, 3, 1);

        Assert.Equal(Enumerable.Range(0, 4).Select(Entry), Read(journal));
    }

    [Fact]
    public void A_full_disk_when_a_segment_is_due_loses_nothing()
    {
        using var journal = Open(segmentSize: 100);
        Append(journal, 0, 3);
        _disk.RoomLeft = 10;

        Assert.False(journal.Append(FrameOf(3)));
        _disk.RoomLeft = null;
        Append(journal, 3, 2);

        Assert.Equal(Enumerable.Range(0, 5).Select(Entry), Read(journal));
    }

    [Fact]
    public void After_a_failed_sync_nothing_more_is_written()
    {
        using var journal = Open();
        Append(journal, 0, 3);
        _disk.SyncsFail = true;

        Assert.False(journal.Append(FrameOf(3)));
        _disk.SyncsFail = false;

        Assert.False(journal.Append(FrameOf(3)));
        Assert.Contains("重新启动", journal.Failure, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 3).Select(Entry), Read(journal));
    }

    [Fact]
    public void Where_a_half_written_frame_can_not_be_cut_nothing_more_is_written()
    {
        using var journal = Open();
        Append(journal, 0, 3);
        _disk.RoomLeft = 10;
        _disk.TruncatesFail = true;

        Assert.False(journal.Append(FrameOf(3)));
        _disk.RoomLeft = null;

        Assert.False(journal.Append(FrameOf(3)));
        Assert.NotNull(journal.Failure);
    }

    private RatingJournal Open(long segmentSize = 1_000_000) => RatingJournal.Open(_disk, segmentSize);

    private static int FrameSize => Frame.HeaderSize + Entry(0).Length + 1;

    private static void AppendTo(SimulatedDisk disk, int entries) => Append(RatingJournal.Open(disk, 1_000_000), 0, entries);

    // The process ends without closing the journal.
    private void Crash(int entries) => Append(Open(), 0, entries);

    private static void Append(RatingJournal journal, int first, int count)
    {
        for (var number = first; number < first + count; number++)
            Assert.True(journal.Append(FrameOf(number)));
    }

    private static FrameBuilder FrameOf(int number)
    {
        var frame = new FrameBuilder();
        frame.Add(Encoding.UTF8.GetBytes(Entry(number)));
        return frame;
    }

    private static string Entry(int number) => $"{{\"entry\":{number}}}";

    private static List<string> Read(RatingJournal journal) =>
        [.. journal.Read(1).SelectMany(frame => Encoding.UTF8.GetString(frame.Entries.Span).TrimEnd('\n').Split('\n'))];
}
