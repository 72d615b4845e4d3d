using Disclosure.Generator.Commands;
using Disclosure.Generator.Commands.Serve;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.PublicSites;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>The public site as <c>serve</c> keeps it, while others publish.</summary>
public sealed class PublicUpkeepTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly (string, string) First = ("units/101.yaml", ReleasedFolder.Unit("101", "示例区教育局"));
    private static readonly (string, string) Second = ("units/102.yaml", ReleasedFolder.Unit("102", "示例区民政局"));

    private readonly ReleasedFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Noon);
    private readonly ServedSite _site = new("", new ReloadSignal());
    private readonly StringWriter _words = new();

    public PublicUpkeepTests()
    {
        _folder.Write(First.Item1, First.Item2);
        _folder.Write(Second.Item1, Second.Item2);
    }

    public void Dispose() => _folder.Dispose();

    private CommandConsole Console => new(_words, _words, IsTerminal: false, _time) { Variable = _ => null };

    private string Units => File.ReadAllText(Path.Combine(_site.Folder!.FullName, "units/index.html"));

    [Fact]
    public async Task Where_nothing_was_published_nothing_is_made()
    {
        await using var upkeep = Upkeep();

        Assert.False(upkeep.Look(CancellationToken.None, isThorough: true));

        Assert.Null(_site.Folder);
        Assert.Contains("还没有公开的内容", _site.StandIn, StringComparison.Ordinal);
        Assert.False(Path.Exists(_folder.Public.FullName));
    }

    [Fact]
    public async Task What_was_released_is_shown_and_what_is_worked_on_is_not()
    {
        _folder.Release(Noon, First);
        await using var upkeep = Upkeep();

        Assert.True(upkeep.Look(CancellationToken.None, isThorough: true));

        Assert.Contains("示例区教育局", Units, StringComparison.Ordinal);
        Assert.DoesNotContain("示例区民政局", Units, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", Units, StringComparison.Ordinal);
        Assert.False(upkeep.Look(CancellationToken.None));
    }

    [Fact]
    public async Task Who_publishes_beside_it_is_not_refused_and_what_they_made_is_shown_as_it_is()
    {
        _folder.Release(Noon, First);
        await using var upkeep = Upkeep();
        upkeep.Look(CancellationToken.None);
        _folder.Release(Noon.AddHours(1), Second);

        var run = await CommandRun.Of(
            console => console with { Time = _time },
            "refresh", "--content", _folder.Content.FullName, "--output", _folder.Public.FullName,
            "--base-url", "https://www.example.gov.cn/jxgk/");

        Assert.True(run.ExitCode == 0, run.All);
        var made = Directory.ResolveLinkTarget(Path.Combine(_folder.Public.FullName, "current"), returnFinalTarget: true)!.FullName;
        Assert.True(upkeep.Look(CancellationToken.None));
        Assert.Contains("示例区民政局", Units, StringComparison.Ordinal);
        Assert.Equal(made, Directory.ResolveLinkTarget(_site.Folder!.FullName, returnFinalTarget: true)!.FullName);
    }

    [Fact]
    public async Task While_another_makes_the_site_the_old_one_is_shown_and_it_is_looked_at_again_a_moment_later()
    {
        _folder.Release(Noon, First);
        await using var upkeep = Upkeep();
        upkeep.Look(CancellationToken.None);
        upkeep.Start(() => { });
        var next = _site.Signal!.Next;
        var (other, _) = PublicSite.Open(_folder.Public.FullName, []);
        _folder.Release(Noon.AddHours(1), Second);

        Assert.False(upkeep.Look(CancellationToken.None));
        Assert.DoesNotContain("示例区民政局", Units, StringComparison.Ordinal);

        other!.Dispose();
        _time.Advance(TimeSpan.FromSeconds(1));
        await next.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Contains("示例区民政局", Units, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_that_the_site_was_published_for_stays_its_own()
    {
        _folder.Release(Noon, First);
        await CommandRun.Of(
            console => console with { Time = _time },
            "refresh", "--content", _folder.Content.FullName, "--output", _folder.Public.FullName,
            "--base-url", "https://www.example.gov.cn/jxgk/");
        await using var upkeep = Upkeep();
        _time.Advance(TimeSpan.FromDays(1));

        Assert.True(upkeep.Look(CancellationToken.None));

        Assert.Contains(
            "https://www.example.gov.cn/jxgk/",
            await File.ReadAllTextAsync(Path.Combine(_site.Folder!.FullName, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_midnight_in_China_the_site_is_made_for_the_next_day()
    {
        _folder.Release(Noon, First);
        await using var upkeep = Upkeep();
        upkeep.Look(CancellationToken.None);
        upkeep.Start(() => { });
        var next = _site.Signal!.Next;
        var days = 0;
        using var watch = new DayWatch(_time, () =>
        {
            days++;
            upkeep.Ask();
        });

        _time.Advance(TimeSpan.FromHours(12) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, days);
        _time.Advance(TimeSpan.FromMinutes(1));

        await next.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(1, days);
        var about = await File.ReadAllTextAsync(Path.Combine(_site.Folder!.FullName, "site.json"));
        Assert.Contains("2026-03-03", about, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_is_seen_by_itself_and_a_draft_changes_the_preview_alone()
    {
        _folder.Release(Noon, First);
        await using var upkeep = Upkeep();
        upkeep.Look(CancellationToken.None);
        upkeep.Start(() => { });
        var preview = new ReloadSignal();
        var console = Console with { Time = TimeProvider.System };
        await using var rebuilds = new RebuildLoop(
            console, _folder.Content, new BuildOptions { Output = _folder.Preview.FullName }, preview, upkeep.Ask);
        var (built, refreshed) = (preview.Next, _site.Signal!.Next);

        _folder.Write("units/103.yaml", ReleasedFolder.Unit("103", "示例区财政局"));
        await built.WaitAsync(TimeSpan.FromMinutes(2));

        var proofread = await File.ReadAllTextAsync(Path.Combine(_folder.Preview.FullName, "units/index.html"));
        Assert.Contains("示例区财政局", proofread, StringComparison.Ordinal);
        Assert.DoesNotContain("示例区财政局", Units, StringComparison.Ordinal);
        Assert.False(refreshed.IsCompleted);

        _folder.Release(Noon.AddHours(1), Second);
        await refreshed.WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Contains("示例区民政局", Units, StringComparison.Ordinal);
        Assert.DoesNotContain("示例区财政局", Units, StringComparison.Ordinal);
    }

    private PublicUpkeep Upkeep() => new(Console, _folder.Content, _folder.Public, [], _site);
}
