using Disclosure.Content.Files;
using Disclosure.Content.Store;

namespace Disclosure.Content.Tests.Store;

public sealed class WriterTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_writer_is_told_who_writes_and_since_when()
    {
        using var first = _folder.Store().Begin("张三", "import").Change;

        var second = _folder.Store().Begin("李四", "import");

        Assert.False(second.IsOpen);
        Assert.Equal(StoreFindings.Busy, second.Finding.Definition);
        Assert.Equal($"“张三”（进程 {Environment.ProcessId}，2026-11-29 12:00:00 开始）正在改动内容目录。", second.Finding.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_next_writer_begins_when_the_first_is_done(bool isCommitted)
    {
        var first = _folder.Store().Begin("张三", "import").Change!;
        first.Write("units/103.yaml", "x");
        if (isCommitted)
            first.Commit();
        else
            first.Dispose();

        using var second = _folder.Store().Begin("李四", "import").Change;

        Assert.NotNull(second);
        Assert.Equal(isCommitted, second.Has("units/103.yaml"));
        Assert.Equal(isCommitted, File.Exists(_folder["units/103.yaml"]));
    }

    [Fact]
    public void A_change_is_over_once_it_is_made()
    {
        using var change = _folder.Store().Begin("张三", "import").Change!;
        change.Commit();

        Assert.Throws<ObjectDisposedException>(() => change.Write("units/103.yaml", "x"));
        Assert.Throws<ObjectDisposedException>(() => change.Commit());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.yaml")]
    [InlineData("units/../../outside.yaml")]
    [InlineData("units//101.yaml")]
    [InlineData("units/")]
    [InlineData("units\\101.yaml")]
    [InlineData(".changes/log")]
    [InlineData("units/.hidden")]
    [InlineData("units/line\nend.yaml")]
    public void No_path_leads_out_of_the_content_or_into_what_is_hidden(string path)
    {
        using var change = _folder.Store().Begin("张三", "import").Change!;

        Assert.Throws<ArgumentException>(() => change.Write(path, "x"));
        Assert.Throws<ArgumentException>(() => change.Delete(path));
        Assert.Throws<ArgumentException>(() => change.Expect(path, FileVersion.Absent));
    }

    [Theory]
    [InlineData("units")]
    [InlineData("units/101.yaml/below.yaml")]
    [InlineData("linked/101.yaml")]
    public void A_place_that_can_hold_no_file_refuses_the_whole_change(string path)
    {
        Directory.CreateSymbolicLink(_folder["linked"], _folder["units"]);
        var before = _folder.Content;

        var result = _folder.Change(new Dictionary<string, string?> { ["units/103.yaml"] = "x", [path] = "x" });

        Assert.Equal(StoreFindings.Unwritable, Assert.Single(result.Findings).Definition);
        Assert.Equal(before, _folder.Content);
    }

    [Fact]
    public void A_file_edited_by_hand_while_the_change_was_made_is_not_written_over()
    {
        using var change = _folder.Store().Begin("张三", "import").Change!;
        change.Write("units/101.yaml", "neu");
        change.Write("units/103.yaml", "x");
        _folder.Write("units/101.yaml", "手工\n");

        var result = change.Commit();

        var finding = Assert.Single(result.Findings);
        Assert.Equal((StoreFindings.Conflict, $"{_folder.Path}/units/101.yaml"), (finding.Definition, finding.Place.Text));
        Assert.Equal("手工\n", _folder.Content["units/101.yaml"]);
        Assert.False(File.Exists(_folder["units/103.yaml"]));
    }

    [Fact]
    public void A_file_edited_by_hand_before_the_change_was_begun_is_not_written_over_with_what_was_made_from_the_older_text()
    {
        var reading = _folder.Read();
        _folder.Write("units/101.yaml", "手工\n");
        using var change = _folder.Store().Begin("张三", "import").Change!;
        change.Write("units/101.yaml", "neu", reading.VersionOf("units/101.yaml"));

        Assert.Equal(StoreFindings.Conflict, Assert.Single(change.Commit().Findings).Definition);
        Assert.Equal("手工\n", _folder.Content["units/101.yaml"]);
    }

    [Fact]
    public void What_was_read_and_is_still_the_same_is_replaced()
    {
        var reading = _folder.Read();
        using var change = _folder.Store().Begin("张三", "import").Change!;
        change.Write("units/101.yaml", "neu", reading.VersionOf("units/101.yaml"));
        change.Write("units/103.yaml", "x", reading.VersionOf("units/103.yaml"));
        change.Delete("units/102.yaml", reading.VersionOf("units/102.yaml"));

        Assert.Empty(change.Commit().Findings);
        Assert.Equal(["units/101.yaml", "units/103.yaml"], _folder.Content.Keys);
    }

    [Fact]
    public void A_file_that_came_or_went_since_it_was_read_refuses_the_change()
    {
        var reading = _folder.Read();
        _folder.Write("units/103.yaml", "手工\n");
        File.Delete(_folder["units/102.yaml"]);
        using var change = _folder.Store().Begin("张三", "import").Change!;
        change.Write("units/103.yaml", "x", reading.VersionOf("units/103.yaml"));
        change.Expect("units/102.yaml", reading.VersionOf("units/102.yaml"));

        Assert.Equal(["文件已不在。", "现有的内容不是读取时的内容。"], change.Commit().Findings.Select(finding => finding.Message));
        Assert.Equal("手工\n", _folder.Content["units/103.yaml"]);
    }

    [Fact]
    public void A_folder_that_can_t_be_written_is_told_and_left_alone()
    {
        File.WriteAllText(_folder[".changes"], "a file where the folder should be");

        var result = _folder.Change();

        Assert.Equal(StoreFindings.Unwritable, Assert.Single(result.Findings).Definition);
        Assert.Contains("教育局", _folder.Content["units/101.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        Directory.Delete(_folder.Path, recursive: true);

        Assert.True(_folder.Change(new Dictionary<string, string?> { ["units/103.yaml"] = "x" }).Succeeded);

        Assert.Equal(["units/103.yaml"], _folder.Content.Keys);
    }
}
