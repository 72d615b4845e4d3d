using System.Text.RegularExpressions;
using Disclosure.Model.Checks;

namespace Disclosure.Model.Tests.Checks;

/// <summary><c>generator/FINDINGS.md</c> is what finance staff look codes up in, so it says what the code says.</summary>
public partial class FindingsManualTests
{
    public static TheoryData<string> Codes => [.. RecordChecks.All.Select(definition => definition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_of_the_model_is_in_the_manual(string code)
    {
        var definition = RecordChecks.All.Single(d => d.Code == code);
        var line = Assert.Single(Manual(), line => line.StartsWith($"| {code} |", StringComparison.Ordinal));
        Assert.StartsWith(
            $"| {code} | {SeverityWord(definition.Severity)} | {definition.Title} | {definition.Remedy} |", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_has_no_code_of_the_model_that_the_code_does_not()
    {
        var documented = Manual()
            .Select(line => CodeOfModel.Match(line)).Where(match => match.Success).Select(match => match.Groups["code"].Value);
        Assert.Equal(
            RecordChecks.All.Select(definition => definition.Code).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_family_has_its_section() =>
        Assert.All(RecordChecks.Families, family => Assert.Contains(
            Manual(), line => line.StartsWith("## ", StringComparison.Ordinal) && line.Contains(family.Title, StringComparison.Ordinal)));

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "阻断",
        Severity.Warning => "提醒",
        _ => "提示",
    };

    private static string[] Manual() => File.ReadAllLines(Path.Combine(Repository.Folder("generator"), "FINDINGS.md"));

    [GeneratedRegex(@"^\| (?<code>DISC[2-7][0-9]{3}) \|")]
    private static partial Regex CodeOfModel { get; }
}
