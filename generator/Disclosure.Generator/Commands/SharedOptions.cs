using System.CommandLine;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Calendar;

namespace Disclosure.Generator.Commands;

/// <summary>Options that several subcommands have, so that they are spelt and explained the same everywhere.</summary>
internal static class SharedOptions
{
    private const string FormatName = "--format";

    public static Option<DirectoryInfo> Content() => new("--content")
    {
        Description = "内容目录",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("content"),
    };

    public static Option<DirectoryInfo> Output() => new("--output")
    {
        Description = "网站输出目录；先生成到旁边的新目录，成功后整体替换",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("dist"),
    };

    public static Option<string?> Stage(string description)
    {
        var option = new Option<string?>("--stage") { Description = description, HelpName = "budget|accounts" };
        option.AcceptOnlyFromAmong("budget", "accounts");
        return option;
    }

    public static Option<int?> Year(string description)
    {
        var option = new Option<int?>("--year") { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } year && FiscalYear.TryFrom(year) is null)
                result.AddError($"年度 {year} 不是有效的预算年度。");
        });
        return option;
    }

    public static Option<Uri?> BaseUrl()
    {
        var option = new Option<Uri?>("--base-url")
        {
            Description = "网站的完整地址，用于网站地图和规范链接；不给也能在任何路径下使用",
            HelpName = "URL",
            CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) ? url : null,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !IsWebAddress(result.Tokens[0].Value))
                result.AddError($"--base-url 须以 http:// 或 https:// 开头：{result.Tokens[0].Value}");
        });
        return option;
    }

    public static Option<int?> Jobs()
    {
        var option = new Option<int?>("--jobs") { Description = "同时工作的线程数，默认与处理器数相同", HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 256)
                result.AddError("--jobs 须为 1 至 256。");
        });
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>(FormatName)
        {
            Description = "输出格式",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Stage? ToStage(string? word) => word switch
    {
        "budget" => Model.Calendar.Stage.Budget,
        "accounts" => Model.Calendar.Stage.Accounts,
        _ => null,
    };

    public static FindingFormat ToFindingFormat(string word) => word switch
    {
        "json" => FindingFormat.Json,
        "sarif" => FindingFormat.Sarif,
        _ => FindingFormat.Text,
    };

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
}
