using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Statute;

/// <summary>DISC303x: what is wrong with acts of approval, with what they approved, and with what is written no more.</summary>
public static class ApprovalFindings
{
    /// <summary>A register of approvals, as they were before each act had a file of its own.</summary>
    public static FindingDefinition OldRegister { get; } = new(
        "DISC3030", Severity.Error, "批复登记表不再使用",
        "删去这个文件；每份批复用 disclosure approve 登记一次，存在 approvals 目录里。以前在别处公开过的，用 --published-elsewhere 写明日期、网址和为什么现在才登记。",
        Clause.Disclosure);

    /// <summary>An approval written in the record itself.</summary>
    public static FindingDefinition ApprovalInRecord { get; } = new(
        "DISC3031", Severity.Error, "记录里不再写批复", "删去 approval，改用 disclosure approve 登记批复。", Clause.Disclosure);

    /// <summary>A day of publication that somebody typed.</summary>
    public static FindingDefinition TypedPublished { get; } = new(
        "DISC3032", Severity.Error, "公开日期不由人填写",
        "删去 published：公开日期就是发布版次的那一天。以前在别处公开过的，写 publishedElsewhere：日期、网址和为什么现在才登记。", Clause.Disclosure);

    /// <summary>The old name of the day of a demonstration.</summary>
    public static FindingDefinition OldDay { get; } = new(
        "DISC3033", Severity.Error, "asOf 已改名", "演示内容改写 demonstrationDay；真实内容删去这一行，公开时限按当天计算。");

    /// <summary>A day of a demonstration in content that is none.</summary>
    public static FindingDefinition DayOfNoDemonstration { get; } = new(
        "DISC3034", Severity.Error, "真实内容不能指定日期", "删去 demonstrationDay；确是演示内容的，同时写 demonstrationNotice。");

    /// <summary>A record is not as it was approved.</summary>
    public static FindingDefinition ChangedSinceApproval { get; } = new(
        "DISC3035", Severity.Error, "批复后有改动",
        "改动经过批复的，用 disclosure approve 登记新的批复；没有的，把这些栏改回批复时的内容（全文在批复文件旁边的 .approved.json 里）。未经批复不得公开。",
        Clause.Disclosure);

    /// <summary>An act names a scan that is not there.</summary>
    public static FindingDefinition AttachmentMissing { get; } = new(
        "DISC3036", Severity.Error, "批复文件的扫描件找不到", "把扫描件放到批复文件旁边，或者删去 attachment。");

    /// <summary>An act approved a record that is there no more.</summary>
    public static FindingDefinition ApprovedRecordMissing { get; } = new(
        "DISC3037", Severity.Warning, "批复过的记录不见了", "批复过的记录应当公开：改回原来的编码，或者恢复删去的文件。", Clause.Disclosure);

    /// <summary>An act of a day that has not come.</summary>
    public static FindingDefinition ApprovedInFuture { get; } = new(
        "DISC3038", Severity.Error, "批复日期还没有到", "核对批复日期。");

    /// <summary>What was published elsewhere, without where or why.</summary>
    public static FindingDefinition ElsewhereIncomplete { get; } = new(
        "DISC3039", Severity.Error, "在别处公开的情况没有写全", "写明以 http:// 或 https:// 开头的网址，和为什么现在才登记。", Clause.Disclosure);

    /// <summary>An act names a record that it is not for.</summary>
    public static FindingDefinition CoversForeignRecord { get; } = new(
        "DISC3040", Severity.Warning, "批复里有别的单位、年度或阶段的记录", "这一行不起作用：删去它，或者用 disclosure approve 另行登记。", Law: LawArticle.WhoApproves);

    /// <summary>A scan that is to be published is no document or image beside its act.</summary>
    public static FindingDefinition ScanNotPublishable { get; } = new(
        "DISC3041", Severity.Error, "这样的扫描件不能公开", "公开的扫描件放在批复文件旁边，用 .pdf、.jpg 或 .png 文件；不公开的，删去 attachmentPublished。");

    /// <summary>Everything of the kind, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        OldRegister, ApprovalInRecord, TypedPublished, OldDay, DayOfNoDemonstration, ChangedSinceApproval, AttachmentMissing,
        ApprovedRecordMissing, ApprovedInFuture, ElsewhereIncomplete, CoversForeignRecord, ScanNotPublishable,
    ];
}
