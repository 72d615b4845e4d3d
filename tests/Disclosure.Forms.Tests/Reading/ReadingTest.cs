using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Reading;

/// <summary>What tests of reading share: one made sheet in, drafts and findings out.</summary>
public abstract class ReadingTest : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal ImportResult Import(Action<SheetMaker> fill) =>
        ImportFolder.Import(new WorkbookMaker().Sheet("表", fill).Save(_folder));

    internal ImportResult Import(WorkbookMaker workbook) => ImportFolder.Import(workbook.Save(_folder));

    internal RecordDraft Draft(Action<SheetMaker> fill) => Assert.Single(Import(fill).Records).Draft;

    /// <summary>The cells of the findings of a kind.</summary>
    internal static IEnumerable<string> Places(ImportResult result, FindingDefinition definition) =>
        result.Findings.Where(finding => finding.Definition == definition).Select(finding => finding.Place.Text.Split('!')[^1]);
}
