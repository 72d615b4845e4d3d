using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>A journal's folder whose files fail as no disk does: a fault of the program.</summary>
internal sealed class FaultyFolder : IJournalFolder
{
    public IReadOnlyList<string> List() => [];

    public IJournalFile Create(string name) => new FaultyFile();

    public IJournalFile Open(string name) => new FaultyFile();

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
