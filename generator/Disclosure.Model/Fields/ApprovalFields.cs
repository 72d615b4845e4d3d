using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>Approvals: a record's own, and the rows of the register.</summary>
public static class ApprovalFields
{
    internal static readonly EssentialField<Approval, ApprovalKind> Kind =
        new("kind", "批复种类", new TermShape<ApprovalKind>(), approval => approval.Kind);

    internal static readonly RequiredField<Approval, string> Document =
        new("document", "批复文号", Scalars.Text, approval => approval.Document, "");

    internal static readonly EssentialField<Approval, DateOnly> Date =
        new("date", "批复日期", Scalars.Date, approval => approval.Date);

    internal static readonly OptionalValueField<ApprovalEntry, UnitCode> Unit =
        new("unit", "部门或单位编码，本级政府不写", Scalars.Unit, entry => entry.Unit);

    internal static readonly EssentialField<ApprovalEntry, ApprovalKind> EntryKind =
        new("kind", "批复种类", new TermShape<ApprovalKind>(), entry => entry.Approval.Kind);

    internal static readonly RequiredField<ApprovalEntry, string> EntryDocument =
        new("document", "批复文号", Scalars.Text, entry => entry.Approval.Document, "");

    internal static readonly EssentialField<ApprovalEntry, DateOnly> EntryDate =
        new("date", "批复日期", Scalars.Date, entry => entry.Approval.Date);

    internal static readonly OptionalValueField<ApprovalEntry, DateOnly> Published =
        new("published", "公开日期，未公开不写", Scalars.Date, entry => entry.Published);

    /// <summary>An approval on one line.</summary>
    public static RowShape<Approval> Approval { get; } = new("批复", ValueLayout.Flow, [Kind, Document, Date]);

    /// <summary>A row of the register on one line.</summary>
    public static RowShape<ApprovalEntry> Entry { get; } = new(
        "批复登记", ValueLayout.Flow,
        [Unit, EntryKind, EntryDocument, EntryDate, Published]);
}
