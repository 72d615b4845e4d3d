using Disclosure.Content.Store;

namespace Disclosure.Content.Tests.Store;

public sealed class ChangeLogTests : IDisposable
{
    private static readonly Dictionary<string, string?> Small = new() { ["units/109.yaml"] = "x" };
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_use_takes_the_folder_over_in_one_line()
    {
        var content = _folder.Content;
        using var change = _folder.Store().Begin("张三", "import").Change!;

        var entry = Assert.Single(_folder.Log);
        Assert.Equal((1, ChangeKind.TakenOver, content.Count), (entry.Number, entry.Kind, entry.Content.Files));
        Assert.Equal(new string('0', 64), entry.Previous);
        Assert.Empty(entry.Files);
    }

    [Fact]
    public void A_change_says_who_when_why_and_what()
    {
        Assert.Equal(2, _folder.Change().Number);

        var entry = _folder.Log[1];
        Assert.Equal((2, ChangeKind.Change, "张三", "import 表.xlsx --year 2025"), (entry.Number, entry.Kind, entry.Author, entry.Reason));
        Assert.Equal(new DateTimeOffset(2026, 11, 29, 4, 0, 0, TimeSpan.Zero), entry.Time);
        Assert.Equal(
            ["units/101.yaml 11", "units/102.yaml 10", "units/103.yaml 01", "years/2025/note/new.yaml 01"],
            entry.Files.Select(file => $"{file.Path} {(file.Before is null ? 0 : 1)}{(file.After is null ? 0 : 1)}"));
        Assert.Equal(FileHash.OfFile(_folder["units/101.yaml"]), entry.Files[0].After);
        Assert.Equal(3, entry.Content.Files);
    }

    [Fact]
    public void A_line_is_json_that_people_can_read_and_names_no_machine()
    {
        _folder.Change();

        var line = File.ReadAllLines(_folder[".changes/log"])[1];

        Assert.StartsWith("{\"previous\":\"", line, StringComparison.Ordinal);
        Assert.Contains("\"number\":2,\"kind\":\"change\",\"time\":\"2026-11-29T04:00:00+00:00\"", line, StringComparison.Ordinal);
        Assert.Contains("\"author\":\"张三\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), line, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Path, line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_already_is_no_change()
    {
        _folder.Change();

        var again = _folder.Change();

        Assert.Equal((true, null), (again.Succeeded, again.Number));
        Assert.Equal(2, _folder.Log.Count);
    }

    [Fact]
    public void What_was_changed_by_hand_is_logged_before_the_next_change()
    {
        _folder.Change(Small);
        _folder.Write("units/101.yaml", "手工\n");
        _folder.Write("units/110.yaml", "手工\n");
        File.Delete(_folder["units/102.yaml"]);

        _folder.Change(new Dictionary<string, string?> { ["units/109.yaml"] = "y" });

        Assert.Equal(
            [ChangeKind.TakenOver, ChangeKind.Change, ChangeKind.ByHand, ChangeKind.Change],
            _folder.Log.Select(entry => entry.Kind));
        Assert.Null(_folder.Log[2].Author);
        Assert.Equal(["units/101.yaml", "units/102.yaml", "units/110.yaml"], _folder.Log[2].Files.Select(file => file.Path));
        Assert.Equal((null, FileHash.OfFile(_folder["units/110.yaml"])), (_folder.Log[2].Files[1].After, _folder.Log[2].Files[2].After));
        Assert.Equal(["units/109.yaml"], _folder.Log[3].Files.Select(file => file.Path));
    }

    [Fact]
    public void An_edit_of_the_same_length_within_one_tick_of_the_clock_is_noticed()
    {
        _folder.Change(Small);
        var modified = File.GetLastWriteTimeUtc(_folder["units/109.yaml"]);
        _folder.Write("units/109.yaml", "z");
        File.SetLastWriteTimeUtc(_folder["units/109.yaml"], modified);
        File.SetLastWriteTimeUtc(_folder[".changes/state"], modified);

        _folder.Change(new Dictionary<string, string?> { ["units/110.yaml"] = "y" });

        Assert.Equal("units/109.yaml", Assert.Single(_folder.Log[2].Files).Path);
    }

    [Fact]
    public void Only_files_that_may_have_changed_are_hashed()
    {
        _folder.Change(Small);
        File.SetLastWriteTimeUtc(_folder[".changes/state"], File.GetLastWriteTimeUtc(_folder[".changes/state"]).AddSeconds(1));
        _folder.Write("units/101.yaml", "手工\n");
        File.SetLastWriteTimeUtc(_folder["units/102.yaml"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var scan = ContentScan.Of(_folder.Path, ContentState.Load(_folder[".changes/state"]));

        Assert.Equal(2, scan.Hashed);
        Assert.Equal(3, scan.Now.Files.Count);
    }

    [Fact]
    public void A_torn_last_line_is_mended()
    {
        _folder.Change(Small);
        File.AppendAllText(_folder[".changes/log"], "{\"previous\":\"");

        Assert.True(_folder.Change().Succeeded);

        Assert.Equal([1, 2, 3], _folder.Log.Select(entry => entry.Number));
        Assert.Null(_folder.Store().ReadHistory().Finding);
    }

    [Theory]
    [InlineData("changed", ":2")]
    [InlineData("taken out", ":1")]
    [InlineData("middle", ":2")]
    [InlineData("first", ":1")]
    [InlineData("last", "")]
    [InlineData("all", "")]
    public void A_log_that_was_tampered_with_is_noticed_and_stops_all_change(string what, string place)
    {
        _folder.Change(Small);
        _folder.Change();
        var lines = File.ReadAllLines(_folder[".changes/log"]).ToList();
        Assert.Equal(3, lines.Count);
        string[] left = what switch
        {
            "changed" => [lines[0].Replace("张三", "李四", StringComparison.Ordinal), .. lines[1..]],
            "taken out" => [.. lines[1..]],
            "middle" => [lines[0], lines[2]],
            "first" => [lines[0].Replace("\"0", "\"1", StringComparison.Ordinal), .. lines[1..]],
            "last" => [.. lines[..2]],
            _ => [],
        };
        File.WriteAllText(_folder[".changes/log"], string.Concat(left.Select(line => line + "\n")));
        var before = _folder.Content;

        var finding = Assert.Single(_folder.Change(new Dictionary<string, string?> { ["units/110.yaml"] = "y" }).Findings);

        Assert.Equal((StoreFindings.LogDamaged, $"{_folder.Path}/.changes/log{place}"), (finding.Definition, finding.Place.Text));
        Assert.Equal(before, _folder.Content);
        if (place.Length > 0)
            Assert.Equal(finding, _folder.Store().ReadHistory().Finding);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("disclosure-content-state 1 2 abc\nhalf a li")]
    public void A_state_that_is_lost_is_made_again_without_a_word_where_nothing_changed(string? state)
    {
        _folder.Change(Small);
        Replace(state);

        _folder.Change();

        Assert.Equal([ChangeKind.TakenOver, ChangeKind.Change, ChangeKind.Change], _folder.Log.Select(entry => entry.Kind));
    }

    [Fact]
    public void A_state_that_is_lost_while_files_changed_is_told_by_taking_the_folder_over_again()
    {
        _folder.Change(Small);
        Replace(null);
        _folder.Write("units/101.yaml", "手工\n");

        _folder.Change(new Dictionary<string, string?> { ["units/110.yaml"] = "y" });

        Assert.Equal(
            [ChangeKind.TakenOver, ChangeKind.Change, ChangeKind.TakenOver, ChangeKind.Change],
            _folder.Log.Select(entry => entry.Kind));
    }

    private void Replace(string? state)
    {
        File.Delete(_folder[".changes/state"]);
        if (state is not null)
            File.WriteAllText(_folder[".changes/state"], state);
    }
}
