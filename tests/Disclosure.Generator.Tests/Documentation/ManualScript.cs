using System.Text.RegularExpressions;
using Disclosure.Generator.Tests.Processes;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>
/// The commands of a document, run as a reader runs them: by a shell, in a folder, one after another. Where <see cref="RandomCases"/> are
/// more than usual, as at night, each <c>disclosure</c> is a process of the built program; else all of a script are run by one process,
/// which is there from its start to its end, since nearly all that such a process does is to start. The same there are arguments, current
/// folder, environment, streams and exit code; the commands read no input, and none may go on beside others, as <c>serve</c> does.
/// </summary>
internal static partial class ManualScript
{
    /// <summary>Whose account a line such as <c># 张三（编制），2026-01-19</c> stands for, as the staff of the manuals have it.</summary>
    private static readonly Dictionary<string, string> Accounts = new() { ["张三"] = "zhangsan", ["李四"] = "lisi", ["王五"] = "wangwu" };

    /// <summary>The function is the built program.</summary>
    private static readonly string ByProcessEach = $$"""disclosure() { '{{CommandProcess.Program}}' "$@"; }""";

    /// <summary>
    /// The function asks the process, and waits for its answer before another asks: the lock is for commands joined by a pipe. What it
    /// has to print comes after that, so that nobody who reads it waits for the lock. The descriptors are duplicates because a coprocess's
    /// own are closed in subshells; when the shell ends, so does the input of the process, and the process.
    /// </summary>
    private static readonly string ByOneProcess =
        $$"""
        coproc COMMANDS { exec dotnet '{{CommandProcess.Crash}}' commands; }
        exec {ask}>&"${COMMANDS[1]}" {answer}<&"${COMMANDS[0]}"
        disclosure() {
            local results messages code
            {
                flock 9
                { printf '%s\0' "$PWD" "$#" "$@"; env -0; printf '\0'; } >&"$ask"
                IFS= read -r -d '' results <&"$answer"
                IFS= read -r -d '' messages <&"$answer"
                IFS= read -r -d '' code <&"$answer"
            } 9<"$0"
            printf '%s' "$results"
            printf '%s' "$messages" >&2
            # No return: after one the function is left when the trap names what failed.
            (exit "$code")
        }
        """;

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
        # Within a function, what was called is named, not the line of the function that ended so.
        trap 'echo "ended with $?: ${FUNCNAME:-$BASH_COMMAND} $*" >&2' ERR
        {{(RandomCases.Factor > 1 ? ByProcessEach : ByOneProcess)}}
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
