using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Documents;

/// <summary>What a file held: its visible tables as grids, or why it could not be read.</summary>
/// <param name="Grids">The visible sheets in the workbook's order, or the one grid of a document without sheets.</param>
/// <param name="Findings">What is to be said about the file as a whole.</param>
public sealed record DocumentReading(ImmutableArray<Grid> Grids, ImmutableArray<Finding> Findings)
{
    /// <summary>A file that was not read, and why.</summary>
    internal static DocumentReading Refused(FindingDefinition definition, string file, string message) =>
        new([], [new Finding(definition, Place.At(file), message)]);
}
