using System.Collections.Immutable;
using Disclosure.Generator.Import.Grids;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Import.Workbooks;

/// <summary>What a file held: its visible sheets as grids, or why it could not be read.</summary>
/// <param name="Grids">The visible sheets, in the workbook's order.</param>
/// <param name="Findings">What is to be said about the file as a whole.</param>
public sealed record WorkbookReading(ImmutableArray<Grid> Grids, ImmutableArray<Finding> Findings);
