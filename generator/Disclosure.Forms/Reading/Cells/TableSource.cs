using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>Where a table was found.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Sheet">The sheet's name; empty where the file has no sheets.</param>
/// <param name="Range">The cells, such as <c>A1:K30</c>, or <c>表2!第1行至第30行</c> in a document.</param>
public sealed record TableSource(string File, string Sheet, string Range)
{
    /// <summary>The place in words, such as <c>a.xlsx!Sheet1!A1:K30</c>.</summary>
    public override string ToString() => AddressOf(Range);

    /// <summary>The address of a cell by its name in the same sheet or document, such as <c>a.xlsx!Sheet1!F12</c>.</summary>
    public string AddressOf(string cell) => GridPlaces.Within(File, Sheet, cell);
}
