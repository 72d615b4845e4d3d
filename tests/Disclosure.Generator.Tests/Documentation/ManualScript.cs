using System.Text.RegularExpressions;
using Disclosure.Generator.Tests.Processes;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>
/// The commands of a document, run as a reader runs them: by a shell, in a folder, one after another, with the built program.
/// </summary>
internal static partial class ManualScript
{
    /// <summary>Whose account a line such as <c># 张三（编制），2026-01-19</c> stands for, as the staff of the manuals have it.</summary>
    private static readonly Dictionary<string, string> Accounts = new() { ["张三"] = "zhangsan", ["李四"] = "lisi", ["王五"] = "wangwu" };

    /// <summary>The shell commands of a text, in order.</summary>
    public static string CommandsOf(string text) => string.Concat(ShellBlock().Matches(text).Select(match => match.Groups["code"].Value));

    /// <summary>The part of a text from one heading on, up to another.</summary>
    public static string Part(string text, string from, string to)
    {
        var start = text.IndexOf(from + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no “{from}”.");
        var end = text.IndexOf(to + "\n", start, StringComparison.Ordinal);
        Assert.True(end > start, $"There is no “{to}” after it.");
        return text[start..end];
    }

    /// <summary>
    /// Runs commands in a folder until one ends with another code than 0, which fails the test and names it. Lines that say who acts, and
    /// when, are obeyed.
    /// </summary>
    public static async Task<string> Run(string folder, string commands)
    {
        var script = Path.Combine(folder, ".commands.sh");
        await File.WriteAllTextAsync(script, Prelude(folder) + Actor().Replace(commands, Acting));
        using var process = CommandProcess.Start("bash", script);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(script);
        Assert.True(process.ExitCode == 0, $"{output}\n{await error}");
        return output;
    }

    private static string Prelude(string folder) =>
        $$"""
        set -eEuo pipefail
        unset DISCLOSURE_AUTHOR
        trap 'echo "ended with $?: $BASH_COMMAND" >&2' ERR
        disclosure() { '{{CommandProcess.Program}}' "$@"; }
        repo='{{Repository.Root}}'
        cd '{{folder}}'

        """;

    private static string Acting(Match line) =>
        $"export DISCLOSURE_ACCOUNT={Accounts[line.Groups["name"].Value]} DISCLOSURE_DAY={line.Groups["day"].Value}";

    [GeneratedRegex("```sh\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"^# (?<name>\p{Lo}+)（[^）]+），(?<day>\d{4}-\d\d-\d\d)$", RegexOptions.Multiline)]
    private static partial Regex Actor();
}
