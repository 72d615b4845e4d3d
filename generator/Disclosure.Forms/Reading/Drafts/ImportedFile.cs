using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>A file of an import: what was recognised in it, and what is to be said about it.</summary>
/// <param name="Name">The file's name, with its folders below the folder that was named.</param>
/// <param name="Tables">The tables recognised as official forms.</param>
/// <param name="Findings">The findings, in the order in which they were found.</param>
public sealed record ImportedFile(string Name, ImmutableArray<ImportedTable> Tables, ImmutableArray<Finding> Findings)
{
    /// <summary>Names and numbers of persons that were left out of it, which no report repeats wherever else they stand.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    /// <summary>Whether something must be mended first.</summary>
    public bool IsBlocked => Findings.Any(finding => finding.Severity == Severity.Error);
}
