using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Forms;
using Disclosure.Forms.Writing.Instructions;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>Writes forms in which what is known stands already, a sheet each, and behind them how to fill in the rest.</summary>
internal static class PrefilledWorkbook
{
    /// <summary>The most forms of a workbook: with their instructions no more sheets than an import reads.</summary>
    public const int Most = RecordExport.Most - 10;

    /// <summary>The bytes of the workbook. The same forms give the same bytes.</summary>
    /// <exception cref="ArgumentException">A record has no official form.</exception>
    public static byte[] Write(PrefilledForms prefilled, RecordSet records)
    {
        var names = new SheetNames();
        var sheets = new List<WorkbookSheet>();
        var kinds = new List<OfficialForm>();
        foreach (var record in prefilled.Records)
        {
            var form = OfficialForms.Of(record)
                ?? throw new ArgumentException($"No official form holds a {record.GetType().Name}.", nameof(prefilled));
            sheets.Add(form.Prefill(names.Take(RecordExport.NameOf(form, record)), record, records));
            if (!kinds.Contains(form))
                kinds.Add(form);
        }

        sheets.AddRange(kinds.Select(form => InstructionSheet.Of(
            form, names.Take($"填表说明-{form.ShortName}"), form.Kind.HasResults() ? "prefilled-accounts" : "prefilled-budget")));
        return WorkbookFile.Write(sheets);
    }
}
