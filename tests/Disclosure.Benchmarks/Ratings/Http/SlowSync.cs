using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks.Ratings.Http;

/// <summary>
/// A disk whose syncs take longer than this machine's, for all contestants alike: a library of a few lines in C that stands before the
/// system's own. On a machine whose disk answers a sync from its memory, what syncs often looks better than it will be elsewhere.
/// </summary>
internal static class SlowSync
{
    private static string? _library;

    /// <summary>Has a process run over such a disk.</summary>
    /// <param name="process">How it is started.</param>
    /// <param name="milliseconds">How much longer each sync takes.</param>
    /// <exception cref="InvalidOperationException">There is no C compiler.</exception>
    public static void Add(ProcessStartInfo process, double milliseconds)
    {
        process.Environment["LD_PRELOAD"] = _library ??= Build();
        process.Environment["SLOW_SYNC_MICROSECONDS"] = (milliseconds * 1000).ToString("F0", CultureInfo.InvariantCulture);
    }

    private static string Build()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "slow-sync.so");
        try
        {
            var source = Path.Combine(AppContext.BaseDirectory, "Ratings", "Http", "slow-sync.c");
            using var compiler = Process.Start("cc", ["-O2", "-shared", "-fPIC", "-o", library, source, "-ldl"]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? library : throw new InvalidOperationException($"cc ended with {compiler.ExitCode}.");
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new InvalidOperationException("A slower disk needs a C compiler: apt-get install gcc libc6-dev.", error);
        }
    }
}
