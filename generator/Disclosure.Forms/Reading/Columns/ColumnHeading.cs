using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>A column of a block of a table.</summary>
/// <param name="First">The first sheet column it takes.</param>
/// <param name="Last">The last.</param>
/// <param name="Meaning">What it means; nothing where it is no known heading.</param>
/// <param name="Text">The heading as written.</param>
/// <param name="Whole">The heading above it that spreads over several columns; nothing where there is none.</param>
internal sealed record ColumnHeading(int First, int Last, Meaning? Meaning, string Text, string? Whole = null);
