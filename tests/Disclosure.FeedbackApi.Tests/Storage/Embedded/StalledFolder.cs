using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.FeedbackApi.Tests.Storage.Journal;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>A journal's folder whose syncs take as long as a test wants.</summary>
internal sealed class StalledFolder : IJournalFolder, IDisposable
{
    private readonly SimulatedDisk _disk = new(new Random(1));
    private readonly ManualResetEventSlim _isFree = new(initialState: true);
    private readonly ManualResetEventSlim _isStalled = new();

    public void Stall() => _isFree.Reset();

    public void WaitUntilStalled() => _isStalled.Wait();

    public void GoOn() => _isFree.Set();

    public IReadOnlyList<string> List() => _disk.List();

    public IJournalFile Create(string name) => new StalledFile(_disk.Create(name), this);

    public IJournalFile Open(string name) => new StalledFile(_disk.Open(name), this);

    public void Delete(string name) => _disk.Delete(name);

    public void Sync() => _disk.Sync();

    public void Dispose()
    {
        _isFree.Dispose();
        _isStalled.Dispose();
    }

    private void Pass()
    {
        if (!_isFree.IsSet)
            _isStalled.Set();
        _isFree.Wait();
    }

    private sealed class StalledFile(IJournalFile file, StalledFolder folder) : IJournalFile
    {
        public long Length => file.Length;

        public int Read(long offset, Span<byte> bytes) => file.Read(offset, bytes);

        public void Write(long offset, ReadOnlySpan<byte> bytes) => file.Write(offset, bytes);

        public void Truncate(long length) => file.Truncate(length);

        public void Sync()
        {
            folder.Pass();
            file.Sync();
        }

        public void Dispose() => file.Dispose();
    }
}
