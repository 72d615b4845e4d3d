using System.Collections.Immutable;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.UnitLists;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>A file on its way through an import: its tables, and everything that is to be said about it.</summary>
internal sealed class FileUnderImport(string name, ImmutableArray<ImportedTable> tables, List<Finding> findings)
{
    private readonly HashSet<RecordDraft> _blocked = new(ReferenceEqualityComparer.Instance);

    /// <summary>The drafts.</summary>
    public IEnumerable<RecordDraft> Drafts => tables.SelectMany(table => table.Drafts);

    /// <summary>The file's name.</summary>
    public string Name => name;

    /// <summary>The lists of units in it.</summary>
    public ImmutableArray<UnitList> UnitLists { get; init; } = [];

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

    /// <summary>Takes back what was said about the cell of a path in a draft's record.</summary>
    public void TakeBack(FindingDefinition definition, RecordDraft draft, string path)
    {
        var place = Place.At(DraftCells.AddressOf(draft, path));
        findings.RemoveAll(finding => finding.Definition == definition && finding.Place == place);
    }

    /// <summary>Says something about a place that is no draft's.</summary>
    public void Tell(FindingDefinition definition, Place place, string message) => findings.Add(new Finding(definition, place, message));

    /// <summary>The file with all that was said.</summary>
    public ImportedFile ToImmutable()
    {
        var persons = findings.Where(finding => finding.Definition == ImportCellFindings.PersonDropped)
            .Select(finding => finding.Fragment).OfType<string>();
        return new ImportedFile(name, tables, [.. findings]) { Persons = KnownPersons.In(persons) };
    }
}
