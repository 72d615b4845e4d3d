using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Process;

namespace Disclosure.Model.Tests.Checks.Process;

/// <summary>Each finding of the process is found where it is wrong, and nowhere in a district where nothing is.</summary>
public class ProcessChecksTests
{
    public static TheoryData<string> Codes => [.. ProcessCases.All.Select(made => made.Code)];

    [Fact]
    public void A_district_whose_process_is_in_order_has_no_findings() =>
        Assert.Empty(ProcessDistrict.With().Select(finding => $"{finding.Code} {finding.Place}: {finding.Message}"));

    [Fact]
    public void Every_finding_of_the_process_has_its_case() =>
        Assert.Equal(
            ProcessChecks.Families.SelectMany(family => family.Definitions).Select(definition => definition.Code),
            ProcessCases.All.Select(made => made.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_is_found_at_the_field_that_is_wrong(string code)
    {
        var made = ProcessCases.All.Single(one => one.Code == code);
        var finding = Assert.Single(
            ProcessDistrict.Of(made),
            finding => finding.Code == code && finding.Place.Record == made.On && finding.Place.Path == made.Path);

        Assert.Equal(RecordChecks.All.Single(definition => definition.Code == code).Severity, finding.Severity);
        Assert.EndsWith("。", finding.Message, StringComparison.Ordinal);
    }
}
