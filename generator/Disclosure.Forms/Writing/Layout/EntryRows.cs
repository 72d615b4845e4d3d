using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>
/// The entries at a form's head that fields stand for, such as 责任岗位. In a blank form all of them are printed, to be filled in.
/// </summary>
internal static class EntryRows
{
    /// <summary>Lays out the entries that say something; in a blank form every one.</summary>
    public static void Lay(SheetBuilder sheet, IDisclosureRecord record, bool isBlank)
    {
        foreach (var entry in RecordKinds.Of(record).Entries)
        {
            if (isBlank || !string.IsNullOrWhiteSpace(entry.TextOf(record)))
                FieldRows.LongText(sheet, entry.Title, entry.TextOf(record));
        }
    }
}
