using System.Collections.Immutable;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Kinds;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>A table of a file that was recognised as a form.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Recognition">Which form it was taken for, and how sure that is.</param>
/// <param name="Cells">How many of its cells were read.</param>
/// <param name="Drafts">The drafts in it: one, or one for each project that it stacks.</param>
public sealed record ImportedTable(TableSource Source, FormRecognition Recognition, CellTally Cells, ImmutableArray<RecordDraft> Drafts);
