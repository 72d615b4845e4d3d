using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands;

/// <summary>What can be wrong with the way a command is called, or with the machine it runs on.</summary>
public static class CommandFindings
{
    /// <summary>The command line could not be understood.</summary>
    public static readonly FindingDefinition BadUsage = new(
        "DISC9001", Severity.Error, "命令用法有误", "按 --help 列出的用法改正命令。");

    /// <summary>A file or folder could not be read or written.</summary>
    public static readonly FindingDefinition FileAccess = new(
        "DISC9002", Severity.Error, "文件无法读取或写入", "检查路径是否存在、磁盘是否已满、当前用户是否有权限，然后重试。");

    /// <summary>The program met a case it does not know: our fault.</summary>
    public static readonly FindingDefinition Unexpected = new(
        "DISC9003", Severity.Error, "程序遇到未预料的情况", "数据没有被改动。请把这条消息连同所用命令报告给维护人员。");

    /// <summary>The port is taken, or not for this user.</summary>
    public static readonly FindingDefinition PortUnusable = new(
        "DISC9004", Severity.Error, "端口不能使用", "用 --port 换一个端口，或先停止占用它的程序。");

    /// <summary>The content folder has no record at all.</summary>
    public static readonly FindingDefinition NothingToPublish = new(
        "DISC9005", Severity.Warning, "内容目录中没有任何记录", "先用 disclosure import 导入报表，或检查 --content 指向的目录。");

    /// <summary>The feedback API's data folder can't be used.</summary>
    public static readonly FindingDefinition FeedbackUnavailable = new(
        "DISC9009", Severity.Error, "评价数据不能使用", "先停止正在使用它的程序，或用 --data 换一个文件夹。");

    /// <summary>The file to be written is there already.</summary>
    public static readonly FindingDefinition FileExists = new(
        "DISC9006", Severity.Error, "要写的文件已存在", "换一个文件名，或加 --force 替换它。");

    /// <summary>No record has a code that was asked for.</summary>
    public static readonly FindingDefinition NothingToExport = new(
        "DISC9007", Severity.Error, "没有可导出的记录", "核对编码、--year 和 --stage；编码就是内容目录中记录的文件名。");

    /// <summary>Nothing is known that could stand in a form already.</summary>
    public static readonly FindingDefinition NothingToPrefill = new(
        "DISC9130", Severity.Error, "没有可以预先填好的表", "核对编码、--year 和 --stage；自评表照当年的绩效目标填，目标表照上一年的绩效目标填。");

    /// <summary>More records than a workbook may hold that is to be imported again.</summary>
    public static readonly FindingDefinition TooManyToExport = new(
        "DISC9008", Severity.Error, "要导出的表太多", "用 --year 和 --stage 缩小范围，或分几次导出。");

    /// <summary>All of them.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        BadUsage, FileAccess, Unexpected, PortUnusable, NothingToPublish, FileExists, NothingToExport, NothingToPrefill, TooManyToExport,
        FeedbackUnavailable,
    ];
}
