using System.Collections.Immutable;

namespace Disclosure.Forms.Reading;

/// <summary>A table of a file that was recognised as a form.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Recognition">Which form it was taken for, and how sure that is.</param>
/// <param name="Cells">How many of its cells were read.</param>
/// <param name="Forms">The forms in it: one, or one for each project that it stacks.</param>
public sealed record ImportedTable(FormSource Source, FormRecognition Recognition, CellTally Cells, ImmutableArray<ImportedForm> Forms);
