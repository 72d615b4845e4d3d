using System.Text;
using Disclosure.Content.Folder;

namespace Disclosure.Content.Tests;

public class FileFindingTests
{
    private const string Unit = "form: unit\ncode: \"101\"\nname: 示例区教育局\nkind: 部门\n";

    [Fact]
    public void A_file_in_GBK_is_told_as_such_with_what_to_do()
    {
        using var folder = new SmallFolder();
        byte[] gbk = [.. "name: "u8, 0xBD, 0xCC, 0xD3, 0xFD, 0xBE, 0xD6, (byte)'\n'];
        folder.With("units/101.yaml", gbk);

        Assert.Equal(
            ["DISC1004 units/101.yaml 文件像是 GBK 编码(记事本里叫 ANSI)，请用文本编辑器“另存为”，编码选 UTF-8。"], folder.Findings());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "文件是 UTF-16 编码(记事本里叫 Unicode)")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "文件里有空字符，不是文本文件")]
    [InlineData(new byte[] { 0x61, 0xFF, 0x20 }, "文件不是 UTF-8 编码")]
    public void Other_bytes_that_are_not_UTF_8_are_told(byte[] bytes, string message)
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", bytes);

        Assert.StartsWith("DISC1004 units/101.yaml " + message, Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_do_no_harm()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Unit.ReplaceLineEndings("\r\n"))]);

        Assert.Empty(folder.Findings());
        Assert.Equal("示例区教育局", Assert.Single(folder.Read().Records.Units).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# 只有注释\n")]
    [InlineData("---\n")]
    public void A_file_that_says_nothing_is_told(string text)
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", text);

        Assert.Equal(["DISC1005 units/101.yaml 文件里没有内容。"], folder.Findings());
    }

    [Fact]
    public void A_file_of_more_than_4_MB_is_not_read()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", new byte[(5 * 1024 * 1024) + 1]);

        Assert.Equal(["DISC1003 units/101.yaml 文件有 5 MB，最多 4 MB。"], folder.Findings());
    }

    [Theory]
    [InlineData("a: b: c\n", "DISC1006 units/101.yaml:1 文字里有英文冒号加空格“: ”，要加引号。")]
    [InlineData("form: unit\nname: \"教育局\ncode: 1\n", "DISC1006 units/101.yaml:2 双引号不成对。")]
    [InlineData("form: unit\nx: [甲, 乙\nname: 丙\n", "DISC1006 units/101.yaml:2 花括号或方括号不成对；含有 { } [ ] 的文字要加引号。")]
    [InlineData("form: unit\n\tname: 甲\n", "DISC1006 units/101.yaml:2 行首用了制表符(Tab)，缩进只能用空格。")]
    [InlineData("form: unit\nname: %甲\n", "DISC1006 units/101.yaml:2 文字以“%”开头，要加引号。")]
    [InlineData("form: unit\ncode:101\nname: 甲\n", "DISC1006 units/101.yaml:2 冒号后面缺一个空格。")]
    [InlineData("form: unit\nname：甲\nkind: 部门\n", "DISC1006 units/101.yaml:2 键后面用了中文冒号“：”，应为英文冒号加空格“: ”。")]
    [InlineData("a: &x 1\nb: *x\n", "DISC1007 units/101.yaml:1 不支持锚点(&名称)；请把内容写全。")]
    [InlineData("a: !!str 1\n", "DISC1007 units/101.yaml:1 不支持类型标签(!名称)；请删去。")]
    [InlineData("a: 1\n---\nb: 2\n", "DISC1007 units/101.yaml:2 不支持一个文件里有多个文档(以 --- 分开)；一个文件只写一条记录。")]
    public void What_breaks_a_file_is_told_in_words_with_its_line(string text, string finding)
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", text);

        Assert.Equal([finding], folder.Findings());
    }

    [Fact]
    public void Brackets_nested_without_end_are_refused_and_not_followed()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", "a: " + new string('[', 200_000));

        Assert.StartsWith("DISC1007 units/101.yaml:1 不支持层次太深", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_file_does_not_hide_the_others()
    {
        using var folder = new SmallFolder();
        folder.With("units/100.yaml", "a: b: c\n").With("units/101.yaml", Unit).With("units/102.yaml", "\tx\n");

        Assert.Equal("101", Assert.Single(folder.Read().Records.Units).Code.Value);
        Assert.Equal(["units/100.yaml:1", "units/102.yaml:1"], folder.Findings().Select(finding => finding.Split(' ')[1]));
    }

    [Fact]
    public void A_missing_folder_is_a_finding_and_reads_as_nothing()
    {
        var reading = ContentReader.Read("no/such/folder");

        Assert.Equal("DISC1001 no/such/folder 没有“no/such/folder”这个目录。", Tell(reading));
        Assert.Empty(reading.Records.Units);
    }

    [Fact]
    public void A_link_to_nowhere_is_told_as_any_link()
    {
        using var folder = new SmallFolder();
        folder.With("units/102.yaml", Unit.Replace("101", "102", StringComparison.Ordinal));
        File.CreateSymbolicLink(folder.PathOf("units/101.yaml"), "gone.yaml");

        Assert.StartsWith("DISC1008 units/101.yaml ", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_of_linked_folders_is_told_and_not_followed()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", Unit);
        Directory.CreateSymbolicLink(folder.PathOf("units/loop"), folder.FullName);

        Assert.Equal(["DISC1008 units/loop “units/loop”是符号链接，它指向的内容没有读取。"], folder.Findings());
    }

    [Fact]
    public void A_file_of_another_kind_is_told_and_hidden_ones_are_passed_over()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", Unit).With("units/101.xlsx", "x").With("units/.101.yaml.swp", "x").With("units/~$101.xlsx", "x")
            .With("README.md", "x").With("schema/unit.schema.json", "{}");

        Assert.StartsWith("DISC1009 units/101.xlsx ", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_portal_file_the_defaults_hold_and_it_is_said()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", Unit);
        var reading = folder.Read();

        Assert.Equal("DISC1030", Assert.Single(reading.Findings).Code);
        Assert.Equal("standard", reading.Records.SchemeForProject(null)?.Id);
        Assert.Null(reading.Records.Portal.Website.SiteIdCode);
    }

    [Fact]
    public void A_default_scheme_that_does_not_exist_is_told_with_those_that_do()
    {
        using var folder = new SmallFolder();
        folder.With("portal.yaml", "form: portal\ntitle: 公开\nregion: 示例区\npublisher: 示例区财政局\ndefaultUnitScheme: units\n");

        Assert.Equal(
            ["DISC1031 portal.yaml 没有标识为“units”的评分方案；已有的：standard、standard-cost、execution-20、no-satisfaction、unit。"],
            folder.Findings());
    }

    [Fact]
    public void A_scheme_of_the_portals_own_takes_the_place_of_the_built_in_one_with_its_id()
    {
        using var folder = new SmallFolder();
        folder.With(
            "portal.yaml",
            "form: portal\ntitle: 公开\nregion: 示例区\npublisher: 示例区财政局\nschemes:\n"
            + "  - id: standard\n    name: 本区方案\n    execution: 20\n    groups:\n      - {dimension: 产出, weight: 80, labels: [产出]}\n");
        var portal = folder.Read().Records.Portal;

        Assert.Equal("本区方案", portal.FindScheme("standard")?.Name);
        Assert.Equal(["standard", "standard-cost", "execution-20", "no-satisfaction", "unit"], portal.Schemes.Select(scheme => scheme.Id));
    }

    private static string Tell(ContentReading reading)
    {
        var finding = Assert.Single(reading.Findings);
        return $"{finding.Code} {finding.Place} {finding.Message}";
    }
}
