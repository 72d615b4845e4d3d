using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Approvals;
using Disclosure.Model.Organisation;

namespace Disclosure.Content.Records;

/// <summary>Approvals: a record's own, and the rows of the register.</summary>
internal static class ApprovalShapes
{
    private static readonly IdentityField<Approval, ApprovalKind> Kind =
        new("kind", "批复种类", new TermShape<ApprovalKind>(), approval => approval.Kind);

    private static readonly RequiredField<Approval, string> Document =
        new("document", "批复文号", Scalars.Text, approval => approval.Document, "");

    private static readonly IdentityField<Approval, DateOnly> Date =
        new("date", "批复日期", Scalars.Date, approval => approval.Date);

    private static readonly OptionalValueField<ApprovalEntry, UnitCode> Unit =
        new("unit", "部门或单位编码，本级政府不写", Scalars.UnitCode, entry => entry.Unit);

    private static readonly IdentityField<ApprovalEntry, ApprovalKind> EntryKind =
        new("kind", "批复种类", new TermShape<ApprovalKind>(), entry => entry.Approval.Kind);

    private static readonly RequiredField<ApprovalEntry, string> EntryDocument =
        new("document", "批复文号", Scalars.Text, entry => entry.Approval.Document, "");

    private static readonly IdentityField<ApprovalEntry, DateOnly> EntryDate =
        new("date", "批复日期", Scalars.Date, entry => entry.Approval.Date);

    private static readonly OptionalValueField<ApprovalEntry, DateOnly> Published =
        new("published", "公开日期，未公开不写", Scalars.Date, entry => entry.Published);

    /// <summary>An approval on one line.</summary>
    public static MappingShape<Approval> Approval { get; } = new(
        "批复", YamlStyle.Flow, [Kind, Document, Date],
        mapping => new Approval(Kind.Read(mapping), Document.Read(mapping), Date.Read(mapping)));

    /// <summary>A row of the register on one line.</summary>
    public static MappingShape<ApprovalEntry> Entry { get; } = new(
        "批复登记", YamlStyle.Flow, [Unit, EntryKind, EntryDocument, EntryDate, Published],
        mapping => new ApprovalEntry(
            Unit.Read(mapping),
            new Approval(EntryKind.Read(mapping), EntryDocument.Read(mapping), EntryDate.Read(mapping)),
            Published.Read(mapping)));
}
