using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>A disk that is full from a step on.</summary>
internal sealed class FailingDisk(int from) : SiteDisk
{
    private const int DiskFull = 28;
    private int _steps;

    /// <summary>How many steps there were.</summary>
    public int Steps => _steps;

    public override void Before(SiteOperation operation, string path)
    {
        if (Interlocked.Increment(ref _steps) >= from && operation != SiteOperation.Delete)
            throw new IOException("No space left on device", DiskFull);
    }
}
