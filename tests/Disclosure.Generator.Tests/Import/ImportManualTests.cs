using System.Collections.Immutable;
using Disclosure.Generator.Import;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Tests.Import;

public class ImportManualTests
{
    [Fact]
    public void The_manual_tells_every_finding_on_files_as_the_code_does() => Assert.Equal(Rows(ImportFileFindings.All), Manual("| DISC11"));

    [Fact]
    public void The_manual_tells_every_finding_on_cells_as_the_code_does() => Assert.Equal(Rows(ImportCellFindings.All), Manual("| DISC12"));

    [Fact]
    public void No_code_stands_for_two_findings()
    {
        var codes = ImportFileFindings.All.Concat(ImportCellFindings.All).Select(definition => definition.Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    private static IEnumerable<string> Manual(string start) =>
        File.ReadLines(Path.Combine(Repository.Root, "generator", "FINDINGS.md")).Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> Rows(ImmutableArray<FindingDefinition> definitions) =>
        definitions.OrderBy(definition => definition.Code, StringComparer.Ordinal).Select(definition =>
            $"| {definition.Code} | {SeverityWord(definition.Severity)} | {definition.Title} | {definition.Remedy} | {definition.Clause} | {definition.PublicNote} |");

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "阻止公开",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}
