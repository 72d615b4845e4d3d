using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Renaming;

/// <summary>Why a unit or project can't have another code.</summary>
public static class RenameFindings
{
    /// <summary>No unit or project has the code.</summary>
    public static FindingDefinition Unknown { get; } = new(
        "DISC9131", Severity.Error, "没有这个编码", "核对编码：部门、单位的编码在 units/ 里，项目的编码就是记录的文件名。");

    /// <summary>The new code can't be this one's.</summary>
    public static FindingDefinition NotUsable { get; } = new(
        "DISC9132", Severity.Error, "新编码不能用", "换一个编码：与原来的不同，单位不能用项目的编码，项目不能用单位的编码。");

    /// <summary>Both codes have a record of the same kind and year, and they differ.</summary>
    public static FindingDefinition Conflict { get; } = new(
        "DISC9133", Severity.Error, "两个编码都有同一年度的记录，内容不同", "核对以哪一条为准，删去另一条，再改编码。");

    /// <summary>Two would become one, and the one that goes is public.</summary>
    public static FindingDefinition PublicMerge { get; } = new(
        "DISC9134", Severity.Error, "已经公开，不能并入另一个",
        "已公开的只能改成没有用过的编码：新编码下有还没公开的记录的，先把它们并过来（disclosure rename 新编码 原编码），再改编码；两个都已公开的，各自保留。");

    /// <summary>The new code is or was public for something else.</summary>
    public static FindingDefinition CodeOfAnother { get; } = new(
        "DISC9135", Severity.Error, "新编码公开过别的单位或项目", "换一个没有公开过的编码：公众手里的旧网址和引用按它找到的是别的。");

    /// <summary>All of it was taken down.</summary>
    public static FindingDefinition TakenDown { get; } = new(
        "DISC9136", Severity.Error, "全部撤下了的，不能改编码", "撤下的说明在原编码的网址上：保留原编码；以后重新公开了，再改。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
        [Unknown, NotUsable, Conflict, PublicMerge, CodeOfAnother, TakenDown];
}
