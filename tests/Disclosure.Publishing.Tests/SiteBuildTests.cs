using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;
using Disclosure.Site.Tests;

namespace Disclosure.Publishing.Tests;

public sealed class SiteBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_becomes_html_a_json_twin_and_a_csv_file_for_each_table()
    {
        var report = Build("site", Note("a/"));

        Assert.True(report.Succeeded);
        Assert.Contains("<h1>", Read("site", "a/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"fact\":\"事实\"", Read("site", "a/index.json"), StringComparison.Ordinal);
        Assert.Contains("名称,金额（元）", Read("site", "a/rows.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_what_lies_in_the_folder_but_for_the_marker()
    {
        var report = Build("site", Note("a/"), Note("b/"));

        var files = FilesOf("site").Where(file => file.Key != OutputFolder.MarkerName).ToList();
        Assert.Equal(2, report.Pages);
        Assert.Equal(files.Count, report.Files);
        Assert.Equal(files.Sum(file => file.Value.LongLength), report.Bytes);
    }

    [Fact]
    public void Every_step_is_timed_in_its_order() =>
        Assert.Equal(
            [BuildStage.Score, BuildStage.Pages, BuildStage.Attachments, BuildStage.Swap],
            Build("site", Note("a/")).Stages.Select(stage => stage.Stage));

    [Fact]
    public void The_same_content_gives_the_same_bytes_whatever_the_folder_and_the_workers()
    {
        var plans = Enumerable.Range(0, 50).Select(number => Note($"p{number}/")).ToArray();

        Build("one", 1, plans);
        Build("two/deep", 4, [.. plans.Reverse()]);

        Assert.Equal(FilesOf("one"), FilesOf("two/deep"));
    }

    [Fact]
    public void A_second_build_replaces_the_whole_first_one()
    {
        Build("site", Note("old/"));
        Build("site", Note("new/"));

        Assert.False(Directory.Exists(_folder["site/old"]));
        Assert.True(File.Exists(_folder["site/new/index.html"]));
        Assert.Equal([_folder["site"]], Directory.GetFileSystemEntries(_folder[""]));
    }

    [Fact]
    public void A_page_that_fails_is_told_and_leaves_the_old_site_as_it_was()
    {
        Build("site", Note("old/"));
        var before = FilesOf("site");

        var report = Build("site", Note("new/"), PagePlan.InFolder("broken/", () => throw new InvalidOperationException("坏了")));

        var finding = Assert.Single(report.Findings);
        Assert.Equal("DISC9014", finding.Code);
        Assert.Contains("broken/index.html", finding.Message, StringComparison.Ordinal);
        Assert.Equal(before, FilesOf("site"));
        Assert.Equal([_folder["site"]], Directory.GetFileSystemEntries(_folder[""]));
    }

    [Fact]
    public void A_folder_with_files_of_someone_else_is_refused_and_kept()
    {
        Directory.CreateDirectory(_folder["site"]);
        File.WriteAllText(_folder["site/thesis.txt"], "十年心血");

        var report = Build("site", Note("a/"));

        Assert.Equal("DISC9010", Assert.Single(report.Findings).Code);
        Assert.Equal("十年心血", File.ReadAllText(_folder["site/thesis.txt"]));
        Assert.Single(FilesOf("site"));
    }

    [Fact]
    public void Files_that_somebody_put_into_a_built_site_are_not_deleted_by_the_next_build()
    {
        Build("site", Note("a/"));
        Directory.CreateDirectory(_folder["site/papers"]);
        File.WriteAllText(_folder["site/papers/scan.pdf"], "");

        var report = Build("site", Note("b/"));

        var finding = Assert.Single(report.Findings);
        Assert.Equal("DISC9010", finding.Code);
        Assert.Contains("1 个文件不是本命令生成的：papers/scan.pdf", finding.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["site/papers/scan.pdf"]) && File.Exists(_folder["site/a/index.html"]));
    }

    [Fact]
    public void An_output_below_a_file_is_refused_with_the_name_of_the_file()
    {
        File.WriteAllText(_folder["file"], "");

        var options = new BuildOptions { Output = _folder["file/site"] };

        var finding = Assert.Single(SiteBuild.Run(BuildSteps.For([Note("a/")]), options, null).Findings);

        Assert.Equal("DISC9016", finding.Code);
        Assert.DoesNotContain("   at ", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"它的上级“{_folder["file"]}”是一个文件", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_site_that_nobody_touched_is_replaced_whole()
    {
        Build("site", Note("a/"));

        Assert.Empty(Build("site", Note("b/")).Findings);
        Assert.False(File.Exists(_folder["site/a/index.html"]));
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        File.WriteAllText(_folder["site"], "");

        Assert.Equal("DISC9016", Assert.Single(Build("site", Note("a/")).Findings).Code);
    }

    [Theory]
    [InlineData("101-a/", "101-A/")]
    [InlineData("101/", "101/")]
    public void Two_pages_of_one_address_are_refused(string first, string second) =>
        Assert.Equal("DISC9015", Assert.Single(Build("site", Note(first), Note(second)).Findings).Code);

    [Fact]
    public void What_a_killed_build_left_is_cleaned_away()
    {
        Build("site", Note("old/"));
        Directory.CreateDirectory(_folder[".site.building/half"]);
        Directory.CreateDirectory(_folder[".site.previous/old"]);

        Build("site", Note("a/"));

        Assert.Equal([_folder["site"]], Directory.GetFileSystemEntries(_folder[""]));
    }

    [Fact]
    public void A_site_moved_aside_by_a_build_killed_in_the_swap_comes_back_when_the_next_build_fails()
    {
        Build("site", Note("old/"));
        Directory.Move(_folder["site"], _folder[".site.previous"]);

        Build("site", PagePlan.InFolder("broken/", () => throw new InvalidOperationException("坏了")));

        Assert.True(File.Exists(_folder["site/old/index.html"]));
    }

    private BuildReport Build(string output, params PagePlan[] plans) => Build(output, 2, plans);

    private BuildReport Build(string output, int jobs, PagePlan[] plans)
    {
        if (Path.GetDirectoryName(output) is { Length: > 0 } parent && !File.Exists(_folder[parent]))
            Directory.CreateDirectory(_folder[parent]);
        return SiteBuild.Run(BuildSteps.For(plans), new BuildOptions { Output = _folder[output], Jobs = jobs }, null);
    }

    private static PagePlan Note(string folder) =>
        PagePlan.InFolder(folder, () => new NotePage { Site = SmallContent.Frame, Path = folder, Title = folder });

    private string Read(string site, string path) => File.ReadAllText(_folder[$"{site}/{path}"]);

    private SortedDictionary<string, byte[]> FilesOf(string site) => new(
        Directory.EnumerateFiles(_folder[site], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(_folder[site], file), File.ReadAllBytes),
        StringComparer.Ordinal);
}
