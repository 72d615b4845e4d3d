using System.Diagnostics;
using Disclosure.Content.Editions;
using Disclosure.Generator.Tests.Commands;
using Disclosure.Generator.Tests.Commands.Publish;

namespace Disclosure.Generator.Tests.Processes;

/// <summary>
/// A release as a whole, edition and site, in a real process that is killed at moments that a seed chooses: whatever the moment, readers
/// have the site before or the new one, whole, and the next act brings the new one.
/// </summary>
public sealed class KilledReleaseTests : IDisposable
{
    private const int Seed = 20250310;

    // What finishing costs goes into more kills.
    private const int FinishedEach = 3;
    private const string Day = "2025-02-05";
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_a_release_leaves_one_of_both_sites_whole_and_the_next_act_finishes_it()
    {
        var edition = await PrepareAndSign();
        Directory.CreateDirectory(_office["seed"]);
        Copy("content", "seed/content");
        Copy("public", "seed/public");
        var before = _office.Site();
        var watch = Stopwatch.StartNew();
        using (var whole = Start(edition))
            await whole.WaitForExitAsync();
        var longest = (int)watch.ElapsedMilliseconds;
        var after = _office.Site();
        Assert.NotEqual(before, after);
        var random = new Random(Seed);

        for (var kill = 0; kill < RandomCases.Of(4); kill++)
        {
            Restore();
            await KillAfter(TimeSpan.FromMilliseconds(random.Next(longest / 4, longest)), edition);

            Assert.Contains(WithoutReadBack(_office.Site()), new[] { WithoutReadBack(before), WithoutReadBack(after) });
            if (kill % FinishedEach != 0)
                continue;
            await Finish(edition);
            Assert.Equal(after, _office.Site());
        }
    }

    private async Task<string> PrepareAndSign()
    {
        await _office.Release("2025-01-15", "--site");
        var edition = Office.EditionOf(
            await _office.As(Office.Preparer, Day, "publish", "--year", "2025", "--stage", "budget", "--unit", "119"));
        Office.Done(await _office.As(Office.Reviewer, Day, "sign", edition));
        Office.Done(await _office.As(Office.Secrecy, Day, "sign", edition));
        return edition;
    }

    // Either it is still pending and can be released, or it is the newest and only its site may be missing.
    private async Task Finish(string edition)
    {
        var store = EditionStore.Open(_office.Content, TimeProvider.System);
        Assert.True(store.Read().IsWhole);
        if (store.Read().History!.Head!.Id.ToString() != edition)
            Office.Done(await _office.As(Office.Reviewer, Day, "release", edition));
        Office.Done(await _office.As(Office.Reviewer, Day, "refresh", "--all"));
    }

    private async Task KillAfter(TimeSpan time, string edition)
    {
        using var process = Start(edition);
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(time));
        process.Kill();
        await process.WaitForExitAsync();
    }

    private Process Start(string edition) => CommandProcess.Start(
        "env", $"DISCLOSURE_DAY={Day}", $"DISCLOSURE_ACCOUNT={Office.Reviewer}", CommandProcess.Program, "release", edition, "--content",
        _office.Content, "--output", _office.Public);

    private void Restore()
    {
        foreach (var part in new[] { "content", "public" })
        {
            Directory.Delete(_office[part], recursive: true);
            Copy($"seed/{part}", part);
        }
    }

    // With links as links and times as they were.
    private void Copy(string from, string to)
    {
        using var copy = Process.Start("cp", ["-a", _office[from], _office[to]]);
        copy.WaitForExit();
        Assert.Equal(0, copy.ExitCode);
    }

    // Written last, when the site is served already.
    private static string WithoutReadBack(SortedDictionary<string, string> site) =>
        string.Join('\n', site.Where(file => file.Key != "readback.json").Select(file => $"{file.Key} {Hash(file.Value)}"));

    private static string Hash(string text) => Model.Editions.ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)).ToString();
}
