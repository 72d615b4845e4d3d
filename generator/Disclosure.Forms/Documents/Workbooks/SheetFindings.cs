using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>What is said of the sheets of a workbook, whichever format it is in.</summary>
internal static class SheetFindings
{
    /// <summary>A hidden sheet was left out.</summary>
    public static Finding Hidden(Grid grid) => new(
        ImportFileFindings.SheetHidden,
        Place.At($"{grid.File}!{grid.Sheet}"),
        $"工作表“{grid.Sheet}”是隐藏的，没有导入。");

    /// <summary>No sheet that a person sees holds anything.</summary>
    public static Finding Empty(string file) => new(ImportFileFindings.Empty, Place.At(file), "工作簿里没有写任何内容。");
}
