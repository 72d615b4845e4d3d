using Disclosure.Generator.Commands.Approve;
using Disclosure.Content.Editions;
using Disclosure.Content.Findings;
using Disclosure.Content.Renaming;
using Disclosure.Content.Store;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Generator.Commands;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Archives;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Links;

namespace Disclosure.Generator.Tests.Documentation;

public sealed class FindingsManualTests
{
    private static readonly FindingDefinition[] OfTheGenerator =
        [.. ContentFindings.All, .. StoreFindings.All, .. EditionFindings.All, .. ImportFileFindings.All, .. ImportCellFindings.All,
            .. CommandFindings.All, .. BuildFindings.All, .. LinkFindings.All, .. SurveyCommandFindings.All, .. ApproveFindings.All,
            .. ReleaseFindings.All, .. ArchiveFindings.All, .. RenameFindings.All];

    [Fact]
    public void The_manual_tells_every_finding_as_the_code_does()
    {
        var manual = Repository.Read("generator/FINDINGS.md").Split('\n')
            .Where(line => line.StartsWith("| DISC", StringComparison.Ordinal))
            .ToHashSet();

        var told = OfTheGenerator.Concat(RecordChecks.All).Select(RowOf).ToList();

        Assert.Empty(told.Except(manual));
        Assert.Empty(manual.Except(told));
    }

    [Fact]
    public void No_code_stands_for_two_findings()
    {
        var codes = OfTheGenerator.Concat(RecordChecks.All).Select(definition => definition.Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    private static string RowOf(FindingDefinition definition) =>
        $"| {definition.Code} | {SeverityWord(definition.Severity)} | {definition.Title} | {definition.Remedy} "
        + $"| {BasisOf(definition)} | {definition.PublicNote} |";

    private static string BasisOf(FindingDefinition definition) =>
        string.Join("；", new[] { definition.Clause?.Numeral(), definition.Law?.ToString() }.OfType<string>());

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "阻断",
        Severity.Warning => "提醒",
        _ => "提示",
    };
}
