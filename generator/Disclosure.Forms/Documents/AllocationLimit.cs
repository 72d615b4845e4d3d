namespace Disclosure.Forms.Documents;

/// <summary>
/// What reading a file may allocate where a library does the reading: a few bytes can have it make much of little. Counts
/// what this thread allocates from when the limit is made.
/// </summary>
internal sealed class AllocationLimit
{
    private readonly long _start = GC.GetAllocatedBytesForCurrentThread();

    /// <summary>Checks that it is not passed.</summary>
    /// <exception cref="LimitException">It is.</exception>
    public void Check()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _start > DocumentLimits.AllocatedBytes)
            throw new LimitException("文件结构异常，内容过大");
    }
}
