using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>A file on its way through an import: its tables, and everything that is to be said about it.</summary>
internal sealed class FileUnderImport(string name, ImmutableArray<ImportedTable> tables, List<Finding> findings)
{
    private readonly HashSet<RecordDraft> _blocked = new(ReferenceEqualityComparer.Instance);

    /// <summary>The drafts.</summary>
    public IEnumerable<RecordDraft> Drafts => tables.SelectMany(table => table.Drafts);

    /// <summary>Whether something must be mended first.</summary>
    public bool IsBlocked => findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>Whether something of this draft must be mended first.</summary>
    public bool Blocks(RecordDraft draft) => _blocked.Contains(draft);

    /// <summary>Says something about a draft, at the cell of a path in its record or at the draft as a whole.</summary>
    public void Tell(FindingDefinition definition, RecordDraft draft, string path, string message)
    {
        findings.Add(new Finding(definition, Place.At(DraftCells.AddressOf(draft, path)), message));
        if (definition.Severity == Severity.Error)
            _blocked.Add(draft);
    }

    /// <summary>The file with all that was said.</summary>
    public ImportedFile ToImmutable() => new(name, tables, [.. findings]);
}
