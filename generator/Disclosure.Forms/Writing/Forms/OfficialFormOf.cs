using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>An official form of one type of record. A blank form is the form of a record in which nothing is written.</summary>
/// <typeparam name="T">The type of record.</typeparam>
internal abstract class OfficialFormOf<T> : OfficialForm
    where T : class, IDisclosureRecord
{
    private const double SideWidth = 14.5;

    private static readonly RecordSet NoRecords = new(DefaultPortal.Settings, []);

    /// <summary>A record in which nothing is written, with the rows that the blank form prints.</summary>
    protected abstract T BlankRecord { get; }

    /// <inheritdoc/>
    public override bool IsFor(IDisclosureRecord record) => record is T typed && IsFor(typed);

    /// <inheritdoc/>
    public override string CodeOf(IDisclosureRecord record) => record.Key.Code;

    /// <inheritdoc/>
    public override WorkbookSheet Blank(string sheet) => Lay(new FormFilling<T>(sheet, BlankRecord, null, NoRecords));

    /// <inheritdoc/>
    public override WorkbookSheet Fill(string sheet, IDisclosureRecord record, RecordSet records) =>
        Lay(new FormFilling<T>(sheet, (T)record, record.Key.Year, records));

    /// <inheritdoc/>
    public override WorkbookSheet Prefill(string sheet, IDisclosureRecord record, RecordSet records) =>
        Lay(new FormFilling<T>(sheet, (T)record, record.Key.Year, records) { IsPrefilled = true });

    /// <summary>Whether it is the form of this record, and not of another of the type.</summary>
    protected virtual bool IsFor(T record) => true;

    /// <summary>Lays the form out.</summary>
    protected abstract WorkbookSheet Lay(FormFilling<T> filling);

    /// <summary>The widths of a sheet whose first column holds the headings at the side.</summary>
    protected static ImmutableArray<double> Widths(IEnumerable<double> columns) => [SideWidth, .. columns];
}
