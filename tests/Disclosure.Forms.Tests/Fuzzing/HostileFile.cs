using Disclosure.Forms.Documents;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Tests.Fuzzing;

/// <summary>Reads a file that was made to eat memory.</summary>
internal static class HostileFile
{
    private const long Bound = 256L * 1024 * 1024;

    /// <summary>What is read of it, allocating no more than a bound.</summary>
    public static DocumentReading Read(byte[] bytes, string file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(bytes), file);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Bound);
        return reading;
    }
}
