using Disclosure.Content.Folder;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Writing;

public sealed class LibreOfficeTests : IDisposable
{
    private static readonly RecordSet Records = ContentReader.Read(Repository.Folder("content")).Records;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LibreOfficeFact]
    public void Records_come_back_from_a_workbook_that_LibreOffice_has_saved()
    {
        IDisclosureRecord[] some =
        [
            .. Records.ProjectTargets.Take(15), .. Records.UnitTargets.Take(5), .. Records.ProjectSelfEvaluations.Take(15),
            .. Records.UnitSelfEvaluations.Take(5), .. Records.Evaluations.Take(5),
        ];
        var file = _folder["表.xlsx"];
        RoundTrip.Of(some, Records, file);

        var saved = LibreOffice.SaveAnew(file, Directory.CreateDirectory(_folder["saved"]).FullName);

        Assert.NotEqual(File.ReadAllBytes(file), File.ReadAllBytes(saved));
        Assert.Empty(RoundTrip.Differences(some, RoundTrip.Import(saved, Records)));
    }
}
