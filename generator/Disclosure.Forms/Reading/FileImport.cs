using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading;

/// <summary>A file on its way through an import: its tables, and everything that is to be said about it.</summary>
internal sealed class FileImport(string name, ImmutableArray<ImportedTable> tables, List<Finding> findings)
{
    private readonly HashSet<ImportedForm> _blocked = new(ReferenceEqualityComparer.Instance);

    /// <summary>The forms.</summary>
    public IEnumerable<ImportedForm> Forms => tables.SelectMany(table => table.Forms);

    /// <summary>Whether something must be mended first.</summary>
    public bool IsBlocked => findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Whether something of this form must be mended first.</summary>
    public bool Blocks(ImportedForm form) => _blocked.Contains(form);

    /// <summary>Says something about a form, at the cell of a path in its record or at the form as a whole.</summary>
    public void Tell(FindingDefinition definition, ImportedForm form, string path, string message)
    {
        findings.Add(new Finding(definition, Place.At(FormCells.AddressOf(form, path)), message));
        if (definition.Severity == Severity.Error)
            _blocked.Add(form);
    }

    /// <summary>The file with all that was said.</summary>
    public ImportedFile ToImmutable() => new(name, tables, [.. findings]);
}
