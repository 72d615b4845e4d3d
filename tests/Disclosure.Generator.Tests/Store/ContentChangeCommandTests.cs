using Disclosure.Content.Store;
using Disclosure.Generator.Commands;
using Disclosure.Generator.Tests.Commands;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Store;

public sealed class ContentChangeCommandTests : IDisposable
{
    private readonly ImportedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task An_import_is_one_line_of_the_log_with_author_time_and_reason()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 4, 0, 0, TimeSpan.Zero));
        var run = await CommandRun.Of(
            console => console with { Time = time, Variable = name => name == "DISCLOSURE_AUTHOR" ? " 张三 " : null }, _content.Command);

        Assert.True(run.ExitCode == 0, run.All);
        var entry = _content.Log[^1];
        Assert.Equal((3, ChangeKind.Change, "张三", time.GetUtcNow()), (entry.Number, entry.Kind, entry.Author, entry.Time));
        Assert.Equal("import 新.xlsx 另.xlsx --replace", entry.Reason);
        var created = Assert.Single(entry.Files, file => file.Before is null);
        Assert.Equal("years/2022/accounts/projects/101002-009.yaml", created.Path);
        Assert.Single(entry.Files, file => file.Before is not null && file.After is not null);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_at_all()
    {
        var files = new NamedFiles();
        var before = AllFiles();

        var run = await CommandRun.Of(console => console with { Disk = files }, [.. _content.Command, "--dry-run"]);

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Empty(files.Steps);
        Assert.Equal(before, AllFiles());
    }

    [Fact]
    public async Task An_import_of_nothing_new_changes_nothing()
    {
        await CommandRun.Of(_content.Command);
        var before = AllFiles();

        var run = await CommandRun.Of(_content.Command);

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Equal(before, AllFiles());
    }

    [Theory]
    [InlineData("Sync 0", "DISC1042", false)]
    [InlineData("SyncFolder projects", "DISC1041", true)]
    public async Task A_full_disk_is_told_and_leaves_all_or_nothing(string step, string code, bool isMade)
    {
        var before = _content.Content;
        var run = await CommandRun.Of(console => console with { Disk = new NamedFiles { FullAt = step } }, _content.Command);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.ShowsNoStackTrace().Error, StringComparison.Ordinal);
        Assert.Contains("磁盘已满", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("已写入", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandRun.Of("check", "--content", _content.Path, "--format", "json")).ExitCode & 2);
        Assert.Equal(isMade, !before.SequenceEqual(_content.Content));
    }

    [Fact]
    public async Task A_record_edited_by_hand_while_the_forms_were_read_is_not_written_over()
    {
        var path = _content.Content.Keys.Single(path => path.Contains("/projects/", StringComparison.Ordinal));
        var edited = _content.Content[path] + "# 手工\n";
        var before = _content.Content.Count;
        var files = new NamedFiles { AtFirst = () => File.WriteAllText(_content.PathOf(path), edited) };

        var run = await CommandRun.Of(console => console with { Disk = files }, _content.Command);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC1043", run.Error, StringComparison.Ordinal);
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
        Assert.Equal((before, edited), (_content.Content.Count, _content.Content[path]));
        Assert.Equal(ChangeKind.ByHand, _content.Log[^1].Kind);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task Commands_that_read_leave_no_trace_in_a_folder_that_was_never_changed(string command)
    {
        Directory.Delete(_content.PathOf(".changes"), recursive: true);
        var before = AllFiles();
        using var output = new TemporaryFolder();
        string[] args = [command, "--content", _content.Path, .. command == "build" ? ["--output", output["dist"]] : Array.Empty<string>()];

        await CommandRun.Of(args);

        Assert.Equal(before, AllFiles());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task A_half_done_change_that_can_t_be_finished_is_refused(string command)
    {
        await CommandRun.Of(console => console with { Disk = new NamedFiles { FullAt = "SyncFolder projects" } }, _content.Command);
        File.Delete(_content.PathOf(".changes/lock"));
        Directory.CreateDirectory(_content.PathOf(".changes/lock"));
        using var output = new TemporaryFolder();
        string[] args = [command, "--content", _content.Path, .. command == "build" ? ["--output", output["dist"]] : Array.Empty<string>()];

        var run = await CommandRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC1041", run.All, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output["dist"]));
    }

    private Dictionary<string, (long, DateTime)> AllFiles() => Directory
        .EnumerateFileSystemEntries(_content.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, path => (File.Exists(path) ? new FileInfo(path).Length : 0, File.GetLastWriteTimeUtc(path)));
}
