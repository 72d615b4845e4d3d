namespace Disclosure.Generator.Commands.Serve;

/// <summary>The small pages that stand where the public site will be, and say why it is not there.</summary>
internal static class StandInPage
{
    /// <summary>Nothing was published yet.</summary>
    public static string NothingPublished { get; } = Page(
        "还没有公开的内容",
        "这里是公众将看到的网站。还没有公开过任何版次，所以是空的。",
        "公开第一个版次从 <code>disclosure publish --site</code> 开始；公开以后，这一页自动换成公开的网站。");

    /// <summary>Something was published and the site of it could not be made.</summary>
    public static string NotMade { get; } = Page(
        "公开网站没有生成",
        "已有公开的版次，但现在不能由它生成网站。",
        "原因写在运行 <code>disclosure serve</code> 的窗口里；改正以后重新启动。");

    /// <summary>Another command is making it.</summary>
    public static string BeingMade { get; } = Page(
        "公开网站正在生成",
        "另一个命令正在生成公开网站。",
        "好了以后，这一页自动换成公开的网站。");

    private static string Page(string title, string what, string next) =>
        $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{title}</title>
        <link rel="stylesheet" href="{ServedSite.Preview}/assets/site.css">
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        <p>{what}</p>
        <p><a href="{ServedSite.Preview}/">打开预览</a>：工作目录里正在准备的内容，公众看不到。</p>
        <p>{next}</p>
        </main>
        </body>
        </html>

        """;
}
