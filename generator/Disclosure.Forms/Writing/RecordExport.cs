using System.Globalization;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Writing.Forms;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Evaluation = Disclosure.Model.Evaluations.Evaluation;

namespace Disclosure.Forms.Writing;

/// <summary>Gives records back in their official forms, a sheet each.</summary>
internal static class RecordExport
{
    /// <summary>The most records that go into one workbook: no more than an import reads.</summary>
    public const int Most = DocumentLimits.Sheets;

    /// <summary>The bytes of the workbook. The same records give the same bytes.</summary>
    /// <exception cref="ArgumentException">A record has no official form.</exception>
    public static byte[] Write(IReadOnlyList<IDisclosureRecord> exported, RecordSet records)
    {
        var names = new SheetNames();
        return WorkbookFile.Write([.. exported.Select(record => Fill(record, records, names))]);
    }

    private static WorkbookSheet Fill(IDisclosureRecord record, RecordSet records, SheetNames names)
    {
        var form = OfficialForms.Of(record)
            ?? throw new ArgumentException($"No official form holds a {record.GetType().Name}.", nameof(record));
        return form.Fill(names.Take(NameOf(form, record)), record, records);
    }

    /// <summary>What the sheet of a record is called: <c>2025目标-101001-001</c>.</summary>
    public static string NameOf(OfficialForm form, IDisclosureRecord record)
    {
        var kind = record switch
        {
            Evaluation evaluation => evaluation.Kind.Term(),
            MonitoringRecord monitoring => form.ShortName + monitoring.Date.ToString("MMdd", CultureInfo.InvariantCulture),
            _ => form.ShortName,
        };
        return $"{record.Key.Year}{kind}-{record.Key.Code}".TrimEnd('-');
    }
}
