using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Reports;

/// <summary>What can go wrong in building a site.</summary>
public static class BuildFindings
{
    /// <summary>The output folder holds files that no build of ours made.</summary>
    public static FindingDefinition ForeignOutput { get; } = new(
        "DISC9010", Severity.Error, "输出文件夹里有别的文件", "换一个空文件夹，或先把里面的文件移走；为防误删，不会覆盖不是本命令生成的内容。");

    /// <summary>The output folder can't be written.</summary>
    public static FindingDefinition OutputNotWritable { get; } = new(
        "DISC9011", Severity.Error, "输出文件夹不能写入", "检查文件夹及其上一级文件夹的写入权限，或用 --output 换一个位置。");

    /// <summary>The disk is full.</summary>
    public static FindingDefinition DiskFull { get; } = new(
        "DISC9012", Severity.Error, "磁盘空间不足", "腾出空间后重新生成；原有站点未改动。");

    /// <summary>Reading or writing failed in another way.</summary>
    public static FindingDefinition WriteFailed { get; } = new(
        "DISC9013", Severity.Error, "写入文件失败", "按提示检查磁盘和文件夹后重新生成；原有站点未改动。");

    /// <summary>A page could not be made.</summary>
    public static FindingDefinition PageFailed { get; } = new(
        "DISC9014", Severity.Error, "网页生成失败", "这是本命令的缺陷，请连同页面路径和提示一并反馈；原有站点未改动。");

    /// <summary>Two pages would have the same address.</summary>
    public static FindingDefinition SameAddress { get; } = new(
        "DISC9015", Severity.Error, "两个网页的地址相同", "修改其中一个编码：地址不分大小写，编码不能只有大小写之差。");

    /// <summary>The output path names a file, not a folder.</summary>
    public static FindingDefinition OutputIsFile { get; } = new(
        "DISC9016", Severity.Error, "输出位置是一个文件", "用 --output 指定一个文件夹。");

    /// <summary>The output folder and the content are in each other.</summary>
    public static FindingDefinition OutputOverlaps { get; } = new(
        "DISC9017", Severity.Error, "输出文件夹与内容目录或评价数据重叠", "用 --output 换一个在它们之外的文件夹：生成网站会整个替换输出文件夹。");

    /// <summary>Another command has the output folder.</summary>
    public static FindingDefinition OutputBusy { get; } = new(
        "DISC9018", Severity.Error, "输出文件夹正被另一个命令使用", "等它结束，或停止它（serve 按 Ctrl+C）后重试，或用 --output 换一个文件夹。");

    /// <summary>The system lets the user make no links.</summary>
    public static FindingDefinition NoLinks { get; } = new(
        "DISC9020", Severity.Error, "不能建立指向公开站点的链接",
        "在 Windows 上打开“开发人员模式”，或以有“创建符号链接”权限的账户运行；原有站点未改动。");

    /// <summary>What is served is not what was made.</summary>
    public static FindingDefinition LiveDiffers { get; } = new(
        "DISC9021", Severity.Error, "对外的站点与制作时不一致", "查明是谁改动了 public 里的文件，然后运行 disclosure refresh 重新制作：有出入的文件会全部重做。");

    /// <summary>There is no site that is served.</summary>
    public static FindingDefinition NoLiveSite { get; } = new(
        "DISC9022", Severity.Error, "没有对外的站点", "先公开一个版次，或运行 disclosure refresh。");

    /// <summary>An old site holds files of somebody else.</summary>
    public static FindingDefinition ForeignInOldSite { get; } = new(
        "DISC9023", Severity.Warning, "旧站点里有别的文件，没有删除", "把里面自己的文件移走，再删除这个文件夹；它已不对外。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        ForeignOutput, OutputNotWritable, DiskFull, WriteFailed, PageFailed, SameAddress, OutputIsFile, OutputOverlaps, OutputBusy,
        NoLinks, LiveDiffers, NoLiveSite, ForeignInOldSite,
    ];
}
