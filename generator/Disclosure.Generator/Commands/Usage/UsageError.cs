using System.Collections.Immutable;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Disclosure.Generator.Commands.Usage;

/// <summary>
/// What is wrong with a command line, in Chinese. A test holds it over every message of the library; one that is new there stays as it
/// is.
/// </summary>
internal static partial class UsageError
{
    // What was typed may hold line breaks.
    private const RegexOptions Quoting = RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    private static readonly ImmutableArray<(Regex English, Func<Match, string> Chinese)> Messages =
    [
        (Unrecognized(), match => $"不认识“{Of(match, "what")}”。"),
        (MissingArgument(), match => $"“{Of(match, "what")}”后面缺少内容。"),
        (NotOneOf(), match => $"“{Of(match, "what")}”不在可选范围内，可选：{Choices(match)}。"),
        (NotParsed(), match => $"“{Of(match, "option")}”的值“{Of(match, "what")}”不是有效的值。"),
        (NotParsedAtAll(), match => $"“{Of(match, "what")}”不是有效的值。"),
        (TooMany(), match => $"“{Of(match, "what")}”只能有一个值，给了 {Of(match, "count")} 个。"),
        (Required(), match => $"缺少必填的选项“{Of(match, "what")}”。"),
        (NoCommand(), _ => "缺少子命令。"),
        (Misspelt(), match => $"不认识“{Of(match, "what")}”，是不是其中之一？"),
        (NotAlone(), match => $"“{Of(match, "what")}”不能与别的参数一起用。"),
        (NoFile(), match => $"没有“{Of(match, "what")}”这个文件。"),
        (NoFolder(), match => $"没有“{Of(match, "what")}”这个文件夹。"),
        (NoFileOrFolder(), match => $"没有“{Of(match, "what")}”这个文件或文件夹。"),
        (BadCharacter(), match => $"文件名或路径里不能有“{Of(match, "what")}”。"),
        (NoResponseFile(), match => $"没有“{Of(match, "what")}”这个参数文件。"),
        (BrokenResponseFile(), match => $"参数文件“{Of(match, "what")}”读不了。"),
    ];

    public static string InWords(ParseError error) => InWords(error.Message);

    /// <summary>The message of the library in Chinese.</summary>
    public static string InWords(string message)
    {
        foreach (var (english, chinese) in Messages)
        {
            if (english.Match(message) is { Success: true } match)
                return chinese(match);
        }

        return message;
    }

    private static string Of(Match match, string group) => match.Groups[group].Value;

    private static string Choices(Match match) =>
        string.Join("、", Quoted().Matches(Of(match, "rest")).Select(choice => choice.Groups[1].Value));

    [GeneratedRegex("^Unrecognized command or argument '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex Unrecognized();

    [GeneratedRegex("^Required argument missing for (command|option): '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex MissingArgument();

    [GeneratedRegex("^Argument '(?<what>.*)' not recognized\\. Must be one of:(?<rest>.*)$", Quoting)]
    private static partial Regex NotOneOf();

    [GeneratedRegex("^Cannot parse argument '(?<what>.*)' for (command|option) '(?<option>.*)' as expected type", Quoting)]
    private static partial Regex NotParsed();

    [GeneratedRegex("^Cannot parse argument '(?<what>.*)' as expected type", Quoting)]
    private static partial Regex NotParsedAtAll();

    [GeneratedRegex("^Option '(?<what>.*)' expects a single argument but (?<count>.*) were provided\\.$", Quoting)]
    private static partial Regex TooMany();

    [GeneratedRegex("^Option '(?<what>.*)' is required\\.$", Quoting)]
    private static partial Regex Required();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex NoCommand();

    [GeneratedRegex("^'(?<what>.*)' was not matched\\. Did you mean", Quoting)]
    private static partial Regex Misspelt();

    [GeneratedRegex("^(?<what>.*) option cannot be combined with other arguments\\.$", Quoting)]
    private static partial Regex NotAlone();

    [GeneratedRegex("^File does not exist: '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex NoFile();

    [GeneratedRegex("^Directory does not exist: '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex NoFolder();

    [GeneratedRegex("^File or directory does not exist: '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex NoFileOrFolder();

    [GeneratedRegex("^Character not allowed in a (path|file name): '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex BadCharacter();

    [GeneratedRegex("^Response file not found '(?<what>.*)'\\.$", Quoting)]
    private static partial Regex NoResponseFile();

    [GeneratedRegex("^Error reading response file '(?<what>.*)': ", Quoting)]
    private static partial Regex BrokenResponseFile();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
