using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Disclosure.Generator.Commands.Usage;

/// <summary>What is wrong with a command line, in Chinese. A message of the library that is not known here stays as it is.</summary>
internal static partial class UsageError
{
    public static string InWords(ParseError error)
    {
        var message = error.Message;
        if (Unrecognized().Match(message) is { Success: true } unknown)
            return $"不认识“{unknown.Groups["what"].Value}”。";
        if (MissingArgument().Match(message) is { Success: true } missing)
            return $"“{missing.Groups["what"].Value}”后面缺少内容。";
        if (NotOneOf().Match(message) is { Success: true } other)
            return $"“{other.Groups["what"].Value}”不在可选范围内，可选：{string.Join("、", Quoted().Matches(other.Groups["rest"].Value).Select(m => m.Groups[1].Value))}。";
        if (NotParsed().Match(message) is { Success: true } bad)
            return $"“{bad.Groups["option"].Value}”的值“{bad.Groups["what"].Value}”不是有效的值。";
        if (TooMany().Match(message) is { Success: true } many)
            return $"“{many.Groups["what"].Value}”只能有一个值。";
        return message.StartsWith("Required command", StringComparison.Ordinal) ? "缺少子命令。" : message;
    }

    [GeneratedRegex("^Unrecognized command or argument '(?<what>.*)'\\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Unrecognized();

    [GeneratedRegex("^Required argument missing for (command|option): '(?<what>.*)'\\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex MissingArgument();

    [GeneratedRegex("^Argument '(?<what>.*)' not recognized\\. Must be one of:(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex NotOneOf();

    [GeneratedRegex("^Cannot parse argument '(?<what>.*)' for (command|option) '(?<option>.*)' as expected type", RegexOptions.ExplicitCapture)]
    private static partial Regex NotParsed();

    [GeneratedRegex("^Option '(?<what>.*)' expects a single argument but", RegexOptions.ExplicitCapture)]
    private static partial Regex TooMany();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
