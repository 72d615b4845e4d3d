using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Archives;

/// <summary>What can keep an edition from being filed.</summary>
public static class ArchiveFindings
{
    /// <summary>The folder holds something else.</summary>
    public static FindingDefinition FolderTaken { get; } = new(
        "DISC9120", Severity.Error, "归档的文件夹里有别的文件",
        "换一个空的或不存在的文件夹；签字的扫描件等请放在归档文件夹旁边，不要放进去。只有同一版次的归档才会被替换。");

    /// <summary>The folder lies in the content folder, or holds it.</summary>
    public static FindingDefinition InContent { get; } = new(
        "DISC9121", Severity.Error, "归档的文件夹与内容目录重叠", "换一个内容目录以外的文件夹：归档里有姓名，不能同内容放在一起。");

    /// <summary>All of them.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } = [FolderTaken, InContent];
}
