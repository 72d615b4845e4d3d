using System.Text;
using System.Text.Json;

namespace Disclosure.Generator.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Unit = "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_folder_is_unusable_input_and_is_named()
    {
        var run = (await CommandRun.Of("check", "--content", _folder["没有"])).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("没有", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_new_since_last_time_is_listed_and_the_old_is_counted()
    {
        const string Article = "---\ntitle: 开始\norder: 1\n---\n\n看[等级](grades.md)。\n";
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("guide/start.md", Article);
        Task<CommandRun> Check(params string[] options) => CommandRun.Of(["check", "--content", _folder.FullName, .. options]);

        var first = await Check("--new");
        Assert.Contains("还没有记下过上次的问题，都算新的", first.Error, StringComparison.Ordinal);
        Assert.Contains("grades.md", first.Out, StringComparison.Ordinal);
        var remembered = await Check("--remember");
        Assert.Contains("grades.md", remembered.Out, StringComparison.Ordinal);
        Assert.Contains("已记下现有的 ", remembered.Error, StringComparison.Ordinal);
        var list = File.ReadAllBytes(_folder[".findings-seen"]);

        _folder.Write("guide/start.md", Article + "\n看[单位](units.md)。\n");
        var run = await Check("--new");

        Assert.Contains("链接“units.md”", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("链接“grades.md”", run.Out, StringComparison.Ordinal);
        Assert.Matches("没有列出的：上次已有 [0-9]+ 项（去掉 --new 列出）。", run.Out);
        Assert.Equal(list, File.ReadAllBytes(_folder[".findings-seen"]));
        Assert.Contains("grades.md", (await Check()).Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Check("--new", "--format", "json")).Out);
        Assert.True(json.RootElement.GetProperty("summary").GetProperty("old").GetInt32() > 0);
    }

    [Fact]
    public async Task What_blocks_is_listed_however_often_it_was_seen()
    {
        _folder.Write("units/101.yaml", Unit + "functions: 抢修电话 13900001234\n");
        await CommandRun.Of("check", "--content", _folder.FullName, "--remember");

        var run = await CommandRun.Of("check", "--content", _folder.FullName, "--new");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC6021", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("13900001234", run.All + File.ReadAllText(_folder[".findings-seen"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_list_of_last_time_makes_its_findings_new()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("guide/start.md", "---\ntitle: 开始\norder: 1\n---\n\n看[等级](grades.md)。\n");
        _folder.Write(".findings-seen", "什么\n0123\n");

        var run = await CommandRun.Of("check", "--content", _folder.FullName, "--new");

        Assert.Contains("grades.md", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("没有列出的", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_yaml_is_told_with_file_and_line()
    {
        _folder.Write("units/101.yaml", "form: unit\ncode: \"101\nname: [\n");
        var run = (await CommandRun.Of("check", "--content", _folder.FullName)).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("units/101.yaml:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_gbk_is_told_as_such()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("units/101.yaml", Encoding.GetEncoding("GBK").GetBytes(Unit));
        var run = (await CommandRun.Of("check", "--content", _folder.FullName)).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("GBK", run.Out, StringComparison.Ordinal);
        Assert.Contains("UTF-8", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_of_an_unknown_unit_blocks_with_its_line()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("years/2025/budget/projects/p1.yaml",
            """
            form: project-target
            code: p1
            year: 2025
            name: 校舍维修
            department: "101"
            unit: "999"
            goal: {expected: 维修校舍}
            indicators:
              - {level1: 产出指标, level2: 数量指标, level3: 维修校舍数量, target: ≥3所, weight: 90}
            """);
        var run = (await CommandRun.Of("check", "--content", _folder.FullName)).ShowsNoStackTrace();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("years/2025/budget/projects/p1.yaml:6", run.Out, StringComparison.Ordinal);
        Assert.Contains("999", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_record_in_two_files_blocks_and_names_both()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("units/copy/101.yaml", Unit);
        var run = (await CommandRun.Of("check", "--content", _folder.FullName)).ShowsNoStackTrace();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("units/101.yaml", run.Out, StringComparison.Ordinal);
        Assert.Contains("units/copy/101.yaml", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_link_of_an_article_is_told_with_file_and_line()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("guide/start.md", "---\ntitle: 开始\n---\n\n看[等级](grades.md)和[单位](/units/101/)。\n");
        _folder.Write("guide/more.md", "---\ntitle: 更多\n---\n\n[回去](start.md)\n");
        var run = await CommandRun.Of("check", "--content", _folder.FullName);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("guide/start.md:5  链接“grades.md”。", run.Out, StringComparison.Ordinal);
        Assert.Contains("DISC1050 提醒：文章里的链接没有对应的网页（1 处）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_to_files_that_every_build_makes_lead_somewhere_and_one_to_the_public_sites_map_is_not_told()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write(
            "guide/start.md",
            "---\ntitle: 开始\n---\n\n[格式](/data/schema.json)、[样式](/assets/site.css)、[收录](/robots.txt)、[地址](/sitemap.xml)\n");
        using var site = new TemporaryFolder();
        var run = await CommandRun.Of("check", "--content", _folder.FullName);
        var build = await CommandRun.Of(
            "build", "--content", _folder.FullName, "--output", Path.Combine(site.FullName, "site"),
            "--base-url", "https://example.gov.cn/");
        Assert.DoesNotContain("DISC1050", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, build.ExitCode);
        Assert.All(
            ["data/schema.json", "assets/site.css", "robots.txt"],
            file => Assert.True(File.Exists(Path.Combine(site.FullName, "site", file)), file));
    }

    [Fact]
    public async Task A_character_of_an_article_that_nobody_sees_is_told_with_file_and_line()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("guide/start.md", "---\ntitle: 开\u200B始\n---\n\n第一行\n先\u202E付后办\n");
        var run = await CommandRun.Of("check", "--content", _folder.FullName);
        Assert.Contains("guide/start.md:6  第 2 个字是 U+202E：“先‹U+202E›付后办”。", run.Out, StringComparison.Ordinal);
        Assert.Contains("guide/start.md  第 2 个字是 U+200B：“开‹U+200B›始”。", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_message_never_prints_a_character_that_turns_the_direction_of_writing(string format)
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("guide/start.md", "---\ntitle: 开始\n---\n\n看[等级](gr\u202Eades.md)。\n");
        var run = await CommandRun.Of("check", "--content", _folder.FullName, "--format", format);
        var told = run.Out.Replace("\\u002B", "+", StringComparison.Ordinal); // JSON's plus
        Assert.Contains("链接“gr‹U+202E›ades.md”。", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_no_more_is_refused_with_what_to_do_instead()
    {
        _folder.Write("units/101.yaml", Unit);
        _folder.Write("portal.yaml", "form: portal\ntitle: 甲\nregion: 乙\npublisher: 丙\nasOf: 2025-01-01\n");
        _folder.Write("years/2025/budget/approvals.yaml", "form: approval-register\nyear: 2025\nstage: 预算公开\nentries: []\n");
        _folder.Write(
            "years/2025/budget/government.yaml",
            "form: government-target\nyear: 2025\ngoal: {expected: 甲}\nbudgets: []\n"
            + "approval: {kind: 人大批准, document: 示人常〔2025〕3号, date: 2025-01-13}\n");
        _folder.Write(
            "approvals/2025/budget/20250120-101.yaml",
            "form: approval\nyear: 2025\nstage: 预算公开\nkind: 财政批复\ndocument: 示财预〔2025〕2号\ndate: 2025-01-20\n"
            + "units: [\"101\"]\npublished: 2025-01-28\n");

        var run = await CommandRun.Of("check", "--content", _folder.FullName);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("DISC3030(.|\n)*years/2025/budget/approvals.yaml:1  ", run.Out);
        Assert.Matches("DISC3031(.|\n)*government.yaml:5  ", run.Out);
        Assert.Matches("DISC3032(.|\n)*20250120-101.yaml:8  ", run.Out);
        Assert.Matches("DISC3033(.|\n)*portal.yaml:5  ", run.Out);
        Assert.Contains("disclosure approve", run.Out, StringComparison.Ordinal);
        Assert.Contains("publishedElsewhere", run.Out, StringComparison.Ordinal);
        Assert.Contains("demonstrationDay", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_findings_have_the_contract_s_members()
    {
        _folder.Write("units/101.yaml", Unit.Replace("部门", "厅局", StringComparison.Ordinal));
        var run = await CommandRun.Of("check", "--content", _folder.FullName, "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.StartsWith("DISC", finding.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("severity").GetString(), new[] { "error", "warning", "info" });
        Assert.Contains("units/101.yaml:4", finding.GetProperty("where").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(finding.GetProperty("message").GetString()!);
        Assert.True(finding.TryGetProperty("clause", out _));
        Assert.Equal(json.RootElement.GetProperty("findings").EnumerateArray().Count(f => f.GetProperty("severity").GetString() == "error"),
            json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Sarif_findings_point_at_file_and_line()
    {
        _folder.Write("units/101.yaml", Unit.Replace("部门", "厅局", StringComparison.Ordinal));
        var run = await CommandRun.Of("check", "--content", _folder.FullName, "--format", "sarif");
        using var json = JsonDocument.Parse(run.Out);
        var location = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(
            "units/101.yaml",
            location.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(4, location.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task The_demonstration_content_has_nothing_that_blocks()
    {
        var run = await CommandRun.Of("check", "--content", Repository.Folder("content"));
        Assert.True(run.ExitCode == 0, run.Out);
    }
}
