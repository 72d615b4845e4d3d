using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;

namespace Disclosure.Generator.Commands;

/// <summary>Options that several subcommands have, so that they are spelt and explained the same everywhere.</summary>
internal static class SharedOptions
{
    /// <summary>The port a site is served at where none is given.</summary>
    public const int DefaultPort = 8080;

    private const string FormatName = "--format";

    public static Option<DirectoryInfo> Content() => new("--content")
    {
        Description = "内容目录",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("content"),
    };

    public static Option<DirectoryInfo> Output() => new("--output")
    {
        Description = "预览的输出目录，只有本人能打开；先生成到旁边的新目录，成功后整体替换",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("preview"),
    };

    public static Option<DirectoryInfo> PublicOutput() => new("--output")
    {
        Description = "公开网站的文件夹；对外的是其中的 current，一次改名换成新的",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo("public"),
    };

    /// <summary>An option that names an edition.</summary>
    public static Option<EditionId?> Edition(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ID",
        CustomParser = EditionOf,
    };

    /// <summary>The argument that names an edition.</summary>
    public static Argument<EditionId?> EditionArgument(string name = "ID", string description = "版次编号，形如 20250205-1") => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = EditionOf,
    };

    private static EditionId? EditionOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (EditionId.TryParse(text) is { } id)
            return id;
        result.AddError($"“{text}”不是版次编号：形如 20250205-1。");
        return null;
    }

    public static Option<string?> Stage(string description)
    {
        var option = new Option<string?>("--stage") { Description = description, HelpName = "budget|accounts" };
        option.AcceptOnlyFromAmong("budget", "accounts");
        return option;
    }

    /// <summary>The stage of forms and releases, of which the process is one.</summary>
    public static Option<string?> ReleaseStage(string description)
    {
        var option = new Option<string?>("--stage") { Description = description, HelpName = "budget|accounts|process" };
        option.AcceptOnlyFromAmong("budget", "accounts", "process");
        return option;
    }

    public static Option<int?> Year(string description)
    {
        var option = new Option<int?>("--year") { Description = description, HelpName = "N" };
        option.CustomParser = result => WholeNumber(result, number => FiscalYear.TryFrom(number) is not null, "须为四位数的预算年度");
        return option;
    }

    public static Option<SiteAddress?> BaseUrl() =>
        Address("--base-url", "网站的完整地址，用于网站地图、规范链接和 404.html；不给也能在任何路径下使用");

    /// <summary>The address of something on the web.</summary>
    public static Option<SiteAddress?> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "URL",
        CustomParser = result =>
        {
            if (!SiteAddress.TryParse(result.Tokens[0].Value, out var address, out var objection))
                result.AddError($"“{name}”的值“{result.Tokens[0].Value}”不对：{objection}。");
            return address;
        },
    };

    public static Option<int?> Jobs() => new("--jobs")
    {
        Description = "同时工作的线程数，默认与处理器数相同",
        HelpName = "N",
        CustomParser = result => WholeNumber(result, number => number is >= 1 and <= 256, "须为 1 至 256"),
    };

    public static Option<int?> Port() => new("--port")
    {
        Description = $"端口，默认 {DefaultPort}；0 为任选一个空闲端口",
        HelpName = "N",
        CustomParser = result => WholeNumber(
            result, number => number is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort, $"须为 {IPEndPoint.MinPort} 至 {IPEndPoint.MaxPort}"),
    };

    public static Option<int?> Count(string description, int most) => new("--count")
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => WholeNumber(result, number => number >= 1 && number <= most, $"须为 1 至 {most}"),
    };

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

    public static ReleaseStage? ToReleaseStage(string? word) => word switch
    {
        "budget" => Model.Editions.ReleaseStage.Budget,
        "accounts" => Model.Editions.ReleaseStage.Accounts,
        "process" => Model.Editions.ReleaseStage.Process,
        _ => null,
    };

    /// <summary>The word of a stage, as options have it.</summary>
    public static string WordOf(ReleaseStage stage) => stage switch
    {
        Model.Editions.ReleaseStage.Budget => "budget",
        Model.Editions.ReleaseStage.Accounts => "accounts",
        _ => "process",
    };

    public static FindingFormat ToFindingFormat(string word) => word switch
    {
        "json" => FindingFormat.Json,
        "sarif" => FindingFormat.Sarif,
        _ => FindingFormat.Text,
    };

    private static int? WholeNumber(ArgumentResult result, Func<int, bool> isAllowed, string rule)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && isAllowed(number))
            return number;
        result.AddError($"“{((OptionResult)result.Parent!).Option.Name}”的值“{text}”不对：{rule}。");
        return null;
    }
}
