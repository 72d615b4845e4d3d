using Disclosure.FeedbackApi.Settings;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>How the program is called.</summary>
internal static class Usage
{
    private const int BadUsage = 2;

    private const string Text = """
        用法：
          disclosure-feedback                  启动服务；设置见 README，例如 --Feedback:Data=data
          disclosure-feedback account …        工作人员账号
          disclosure-feedback restore FILE     由备份恢复到空的存储
          disclosure-feedback recover …        日志损坏、缺失或密钥不对时，查看会失去什么，再决定
          disclosure-feedback retain           删除保存期满的意见和评价码
        """;

    /// <summary>
    /// Whether there is an argument that is neither a command nor a setting: a service that is started over a typing error would surprise.
    /// </summary>
    public static bool IsUnknown(string[] args) =>
        args.Any(arg => !FeedbackSettings.Is(arg));

    /// <summary>Tells it.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(TextWriter error)
    {
        error.WriteLine(Text);
        return BadUsage;
    }
}
