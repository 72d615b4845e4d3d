using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Writing.Forms;

/// <summary>An official form: blank, and filled with a record.</summary>
internal abstract class OfficialForm
{
    /// <summary>Which form, as imports know it too.</summary>
    public abstract FormKind Kind { get; }

    /// <summary>What the command line calls it.</summary>
    public string Id => Kind.Id();

    /// <summary>Its official title.</summary>
    public abstract string Title { get; }

    /// <summary>Whether it is the form of a record.</summary>
    public abstract bool IsFor(IDisclosureRecord record);

    /// <summary>What its sheets are called: <c>目标</c>, <c>自评</c>, <c>评价</c>.</summary>
    public abstract string ShortName { get; }

    /// <summary>The code that the form of a record is asked for by.</summary>
    public abstract string CodeOf(IDisclosureRecord record);

    /// <summary>The form to be filled in.</summary>
    public abstract WorkbookSheet Blank(string sheet);

    /// <summary>The form to be filled in, in which what the record says stands already.</summary>
    public abstract WorkbookSheet Prefill(string sheet, IDisclosureRecord record, RecordSet records);

    /// <summary>The form filled with a record; names of units come from <paramref name="records"/>.</summary>
    public abstract WorkbookSheet Fill(string sheet, IDisclosureRecord record, RecordSet records);
}
