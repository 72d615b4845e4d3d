namespace Disclosure.Benchmarks.Builds;

/// <summary>Where a site is written to, made ready before the clock starts.</summary>
internal static class OutputPlace
{
    /// <summary>
    /// Deletes what is there, and waits until the machine has written everything before it to the disk: else the next
    /// run would be held up by the writing of the last.
    /// </summary>
    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        if (OperatingSystem.IsLinux())
            MeasuredProcess.Run("sync");
    }
}
