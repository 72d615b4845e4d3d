using Snapshooter.Xunit;

namespace Disclosure.Generator.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("template")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("survey")]
    [InlineData("survey open")]
    [InlineData("survey invite")]
    [InlineData("survey pull")]
    [InlineData("survey close")]
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
    [InlineData("survey open")]
    [InlineData("survey open --year 2025 --opens soon")]
    [InlineData("survey pull --survey a")]
    [InlineData("survey pull --survey a --year 2025 --api http://localhost/")]
    [InlineData("survey pull --year 2025 --file result.json")]
    [InlineData("survey pull --survey a --api localhost")]
    [InlineData("survey close")]
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
}
