using System.Collections;
using System.CommandLine;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Disclosure.Generator.Commands.Usage;

namespace Disclosure.Generator.Tests.Commands.Usage;

public sealed partial class LibraryMessageTests
{
    // Every text of the library that tells of something wrong; the others are headings of its help.
    private static IEnumerable<string> Messages
    {
        get
        {
            var resources = new ResourceManager("System.CommandLine.Properties.Resources", typeof(RootCommand).Assembly)
                .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
            return resources.Cast<DictionaryEntry>()
                .Where(entry => !((string)entry.Key).StartsWith("Help", StringComparison.Ordinal))
                .Select(entry => (string)entry.Value!)
                .Where(text => text.EndsWith('.') || text.Contains('{', StringComparison.Ordinal) || text.EndsWith('?'));
        }
    }

    [Theory]
    [InlineData("甲", "乙", "丙", "丁")]
    [InlineData("甲\n子", "乙\r\n丑", "\n丙", "丁\n")]
    public void Every_message_of_the_library_has_its_chinese(params string[] typed)
    {
        var messages = Messages.ToList();

        Assert.InRange(messages.Count, 15, 60);
        Assert.All(messages, english =>
        {
            var said = string.Format(CultureInfo.InvariantCulture, english, typed);
            var words = UsageError.InWords(said);
            Assert.False(English().IsMatch(words), $"{said} → {words}");
        });
    }

    [Theory]
    [InlineData("nonsense", "不认识“nonsense”。")]
    [InlineData("check --formt json", "不认识“--formt”。")]
    [InlineData("check --format xml", "“xml”不在可选范围内，可选：text、json、sarif。")]
    [InlineData("check --content", "“--content”后面缺少内容。")]
    [InlineData("build --jobs 2 --jobs 3", "“--jobs”只能有一个值，给了 2 个。")]
    [InlineData("build --jobs many", "“--jobs”的值“many”不对：须为 1 至 256。")]
    [InlineData("export 101", "缺少必填的选项“--output”。")]
    [InlineData("import", "“import”后面缺少内容。")]
    [InlineData("check --year 20255", "“--year”的值“20255”不对：须为四位数的预算年度。")]
    [InlineData("build --base-url https://u@x.cn/", "“--base-url”的值“https://u@x.cn/”不对：网址里不能有用户名和口令（@ 前面的部分）。")]
    [InlineData("build --base-url https://x.cn/?a", "“--base-url”的值“https://x.cn/?a”不对：网址里不能有查询参数（? 后面的部分）。")]
    [InlineData("survey pull --year 2025 --api https://x.cn/#a", "“--api”的值“https://x.cn/#a”不对：网址里不能有页内位置（# 后面的部分）。")]
    public async Task What_is_wrong_with_a_call_is_said_in_chinese(string call, string message)
    {
        var run = await CommandRun.Of(call.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"DISC9001 阻断：命令用法有误：{message}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不认识“check json”。", "check\njson")]
    [InlineData("不认识“--formt json”。", "check", "--formt\njson")]
    [InlineData("“x ml”不在可选范围内，可选：text、json、sarif。", "check", "--format", "x\nml")]
    [InlineData("“--jobs”的值“2 3”不对：须为 1 至 256。", "build", "--jobs", "2\n3")]
    [InlineData("“--for”的值“1 0”不对：不是编码。", "template", "--for", "1\n0", "--stage", "budget", "--year", "2026", "--output", "a.xlsx")]
    [InlineData("“--year”的值“20 25”不对：须为四位数的预算年度。", "check", "--year", "20\n25")]
    public async Task What_was_typed_over_lines_is_said_on_one(string message, params string[] call)
    {
        var run = await CommandRun.Of(call);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"DISC9001 阻断：命令用法有误：{message}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("survey")]
    public async Task A_command_that_only_groups_others_shows_its_help(string call)
    {
        var words = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var alone = await CommandRun.Of(words);

        Assert.Equal(0, alone.ExitCode);
        Assert.Equal((await CommandRun.Of([.. words, "--help"])).Out, alone.Out);
        Assert.Empty(alone.Error);
    }

    [Fact]
    public async Task A_file_may_have_a_name_that_begins_with_an_at_sign()
    {
        var run = await CommandRun.Of("import", "@没有.xlsx", "--dry-run");

        Assert.Contains("@没有.xlsx", run.Out, StringComparison.Ordinal);
        Assert.Contains("DISC1101", run.Out, StringComparison.Ordinal);
    }

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex English();
}
