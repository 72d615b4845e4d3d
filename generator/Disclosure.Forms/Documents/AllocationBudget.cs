namespace Disclosure.Forms.Documents;

/// <summary>
/// What reading a file may allocate where a library does the reading: a few bytes can have it make much of little. Counts
/// what this thread allocates from when the budget is made.
/// </summary>
internal sealed class AllocationBudget
{
    private readonly long _start = GC.GetAllocatedBytesForCurrentThread();

    /// <summary>Checks that the budget is not spent.</summary>
    /// <exception cref="LimitException">It is.</exception>
    public void Check()
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _start > DocumentLimits.AllocatedBytes)
            throw new LimitException("文件结构异常，内容过大");
    }
}
