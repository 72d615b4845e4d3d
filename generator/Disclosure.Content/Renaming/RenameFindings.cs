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

    /// <summary>It is public under its code.</summary>
    public static FindingDefinition Published { get; } = new(
        "DISC9134", Severity.Error, "已经公开，不能改编码",
        "公开的记录按原来的编码查得到：保留原编码；名称变了的，改 name，把旧名称写进 aliases。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } = [Unknown, NotUsable, Conflict, Published];
}
