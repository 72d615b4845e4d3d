using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.FeedbackApi.Tests.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>A journal's folder whose files fail as no disk does: a fault of the program.</summary>
internal sealed class FaultyFolder : IJournalFolder
{
    private readonly SimulatedDisk _rest = new(new Random(1));

    public IReadOnlyList<string> List() => _rest.List();

    // Only the segments are on the disk that this is about.
    public IJournalFile Create(string name) => SegmentName.First(name) is null ? _rest.Create(name) : new FaultyFile();

    public IJournalFile Open(string name) => SegmentName.First(name) is null ? _rest.Open(name) : new FaultyFile();

    public void Delete(string name)
    {
    }

    public void Sync()
    {
    }

    private sealed class FaultyFile : IJournalFile
    {
        public long Length => SegmentHeader.Size;

        public int Read(long offset, Span<byte> bytes) => 0;

        public void Write(long offset, ReadOnlySpan<byte> bytes)
        {
            if (offset >= SegmentHeader.Size)
                throw new NotSupportedException("A fault of the program.");
        }

        public void Truncate(long length)
        {
        }

        public void Sync()
        {
        }

        public void Dispose()
        {
        }
    }
}
