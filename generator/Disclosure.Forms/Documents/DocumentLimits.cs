namespace Disclosure.Forms.Documents;

/// <summary>
/// How large a file and what is in it may be. A department's form has some hundred cells; the limits are far above any and
/// keep a hostile or mistaken file from eating the memory.
/// </summary>
internal static class DocumentLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public const long FileBytes = 20L * 1024 * 1024;

    /// <summary>The largest file that is text: a web page or separated values, in bytes.</summary>
    public const long TextBytes = 8L * 1024 * 1024;

    /// <summary>The most that all parts may hold together once uncompressed, in bytes.</summary>
    public const long UncompressedBytes = 64L * 1024 * 1024;

    /// <summary>The most characters that one part may hold.</summary>
    public const int PartCharacters = 8 * 1024 * 1024;

    /// <summary>The most bytes of a part that is read as a whole: the workbook's list of sheets, relations, content types.</summary>
    public const int WholePartBytes = 1024 * 1024;

    /// <summary>The most parts.</summary>
    public const int Parts = 2_000;

    /// <summary>The most sheets.</summary>
    public const int Sheets = 500;

    /// <summary>The most cells that hold something, over all sheets or tables.</summary>
    public const int Cells = 200_000;

    /// <summary>The rightmost column of a sheet that may hold something.</summary>
    public const int Columns = 512;

    /// <summary>The lowest row of a sheet that may hold something.</summary>
    public const int Rows = 65_536;

    /// <summary>The most rows that the merges of a sheet may cover together.</summary>
    public const int MergedRows = 500_000;

    /// <summary>The most merges of a sheet.</summary>
    public const int Merges = 20_000;

    /// <summary>The most characters of one cell: what a spreadsheet itself allows.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>The most characters of a row of separated values.</summary>
    public const int RowCharacters = 256 * 1024;

    /// <summary>The most elements of a web page.</summary>
    public const int Elements = 200_000;

    /// <summary>The most pages of a PDF.</summary>
    public const int Pages = 500;

    /// <summary>The most that may be drawn on all pages of a PDF.</summary>
    public const int Operations = 8_000_000;

    /// <summary>How often a part of a PDF that is kept for drawing again may be drawn.</summary>
    public const int DrawnForms = 20_000;

    /// <summary>The most characters on all pages of a PDF.</summary>
    public const int Glyphs = 600_000;

    /// <summary>The most straight lines on a page of a PDF.</summary>
    public const int RulingLines = 5_000;

    /// <summary>The deepest that elements of a web page or tables of a document may stand within each other.</summary>
    public const int Depth = 200;

    /// <summary>The most bytes that reading one file may allocate on the way, where a library does the reading.</summary>
    public const long AllocatedBytes = 512L * 1024 * 1024;
}
