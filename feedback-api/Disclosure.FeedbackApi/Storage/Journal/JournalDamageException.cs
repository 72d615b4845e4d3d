namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>The journal is not what was acknowledged. Nothing is skipped, cut or made anew: staff decide.</summary>
/// <param name="message">What is wrong and where, in Chinese.</param>
internal sealed class JournalDamageException(string message) : IOException(message)
{
    /// <summary>What to do, which ends each message.</summary>
    public const string Remedy =
        "没有改动任何文件。请先把整个数据目录另存一份，再从备份恢复；或者运行 disclosure-feedback recover 查看还剩多少、会失去哪些，再决定。";

    /// <summary>The damage as it is told.</summary>
    public static JournalDamageException Of(string what) => new($"{what}。{Remedy}");
}
