using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Monitoring;

/// <summary>Reads a cell that is to be ticked: √ ✓ 1 是.</summary>
internal static class TickCell
{
    private static readonly string[] Yes =
        ["√", "✓", "✔", "☑", "☒", "■", "●", "○√", "1", "是", "有", "对", "v", "V", "y", "Y", "yes", "YES", "勾", "\u221a\ufe0e", "🗸"];

    private static readonly string[] No =
    [
        "□", "☐", "0", "否", "无", "×", "✗", "✘", "x", "X", "n", "N", "no", "No", "NO", "○", "不", "不是", "不能", "不涉及", "未涉及", "不存在",
        "不适用", "没", "没有",
    ];

    /// <summary>Whether the cell is ticked; nothing where it holds other words.</summary>
    public static bool? Read(GridCell? cell)
    {
        if (cell is null || TemplateText.IsBlank(cell.Text))
            return false;
        var text = HeadingText.Normalise(cell.Text);
        if (Array.IndexOf(Yes, text) >= 0)
            return true;
        return Array.IndexOf(No, text) >= 0 ? false : null;
    }
}
