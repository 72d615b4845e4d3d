using Disclosure.Model.Acknowledging;
using Disclosure.Model.Staff;

namespace Disclosure.Model.Checks;

/// <summary>
/// Every text of a record that may get onto a page or into its data, whoever wrote it and whatever the kind, field by field as declared: a
/// kind or field added later is looked through too.
/// </summary>
internal static class PublicTexts
{
    public static IEnumerable<RecordText> Of(CheckedRecord record) => Shown(record).Where(text => text.Text.Length > 0);

    private static IEnumerable<RecordText> Shown(CheckedRecord record) => record.Record switch
    {
        StaffRegister => [],
        AcknowledgementRegister register => OfAcknowledgements(register),
        _ when record.Withheld is not null => RecordTexts.Of(record),
        var any => ShownTexts.OfEveryOwner(any),
    };

    // A public reason stands on a page; the others stay in the office.
    private static IEnumerable<RecordText> OfAcknowledgements(AcknowledgementRegister register) =>
        from row in register.Rows.Index()
        where row.Item.IsPublic
        select new RecordText("acknowledgements", row.Index, "reason", row.Item.Reason);
}
