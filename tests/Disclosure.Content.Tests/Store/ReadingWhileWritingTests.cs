using Disclosure.Content.Locking;
using Disclosure.Content.Store;

namespace Disclosure.Content.Tests.Store;

public sealed class ReadingWhileWritingTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whatever_a_reader_took_for_undisturbed_was_not_touched_at_any_step()
    {
        _folder.Change(new Dictionary<string, string?> { ["units/108.yaml"] = "x" });
        var before = _folder.Content;
        var gate = new ReadGate(new ChangesFolder(_folder.Path), new StoppingFiles());
        var undisturbed = 0;
        Assert.Null(gate.Enter());

        _folder.Change(new StoppingFiles
        {
            At = (_, _, _) =>
            {
                if (!gate.IsUndisturbed())
                    return;
                undisturbed++;
                Assert.Equal(before, _folder.Content);
            },
        });

        Assert.True(undisturbed > 5);
        Assert.False(gate.IsUndisturbed());
        Assert.Null(gate.Enter());
        Assert.True(gate.IsUndisturbed());
    }

    [Fact]
    public void A_first_change_is_noticed_too()
    {
        var gate = new ReadGate(new ChangesFolder(_folder.Path), new StoppingFiles());
        Assert.Null(gate.Enter());
        Assert.True(gate.IsUndisturbed());

        _folder.Change();

        Assert.False(gate.IsUndisturbed());
    }

    [Fact]
    public async Task A_reader_waits_for_a_change_that_is_being_made()
    {
        using var isInTheMiddle = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        var writing = Task.Run(() => _folder.Change(new StoppingFiles { At = StopInTheMiddle }));
        isInTheMiddle.Wait();
        var waits = 0;

        var reading = _folder.Read(new StoppingFiles
        {
            Waiting = () =>
            {
                waits++;
                Assert.Contains("教育体育局", _folder.Content["units/101.yaml"], StringComparison.Ordinal);
                Assert.DoesNotContain("units/103.yaml", _folder.Content.Keys);
                mayGoOn.Set();
                writing.Wait();
            },
        });

        Assert.Equal(1, waits);
        Assert.True((await writing).Succeeded);
        Assert.Equal(["教育体育局", "卫健局"], reading.Records.Units.Select(unit => unit.Name));

        void StopInTheMiddle(int step, StoreOperation operation, string path)
        {
            if (operation != StoreOperation.Move || !path.EndsWith("units/103.yaml", StringComparison.Ordinal))
                return;
            isInTheMiddle.Set();
            mayGoOn.Wait();
        }
    }

    [Fact]
    public void A_change_that_never_ends_is_not_read_half()
    {
        _folder.LeaveHalfDone();
        using var stuck = ProcessLock.TryTake(_folder[".changes/lock"]);
        var waits = 0;

        var reading = _folder.Read(new StoppingFiles { Waiting = () => waits++ });

        Assert.Equal(StoreFindings.Busy, Assert.Single(reading.Findings).Definition);
        Assert.False(reading.IsReadable);
        Assert.Empty(reading.Records.Units);
        Assert.True(waits > 100);
    }

    [Fact]
    public void A_reader_finishes_what_was_left_half_done_and_writes_nothing_else()
    {
        _folder.LeaveHalfDone();

        Assert.Equal(["101", "103"], _folder.Read().Records.Units.Select(unit => unit.Code.Value));
        var files = new StoppingFiles();
        _folder.Read(files);
        Assert.Empty(files.Steps);
    }

    [Fact]
    public void A_reader_that_can_t_write_refuses_what_is_half_done()
    {
        _folder.LeaveHalfDone();
        // A lock that can't be opened to be written, for the root account neither.
        File.Delete(_folder[".changes/lock"]);
        Directory.CreateDirectory(_folder[".changes/lock"]);
        var half = _folder.Content;

        var reading = _folder.Read();

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((StoreFindings.HalfDone, $"{_folder.Path}/.changes"), (finding.Definition, finding.Place.Text));
        Assert.False(reading.IsReadable);
        Assert.False(reading.IsComplete);
        Assert.Empty(reading.Records.Units);
        Assert.Equal(half, _folder.Content);
    }

    [Fact]
    public void A_folder_that_the_store_never_changed_is_read_without_a_trace()
    {
        var files = new StoppingFiles();

        Assert.Equal(["101", "102"], _folder.Read(files).Records.Units.Select(unit => unit.Code.Value));

        Assert.Empty(files.Steps);
        Assert.False(Directory.Exists(_folder[".changes"]));
    }

    [Fact]
    public void What_somebody_wrote_by_hand_after_the_crash_is_not_written_over()
    {
        _folder.LeaveHalfDone();
        _folder.Write("units/103.yaml", "手工写的\n");

        var finding = Assert.Single(_folder.Read().Findings);
        Assert.Equal(StoreFindings.HalfDone, finding.Definition);
        Assert.Contains("“units/103.yaml”", finding.Message, StringComparison.Ordinal);
        Assert.Equal("手工写的\n", _folder.Content["units/103.yaml"]);

        File.Delete(_folder["units/103.yaml"]);
        Assert.True(_folder.Read().IsReadable);
        Assert.Equal(StoreFolder.TheChange["units/103.yaml"], _folder.Content["units/103.yaml"]);
    }

    [Fact]
    public void What_was_changed_by_hand_after_it_was_in_its_place_stays_and_is_logged()
    {
        _folder.LeaveHalfDone();
        var edited = _folder.Content["units/101.yaml"].Replace("教育体育局", "教育改革局", StringComparison.Ordinal);
        _folder.Write("units/101.yaml", edited);

        Assert.True(_folder.Read().IsReadable);
        Assert.Equal(edited, _folder.Content["units/101.yaml"]);
        _folder.Change(new Dictionary<string, string?> { ["units/109.yaml"] = "x" });
        Assert.Equal(
            [ChangeKind.TakenOver, ChangeKind.Change, ChangeKind.ByHand, ChangeKind.Change],
            _folder.Log.Select(entry => entry.Kind));
        Assert.Equal("units/101.yaml", Assert.Single(_folder.Log[2].Files).Path);
    }
}
