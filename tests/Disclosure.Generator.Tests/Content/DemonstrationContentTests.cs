using Disclosure.Generator.Content;

namespace Disclosure.Generator.Tests.Content;

public class DemonstrationContentTests
{
    private static readonly ContentReading Reading = ContentReader.Read(Repository.Folder("content"));

    [Fact]
    public void Every_file_of_the_demonstration_district_is_read_without_a_finding()
    {
        Assert.Empty(Reading.Findings.Select(finding => $"{finding.Code} {Reading.Locate(finding.Place)} {finding.Message}"));
    }

    [Fact]
    public void The_district_has_departments_units_and_projects()
    {
        Assert.NotEmpty(Reading.Records.Units);
        Assert.NotEmpty(Reading.Records.ProjectTargets);
    }
}
