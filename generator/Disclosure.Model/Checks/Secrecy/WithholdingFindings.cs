using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>DISC307x: whether what is withheld stays withheld.</summary>
public static class WithholdingFindings
{
    /// <summary>A withheld figure follows from published ones.</summary>
    public static FindingDefinition Derivable { get; } = new(
        "DISC3070", Severity.Error, "不予公开的数字可以推算出来", "在该记录 withheld 的 alsoHides 中加上提示的栏目，使它们一并不公开；确可公开的，去掉 withheld。",
        Law: LawArticle.Secrets);

    /// <summary>A withheld figure stands in a text.</summary>
    public static FindingDefinition Mentioned { get; } = new(
        "DISC3071", Severity.Error, "不予公开的数字写在别处", "在该记录 withheld 的 alsoHides 中加上提示的栏目，或改写这段文字。", Law: LawArticle.Secrets);

    /// <summary>An entry of alsoHides that names nothing.</summary>
    public static FindingDefinition AlsoHidesUnknown { get; } = new(
        "DISC3072", Severity.Error, "一并不公开的栏目找不到", "record 写记录文件在 content 中的路径，不带 .yaml；field 写栏目，如 targetSetting、mainTasks[任务名称]。");

    /// <summary>That there is such a record is told.</summary>
    public static FindingDefinition ExistenceTold { get; } = new(
        "DISC3073", Severity.Error, "连同存在不予公开的记录被透露", "在该记录 withheld 的 alsoHides 中加上提示的栏目，或改写这段文字。", Law: LawArticle.Secrets);

    /// <summary>A withheld figure stands in what is to be published, on a page of its own project, unit or department.</summary>
    public static FindingDefinition InOutput { get; } = new(
        "DISC3074", Severity.Error, "生成的网页中有不予公开的数字", "找到这个数字来自哪条记录，在不予公开的记录的 alsoHides 中加上该栏目。", Law: LawArticle.Secrets);

    /// <summary>The same number stands elsewhere, where it may be another.</summary>
    public static FindingDefinition InOutputElsewhere { get; } = new(
        "DISC3075", Severity.Warning, "别处有与不予公开的数字相同的数字", "核对是否巧合；不是巧合的，在不予公开的记录的 alsoHides 中加上该栏目。", Law: LawArticle.Secrets);

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [Derivable, Mentioned, AlsoHidesUnknown, ExistenceTold, InOutput, InOutputElsewhere];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [AlsoHidesCheck.Check, DerivableCheck.Check, MentionCheck.Check, ExistenceCheck.Check];
}
