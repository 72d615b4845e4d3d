namespace Disclosure.Content.Yaml;

/// <summary>Why a text could not be read as a tree.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="IsBroken">Whether it is not YAML at all, rather than YAML that we refuse.</param>
/// <param name="Message">What is wrong, in Chinese.</param>
internal sealed record YamlFault(int Line, bool IsBroken, string Message)
{
    /// <summary>It is YAML, but of a kind that content must not use.</summary>
    public static YamlFault Unsupported(int line, string message) => new(line, false, "不支持" + message + "。");

    /// <summary>It is not YAML.</summary>
    public static YamlFault Broken(int line, string message) => new(line, true, message);
}
