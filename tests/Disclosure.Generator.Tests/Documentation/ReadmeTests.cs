using Disclosure.Forms.Headings;
using Disclosure.Generator.Commands;

namespace Disclosure.Generator.Tests.Documentation;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Both_readmes_have_the_two_commands(string readme)
    {
        var text = Repository.Read(readme);
        Assert.Contains("dotnet run -c Release --project generator/Disclosure.Generator -- serve\n", text, StringComparison.Ordinal);
        Assert.Contains("bash tests/run\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".ci/run")]
    [InlineData(".github/workflows/ci.yml")]
    public void Continuous_integration_runs_the_readme_s_test_command(string file) =>
        Assert.Contains("bash tests/run", Repository.Read(file), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    [InlineData("content/README.md")]
    [InlineData("feedback-api/README.md")]
    [InlineData("generator/README.md")]
    [InlineData("site/README.md")]
    [InlineData("tests/README.md")]
    public void Links_of_the_readmes_lead_to_files(string readme)
    {
        var folder = Path.GetDirectoryName(readme)!;
        var links = System.Text.RegularExpressions.Regex.Matches(Repository.Read(readme), @"\]\((?<link>[^)#:]+)\)")
            .Select(match => match.Groups["link"].Value)
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(
            Path.Exists(Repository.Folder(Path.Combine(folder, link))), $"{readme} links to {link}"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("generator/README.md")]
    [InlineData("generator/RECEIVING-FORMS.zh-CN.md")]
    [InlineData("generator/PUBLISHING.zh-CN.md")]
    public void Commands_in_the_readmes_are_understood(string readme)
    {
        var console = new CommandConsole(TextWriter.Null, TextWriter.Null, IsTerminal: false, TimeProvider.System);
        var commands = Repository.Read(readme).Split('\n')
            .Select(line => line.StartsWith("out/disclosure ", StringComparison.Ordinal) ? line["out/".Length..] : line)
            .Where(line => line.StartsWith("disclosure ", StringComparison.Ordinal))
            .Select(line => line.Split('#')[0].Trim())
            .ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Empty(
            DisclosureCommand.Create(console).Parse(command["disclosure ".Length..]).Errors
                .Select(error => $"{command}: {error.Message}")));
    }

    [Fact]
    public void Every_command_is_in_the_readme_of_the_generator_in_both_languages_and_its_help_is_reviewed()
    {
        var console = new CommandConsole(TextWriter.Null, TextWriter.Null, IsTerminal: false, TimeProvider.System);
        var languages = Repository.Read("generator/README.md").Split("\n---\n");
        Assert.Equal(2, languages.Length);
        var commands = DisclosureCommand.Create(console).Subcommands.Select(command => command.Name).ToList();

        foreach (var language in languages)
        {
            Assert.Equal(commands, System.Text.RegularExpressions.Regex.Matches(language, @"(?m)^\| `disclosure (?<name>[a-z]+)` \|")
                .Select(match => match.Groups["name"].Value));
        }

        Assert.All(commands, command => Assert.True(
            File.Exists(Repository.Folder($"tests/Disclosure.Generator.Tests/Commands/__snapshots__/help-{command}.snap")), command));
    }

    [Fact]
    public void Options_in_the_readmes_exist()
    {
        var help = string.Concat(Directory.EnumerateFiles(
            Repository.Folder("tests/Disclosure.Generator.Tests/Commands/__snapshots__"), "*help*").Select(File.ReadAllText));
        foreach (var readme in new[] { "README.md", "README.zh-CN.md" })
        {
            var options = System.Text.RegularExpressions.Regex.Matches(Repository.Read(readme), @"(?<=disclosure .*)--[a-z-]+")
                .Select(match => match.Value)
                .Distinct()
                .ToList();
            Assert.InRange(options.Count, 3, int.MaxValue);
            Assert.All(options, option => Assert.Contains(option, help, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_report_in_the_chapter_on_receiving_forms_is_a_real_one()
    {
        var report = Repository.Read("tests/Disclosure.Forms.Tests/Report/__snapshots__/import-report-in-words.snap").TrimStart('\uFEFF');
        var shown = Repository.Read("generator/RECEIVING-FORMS.zh-CN.md").Split("```text\n")[1].Split("```")[0];

        Assert.StartsWith(shown, report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headings_in_the_chapter_on_receiving_forms_are_understood()
    {
        var lines = Repository.Read("generator/RECEIVING-FORMS.zh-CN.md").Split("```text\n")[2].Split("```")[0].Split('\n');

        var local = LocalHeadings.Parse(lines);

        Assert.Empty(local.Findings);
        Assert.Equal(Meaning.Level3, local.Headings.Find(HeadingSection.Indicator, "绩效子项"));
    }

    [Fact]
    public void Links_of_the_chapter_on_receiving_forms_lead_to_files()
    {
        var links = System.Text.RegularExpressions.Regex
            .Matches(Repository.Read("generator/RECEIVING-FORMS.zh-CN.md"), @"\]\((?<link>[^)#:]+)\)")
            .Select(match => match.Groups["link"].Value)
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Repository.Folder("generator/" + link)), link));
    }
}
