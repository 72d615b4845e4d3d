using System.Collections.Immutable;

namespace Disclosure.Forms.Report;

/// <summary>A table of a file in the report.</summary>
/// <param name="Sheet">The sheet, or the table of a page.</param>
/// <param name="Range">The cells.</param>
/// <param name="Form">The form it was taken for.</param>
/// <param name="Confidence">How sure that is, of 100.</param>
/// <param name="Evidence">What speaks for it or is missing.</param>
/// <param name="Records">How many records it makes.</param>
/// <param name="Cells">How many cells hold something.</param>
/// <param name="CellsRead">How many of them were read.</param>
/// <param name="NotUnderstood">The others, in words such as <c>a.xlsx!Sheet1!F12</c>.</param>
public sealed record ReportedTable(
    string Sheet,
    string Range,
    string Form,
    int Confidence,
    ImmutableArray<string> Evidence,
    int Records,
    int Cells,
    int CellsRead,
    ImmutableArray<string> NotUnderstood);
