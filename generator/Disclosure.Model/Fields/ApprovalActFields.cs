using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>An act of approval.</summary>
public static class ApprovalActFields
{
    internal static readonly EssentialField<ApprovalAct, FiscalYear> Year =
        new("year", "年度", Scalars.Year, act => act.Year);

    internal static readonly EssentialField<ApprovalAct, Stage> Stage =
        new("stage", "公开阶段", new TermShape<Stage>(), act => act.Stage);

    internal static readonly EssentialField<ApprovalAct, ApprovalKind> Kind =
        new("kind", "批复种类", new TermShape<ApprovalKind>(), act => act.Approval.Kind);

    internal static readonly RequiredField<ApprovalAct, string> Document =
        new("document", "批复文号", Scalars.Text, act => act.Approval.Document, "");

    internal static readonly EssentialField<ApprovalAct, DateOnly> Date =
        new("date", "批复日期", Scalars.Date, act => act.Approval.Date);

    internal static readonly ListField<ApprovalAct, UnitCode> Units =
        new("units", "部门或单位编码，本级政府不写", new ListShape<UnitCode>(Scalars.Unit, ValueLayout.Flow), act => act.Units);

    internal static readonly ListField<ApprovalAct, CoveredRecord> Covers =
        new("covers", "批复了哪些记录", ApprovalPartFields.Covers, act => act.Covers)
        {
            Owner = FieldOwner.Generated,
            IsHandling = true,
        };

    internal static readonly ListField<ApprovalAct, string> Items =
        new("items", "批复了哪些表", new ListShape<string>(Scalars.Text, ValueLayout.Flow), act => act.Items) { Owner = FieldOwner.Generated };

    internal static readonly OptionalField<ApprovalAct, string> Attachment =
        new("attachment", "批复文件扫描件的文件名，放在同一目录", Scalars.Text, act => act.Attachment);

    internal static readonly DefaultedField<ApprovalAct, bool> IsAttachmentPublished =
        new("attachmentPublished", "扫描件是否公开", Scalars.Boolean, act => act.IsAttachmentPublished, false);

    internal static readonly OptionalField<ApprovalAct, PublishedElsewhere> PublishedElsewhere =
        new("publishedElsewhere", "以前在别处公开", ApprovalPartFields.Elsewhere, act => act.PublishedElsewhere);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<ApprovalAct>> All { get; } =
    [Year, Stage, Kind, Document, Date, Units, Items, Attachment, IsAttachmentPublished, PublishedElsewhere, Covers];
}
