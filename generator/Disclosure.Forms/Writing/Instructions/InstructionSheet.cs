using Disclosure.Forms.Writing.Forms;
using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Instructions;

/// <summary>The sheet 填表说明: for each entry of a form how to fill it in and what will be checked.</summary>
internal static class InstructionSheet
{
    private const double NameWidth = 28;
    private const double TextWidth = 84;

    /// <summary>The sheet for a form.</summary>
    public static WorkbookSheet Of(OfficialForm form, string name)
    {
        var sheet = new SheetBuilder(name, [NameWidth, TextWidth]);
        sheet.Line("填表说明", CellLook.Title);
        sheet.Put(1, 1, "栏目", CellLook.Heading).Put(2, 2, "怎么填，核对什么", CellLook.Heading);
        sheet.RepeatRows();
        sheet.EndRow();
        foreach (var (entry, text) in InstructionText.Standard.Of(form.Id))
        {
            // In quotation marks a heading is talked about, and an import does not take it for one.
            sheet.Put(1, 1, $"“{entry}”", CellLook.Heading).Put(2, 2, text, CellLook.Text);
            sheet.EndRow();
        }

        return sheet.Build();
    }
}
