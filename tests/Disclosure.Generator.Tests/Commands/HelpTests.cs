using Snapshooter.Xunit;

namespace Disclosure.Generator.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("template")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("rename")]
    [InlineData("approve")]
    [InlineData("check")]
    [InlineData("acknowledge")]
    [InlineData("build")]
    [InlineData("publish")]
    [InlineData("sign")]
    [InlineData("release")]
    [InlineData("refresh")]
    [InlineData("rollback")]
    [InlineData("diff")]
    [InlineData("archive")]
    [InlineData("serve")]
    [InlineData("survey")]
    [InlineData("survey open")]
    [InlineData("survey file")]
    [InlineData("survey invite")]
    [InlineData("survey pull")]
    [InlineData("survey pull --survey 2025_101 --api http://localhost/")]
    [InlineData("survey close")]
    [InlineData("survey close --survey ../x")]
    public async Task Help_is_as_reviewed(string command)
    {
        var run = await CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, run.ExitCode);
        // The first word of the usage is the program's own name: the test runner's here, the command's outside.
        Snapshot.Match(run.Out.Replace("testhost", "disclosure", StringComparison.Ordinal).Trim(), $"help-{command.Replace(' ', '-')}");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("check --formt json")]
    [InlineData("check --format xml")]
    [InlineData("acknowledge 0123456789")]
    [InlineData("acknowledge --reason a")]
    [InlineData("acknowledge 12 --reason a")]
    [InlineData("acknowledge --undo")]
    [InlineData("acknowledge 0123456789 --undo --reason a")]
    [InlineData("acknowledge 0123456789 --prune")]
    [InlineData("check --remember --year 2025")]
    [InlineData("archive 20260122-1")]
    [InlineData("archive -o a")]
    [InlineData("archive 2026 -o a")]
    [InlineData("build --jobs 0")]
    [InlineData("build --jobs many")]
    [InlineData("build --base-url ftp://example.org/")]
    [InlineData("serve --port 70000")]
    [InlineData("import a.xlsx --year 20255")]
    [InlineData("import a.xlsx --stage later")]
    [InlineData("import")]
    [InlineData("template")]
    [InlineData("template project-target")]
    [InlineData("template no-such-form -o a.xlsx")]
    [InlineData("template project-target -o a.xls")]
    [InlineData("export -o a.xlsx")]
    [InlineData("export 101")]
    [InlineData("export 101 -o a.pdf")]
    [InlineData("export 101 -o a.xlsx --year 99")]
    [InlineData("sign")]
    [InlineData("sign 2025-02-05")]
    [InlineData("release")]
    [InlineData("rollback --reason a")]
    [InlineData("diff 20250205-1")]
    [InlineData("approve --year 2025 --stage budget --unit 101")]
    [InlineData("approve --year 2025 --stage budget --document a --date 2025-01-20")]
    [InlineData("approve --year 2025 --stage budget --unit 101 --government --document a --date 2025-01-20")]
    [InlineData("approve --year 2025 --stage budget --list a.xlsx --document a")]
    [InlineData("approve --year 2025 --stage budget --unit 1/1 --document a --date 2025-01-20")]
    [InlineData("approve --year 2025 --stage budget --unit 101 --document a --date 2025-01-20 --published-elsewhere 2025-01-30")]
    [InlineData("survey open")]
    [InlineData("survey open --year 2025 --opens soon")]
    [InlineData("survey pull --survey a")]
    [InlineData("survey pull --survey a --year 2025 --api http://localhost/")]
    [InlineData("survey pull --year 2025 --file result.json")]
    [InlineData("survey pull --survey a --api localhost")]
    [InlineData("survey pull --survey 2025_101 --api http://localhost/")]
    [InlineData("survey close")]
    [InlineData("survey close --survey ../x")]
    [InlineData("survey invite --survey a --count 0 -o a.html --user b")]
    [InlineData("survey invite --survey a --count 50001 -o a.html --user b")]
    [InlineData("survey invite --survey a --count 5 -o a.pdf --user b")]
    [InlineData("survey invite --survey a --count 5 -o a.html")]
    [InlineData("survey invite --survey a -o a.html --user b")]
    [InlineData("survey invite --survey a --count 5 -o a.html --user b --link example.org")]
    public async Task Bad_usage_ends_with_2_and_says_what_is_wrong(string command)
    {
        var run = (await CommandRun.Of(command.Split(' '))).ShowsNoStackTrace();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9001", run.Error, StringComparison.Ordinal);
        Assert.Contains("改正办法", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CON", "是系统保留的名称，文件和网址存不下；")]
    [InlineData("2025_101", "第 5 个字“_”（U+005F）不能用；")]
    [InlineData("", "")]
    public async Task A_value_that_can_be_no_id_of_a_survey_is_bad_usage_wherever_one_is_asked_for(string id, string fault)
    {
        string[][] commands =
        [
            ["survey", "pull", "--api", "http://localhost/", "--survey", id],
            ["survey", "close", "--survey", id],
            ["survey", "invite", "--count", "5", "-o", "a.html", "--user", "b", "--survey", id],
        ];
        foreach (var command in commands)
        {
            var run = (await CommandRun.Of(command)).ShowsNoStackTrace();

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("DISC9001", run.Error, StringComparison.Ordinal);
            Assert.Contains(
                $"“--survey”的值“{id}”不对：{fault}调查编号只用英文字母、数字和“-”，最长 64 个字符。", run.Error, StringComparison.Ordinal);
        }
    }
}
