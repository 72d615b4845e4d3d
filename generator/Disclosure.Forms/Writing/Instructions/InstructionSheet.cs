using Disclosure.Forms.Writing.Forms;
using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Instructions;

/// <summary>The sheet 填表说明: for each entry of a form how to fill it in and what will be checked.</summary>
internal static class InstructionSheet
{
    private const double NameWidth = 28;
    private const double TextWidth = 84;

    /// <summary>The sheet for a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The sheet's name.</param>
    /// <param name="prefilled">What is told first of a form in which what is known stands already; nothing of a blank one.</param>
    public static WorkbookSheet Of(OfficialForm form, string name, string? prefilled = null)
    {
        var sheet = new SheetBuilder(name, [NameWidth, TextWidth]);
        sheet.Line("填表说明", CellLook.Title);
        sheet.Put(1, 1, "栏目", CellLook.Heading).Put(2, 2, "怎么填，核对什么", CellLook.Heading);
        sheet.RepeatRows();
        sheet.EndRow();
        foreach (var (entry, text) in Entries(form, prefilled))
        {
            // In quotation marks a heading is talked about, and an import does not take it for one.
            sheet.Put(1, 1, $"“{entry}”", CellLook.Heading).Put(2, 2, text, CellLook.Text);
            sheet.EndRow();
        }

        return sheet.Build();
    }

    private static IEnumerable<(string Entry, string Text)> Entries(OfficialForm form, string? prefilled)
    {
        var own = InstructionText.Standard.Of(form.Id);
        return prefilled is null ? own : InstructionText.Standard.Of(prefilled).Concat(own);
    }
}
