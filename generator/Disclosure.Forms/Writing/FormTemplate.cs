using Disclosure.Forms.Writing.Forms;
using Disclosure.Forms.Writing.Instructions;
using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing;

/// <summary>Writes a blank official form, with the instructions on how to fill it in.</summary>
internal static class FormTemplate
{
    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(OfficialForm form)
    {
        var names = new SheetNames();
        return WorkbookFile.Write([form.Blank(names.Take(form.Title)), InstructionSheet.Of(form, names.Take("填表说明"))]);
    }
}
