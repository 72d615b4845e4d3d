using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Disclosure.Generator.Commands.Usage;

/// <summary>
/// The library's help with its few fixed words in Chinese. Its own translations are not found in globalization-invariant
/// mode, which spares a machine the ICU data.
/// </summary>
internal sealed class ChineseHelp(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly (string English, string Chinese)[] Words =
    [
        ("Description:", "说明："),
        ("Usage:", "用法："),
        ("Arguments:", "参数："),
        ("Options:", "选项："),
        ("Commands:", "命令："),
        ("[default: ", "[默认："),
        ("[options]", "[选项]"),
        ("[command]", "[命令]"),
        ("(REQUIRED)", "（必填）"),
        ("Show help and usage information", "显示帮助和用法"),
        ("Show version information", "显示版本"),
    ];

    /// <summary>Puts the words of <paramref name="root"/>'s help, and of its subcommands', into Chinese.</summary>
    public static void Use(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new ChineseHelp((HelpAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var help = new StringWriter();
        parseResult.InvocationConfiguration.Output = help;
        var exit = inner.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(Words.Aggregate(help.ToString(), (text, word) => text.Replace(word.English, word.Chinese, StringComparison.Ordinal)));
        return exit;
    }
}
