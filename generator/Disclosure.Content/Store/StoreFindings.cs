using System.Collections.Immutable;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Store;

/// <summary>What can keep the content folder from being changed, or from being read while it is (DISC104x).</summary>
public static class StoreFindings
{
    /// <summary>Another process is changing the folder.</summary>
    public static FindingDefinition Busy { get; } = Error(
        "DISC1040", "内容目录正在被另一个程序改动", "等它结束后重试；确认是卡住的，结束提示里的进程，占用随之解除，不用删文件。");

    /// <summary>A change is half done and can't be finished here.</summary>
    public static FindingDefinition HalfDone { get; } = Error(
        "DISC1041", "上一次改动没有做完", "按提示改正后，用能写入内容目录的账号再运行一次命令，会自动补完；补完之前不读取。");

    /// <summary>The folder can't be written.</summary>
    public static FindingDefinition Unwritable { get; } = Error(
        "DISC1042", "内容目录不能写入", "检查写入权限和磁盘空间后重试；没有改动任何记录。");

    /// <summary>A file is not any more what the change was made from.</summary>
    public static FindingDefinition Conflict { get; } = Error(
        "DISC1043", "文件在读取之后被改动", "核对别人改了什么，再重新运行；这一次没有改动任何记录。");

    /// <summary>The change log does not hang together.</summary>
    public static FindingDefinition LogDamaged { get; } = Error(
        "DISC1044", "改动记录损坏", "从备份恢复 .changes/log；恢复不了的，把 .changes 改名保存，再运行一次会重新登记现有内容。");

    /// <summary>Those after which the folder was not read at all.</summary>
    public static ImmutableArray<FindingDefinition> Unread { get; } = [Busy, HalfDone];

    /// <summary>Every definition of the family.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } = [Busy, HalfDone, Unwritable, Conflict, LogDamaged];

    private static FindingDefinition Error(string code, string title, string remedy) => new(code, Severity.Error, title, remedy);
}
