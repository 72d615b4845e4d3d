namespace Disclosure.Forms.Documents.Grids;

/// <summary>How a person finds a cell of a grid again: by letter and number in a sheet, by table and row in a document.</summary>
internal abstract class GridPlaces
{
    /// <summary>The cells of a sheet: <c>F12</c>, <c>A1:K30</c>.</summary>
    public static GridPlaces OfSheet { get; } = new SheetPlaces();

    /// <summary>The name of a cell within its sheet or document.</summary>
    public abstract string NameOf(CellAddress address);

    /// <summary>The name of a range of cells within its sheet or document.</summary>
    public abstract string NameOf(CellAddress first, CellAddress last);

    /// <summary>A name within a sheet or document with the file and the sheet, if there is one, before it.</summary>
    public static string Within(string file, string sheet, string name) =>
        sheet.Length == 0 ? $"{file}!{name}" : $"{file}!{sheet}!{name}";

    private sealed class SheetPlaces : GridPlaces
    {
        public override string NameOf(CellAddress address) => address.ToString();

        public override string NameOf(CellAddress first, CellAddress last) => $"{first}:{last}";
    }
}
