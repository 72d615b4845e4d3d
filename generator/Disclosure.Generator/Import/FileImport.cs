using System.Collections.Immutable;
using Disclosure.Generator.Import.Forms;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Import;

/// <summary>A file on its way through an import: its forms, and everything that is to be said about it.</summary>
internal sealed class FileImport(ImmutableArray<ImportedForm> forms, List<Finding> findings)
{
    /// <summary>The forms.</summary>
    public ImmutableArray<ImportedForm> Forms => forms;

    /// <summary>The findings so far.</summary>
    public List<Finding> Findings => findings;

    /// <summary>Whether something must be mended first.</summary>
    public bool IsBlocked => findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Says something about a form, at the cell of a path in its record or at the form as a whole.</summary>
    public void Tell(FindingDefinition definition, ImportedForm form, string path, string message)
    {
        var record = new ImportedRecord(form, null, ImportOutcome.Blocked);
        findings.Add(new Finding(definition, Place.At(record.AddressOf(path)), message));
    }
}
