using System.Diagnostics;
using System.Globalization;
using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Generator.Tests.Processes;

namespace Disclosure.Generator.Tests.Store;

/// <summary>
/// A real process that publishes one edition after another, really killed (kill -9) at random moments: 10, with
/// <c>DISCLOSURE_RANDOM=10</c> 100.
/// </summary>
public sealed class KilledPublishingTests : IDisposable
{
    private const string Program = "Disclosure.Content.Crash";
    private const int FilesOfEach = 20;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whenever_it_is_killed_the_last_edition_is_whole_and_the_next_act_works()
    {
        // The moments differ from run to run by the machine's doing; how long is waited is the same.
        var random = new Random(20250205);
        for (var kill = 1; kill <= RandomCases.Of(10); kill++)
        {
            var last = KillAfter(editions: random.Next(0, 3), ticks: random.NextInt64(TimeSpan.FromMilliseconds(60).Ticks));
            AssertWhole(last);
        }
    }

    // The number that was last said to be public; nothing where none was.
    private int? KillAfter(int editions, long ticks)
    {
        using var process = CommandProcess.Start(
            "dotnet", CommandProcess.Built("tests", Program, $"{Program}.dll"), "editions", _folder.FullName);
        int? last = null;
        for (var said = 0; said <= editions; said++)
        {
            var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(process.StandardError.ReadToEnd());
            last = int.Parse(line, CultureInfo.InvariantCulture);
        }

        var since = Stopwatch.StartNew();
        while (since.Elapsed.Ticks < ticks)
            Thread.SpinWait(10);
        process.Kill();
        process.WaitForExit();
        var rest = process.StandardOutput.ReadToEnd().Split('\n').LastOrDefault(line => line.Length > 0);
        return rest is null ? last : int.Parse(rest, CultureInfo.InvariantCulture);
    }

    private void AssertWhole(int? last)
    {
        var store = EditionStore.Open(_folder.FullName, TimeProvider.System);
        var reading = store.Read();
        Assert.Null(reading.Damage);
        var history = reading.History!;
        var number = history.Editions.Length - 1;
        // One may have been public before that could be said.
        Assert.InRange(number, last ?? 0, (last ?? 0) + 1);
        Assert.Equal(FilesOfEach, history.State.Live.Count);
        Assert.All(history.State.Live.Values, id => Assert.Equal($"{number}\n", Encoding.UTF8.GetString(store.ReadObject(id).Content!)));
        Assert.Empty(store.Verify());
        Assert.InRange(store.Pending().Length, 0, 1);
    }
}
