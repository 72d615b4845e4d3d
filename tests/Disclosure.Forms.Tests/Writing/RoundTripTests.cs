using Disclosure.Content.Folder;
using Disclosure.Forms.Writing;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Writing;

public sealed class RoundTripTests : IDisposable
{
    private const int FilesAtOnce = 100;

    // Where one waits, every other one.
    private static readonly int EveryOne = RandomCases.Factor > 1 ? 1 : 2;

    private static readonly RecordSet Records = ContentReader.Read(Repository.Folder("content")).Records;

    private static readonly IDisclosureRecord[] All =
    [
        .. Records.ProjectTargets, .. Records.UnitTargets, .. Records.ProjectSelfEvaluations,
        .. Records.UnitSelfEvaluations, .. Records.Evaluations, .. Records.GovernmentTargets,
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_record_of_the_demonstration_district_comes_back_from_its_form_as_it_was()
    {
        var differences = new List<string>();
        foreach (var some in All.Where((_, at) => at % EveryOne == 0).Chunk(FilesAtOnce))
        {
            var result = RoundTrip.Of(some, Records, _folder["表.xlsx"]);
            differences.AddRange(RoundTrip.Differences(some, result));
            differences.AddRange(result.Findings.Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Code} {finding.Place}: {finding.Message}"));
        }

        Assert.True(All.Length > 850, $"{All.Length}");
        Assert.True(differences.Count == 0, $"{differences.Count} differences:\n{string.Join('\n', differences.Take(40))}");
    }

    [Fact]
    public void The_same_records_give_the_same_bytes() =>
        Assert.Equal(RecordExport.Write(All[..20], Records), RecordExport.Write(All[..20], Records));
}
