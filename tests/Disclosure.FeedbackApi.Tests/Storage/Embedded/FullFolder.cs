using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.FeedbackApi.Tests.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>A journal's folder on a disk that has room for a segment's header, and then is really full.</summary>
internal sealed class FullFolder : IJournalFolder
{
    public const string AlwaysFull = "/dev/full";

    private readonly SimulatedDisk _rest = new(new Random(1));

    public IReadOnlyList<string> List() => _rest.List();

    // Only the segments are on the disk that this is about.
    public IJournalFile Create(string name) => SegmentName.First(name) is null ? _rest.Create(name) : new FullFile();

    public IJournalFile Open(string name) => SegmentName.First(name) is null ? _rest.Open(name) : new FullFile();

    public void Delete(string name)
    {
    }

    public void Sync()
    {
    }

    private sealed class FullFile : IJournalFile
    {
        private readonly DiskFile _full = new(File.OpenHandle(AlwaysFull, FileMode.Open, FileAccess.Write));

        public long Length => SegmentHeader.Size;

        public int Read(long offset, Span<byte> bytes) => 0;

        public void Write(long offset, ReadOnlySpan<byte> bytes)
        {
            if (offset >= SegmentHeader.Size)
                _full.Write(offset, bytes);
        }

        public void Truncate(long length)
        {
        }

        public void Sync()
        {
        }

        public void Dispose() => _full.Dispose();
    }
}
