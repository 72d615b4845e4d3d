namespace Disclosure.Forms.Documents.Grids;

/// <summary>How a cell came by its text.</summary>
public enum CellNature
{
    /// <summary>Typed as text.</summary>
    Text,

    /// <summary>A number, shown through its number format.</summary>
    Number,

    /// <summary>A date, stored as a number and shown through a date format.</summary>
    Date,

    /// <summary>A formula that was never calculated: its text is <c>=</c> and the formula.</summary>
    UncalculatedFormula,

    /// <summary>An error of the spreadsheet, such as <c>#REF!</c>.</summary>
    Error,
}
