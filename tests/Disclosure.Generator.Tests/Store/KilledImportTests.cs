using Disclosure.Content.Folder;
using Disclosure.Content.Store;
using Disclosure.Generator.Tests.Commands;
using Disclosure.Generator.Tests.Processes;

namespace Disclosure.Generator.Tests.Store;

/// <summary>Real processes, really killed (kill -9).</summary>
public sealed class KilledImportTests : IDisposable
{
    private readonly ImportedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("Sync 0", false, false)]
    [InlineData("Move intent", false, false)]
    [InlineData("SyncFolder projects", false, true)]
    [InlineData("Append log", true, true)]
    [InlineData("Delete intent", false, true)]
    public async Task An_import_that_is_killed_is_there_as_a_whole_or_not_at_all(string step, bool isWithin, bool isMade)
    {
        var before = _content.Content;
        using (var import = StoppedCommand.At(step, isWithin, _content.Command))
            import.Kill();

        var reading = ContentReader.Read(_content.Path);

        Assert.True(reading.IsReadable);
        Assert.Equal(isMade ? 2 : 1, reading.Records.ProjectSelfEvaluations.Length);
        if (!isMade)
            Assert.Equal(before, _content.Content);
        var killed = _content.Content;
        var again = await CommandRun.Of(_content.Command);
        Assert.True(again.ExitCode == 0, again.All);
        Assert.Equal(isMade, killed.SequenceEqual(_content.Content));
        Assert.Equal([ChangeKind.TakenOver, ChangeKind.Change, ChangeKind.Change], _content.Log.Select(entry => entry.Kind));
        Assert.Equal(isMade ? "王五" : Environment.UserName, _content.Log[2].Author);
    }

    [Fact]
    public void An_import_killed_between_two_records_is_finished_by_whoever_reads()
    {
        using (var import = StoppedCommand.At("Move 101002-009.yaml", isWithin: false, _content.Command))
            import.Kill();

        var reading = ContentReader.Read(_content.Path);

        var scores = reading.Records.ProjectSelfEvaluations.Select(self => self.Indicators[0].Result!.Score!.Value.Value);
        Assert.Equal([80m, 85m], scores.Order());
        Assert.False(File.Exists(_content.PathOf(".changes/intent")));
    }

    [Fact]
    public async Task A_second_process_is_told_who_writes_and_the_lock_dies_with_the_first()
    {
        using (var first = StoppedCommand.At("Move intent", isWithin: false, _content.Command))
        {
            var before = _content.Content;
            var second = await CommandRun.Of(_content.Command);

            Assert.Equal(2, second.ExitCode);
            Assert.Contains("DISC1040", second.Error, StringComparison.Ordinal);
            Assert.Contains($"“王五”（进程 {first.Id}，", second.Error, StringComparison.Ordinal);
            Assert.Equal(before, _content.Content);
            first.Kill();
        }

        Assert.Equal(0, (await CommandRun.Of(_content.Command)).ExitCode);
    }

    [Fact]
    public void Two_processes_with_dotnets_own_locks_off_keep_each_other_out()
    {
        using var first = StoppedCommand.At("Move intent", isWithin: false, _content.Command);

        // The second has no lock, so that it never comes to that step.
        var refused = Assert.Throws<InvalidOperationException>(() => StoppedCommand.At("Move intent", isWithin: false, _content.Command));

        Assert.Contains("DISC1040", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, first.GoOn());
    }

    [Fact]
    public async Task A_reader_in_another_process_waits_for_the_end_of_a_change()
    {
        using var import = StoppedCommand.At("Move 101002-009.yaml", isWithin: false, _content.Command);
        var files = new GoesOnWhileWaiting(import);

        var reading = await Task.Run(() => ContentReader.Read(_content.Path, files));

        Assert.Equal(0, files.ExitCode);
        Assert.Equal(2, reading.Records.ProjectSelfEvaluations.Length);
    }

    private sealed class GoesOnWhileWaiting(StoppedCommand command) : StoreFiles
    {
        public int? ExitCode { get; private set; }

        public override void Pause() => ExitCode = command.GoOn();
    }
}
