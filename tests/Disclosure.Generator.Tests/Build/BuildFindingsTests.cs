using Disclosure.Generator.Build;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Tests.Build;

public sealed class BuildFindingsTests
{
    [Fact]
    public void The_manual_tells_every_finding_of_the_family_as_the_code_does()
    {
        var manual = Repository.Read("generator/FINDINGS.md").Split('\n')
            .Where(line => line.StartsWith("| DISC901", StringComparison.Ordinal) || line.StartsWith("| DISC902", StringComparison.Ordinal));

        Assert.Equal(BuildFindings.All.Select(RowOf), manual);
    }

    private static string RowOf(FindingDefinition definition)
    {
        Assert.Equal(Severity.Error, definition.Severity);
        return $"| {definition.Code} | 阻止公开 | {definition.Title} | {definition.Remedy} |  |  |";
    }
}
