using Disclosure.Generator.Content;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Tests.Content;

public class FindingsManualTests
{
    private static readonly string[] Manual =
        [.. File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "generator", "FINDINGS.md")).Where(line => line.StartsWith("| DISC10", StringComparison.Ordinal))];

    [Fact]
    public void The_manual_tells_every_finding_of_the_family_as_the_code_does() =>
        Assert.Equal(ContentFindings.All.Select(RowOf), Manual);

    private static string RowOf(FindingDefinition definition) =>
        $"| {definition.Code} | {SeverityWord(definition.Severity)} | {definition.Title} | {definition.Remedy} | {definition.Clause} | {definition.PublicNote} |";

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "阻止公开",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}
