namespace Disclosure.Content.Yaml;

/// <summary>Says in words what most likely broke a YAML file, from the line that the parser stopped at.</summary>
internal static class YamlDiagnosis
{
    /// <summary>The fault at a line of <paramref name="text"/>.</summary>
    public static YamlFault Of(string text, int line)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp(line, 1, lines.Length) - 1;

        // The parser often stops a line behind the cause, sometimes a line before it.
        foreach (var at in new[] { index, index - 1, index + 1 })
        {
            if (at >= 0 && at < lines.Length && CauseIn(lines[at].TrimEnd('\r')) is { } cause)
                return YamlFault.Broken(at + 1, cause);
        }
        return YamlFault.Broken(index + 1, "这里不符合 YAML 格式，请检查上下两行的缩进、引号和括号是否成对。");
    }

    private static string? CauseIn(string line)
    {
        var content = line.TrimStart(' ');
        if (content.StartsWith('#'))
            return null;
        if (line.Count(c => c == '"') % 2 == 1)
            return "双引号不成对。";
        if (line.Count(c => c == '{') != line.Count(c => c == '}') || line.Count(c => c == '[') != line.Count(c => c == ']'))
            return "花括号或方括号不成对；含有 { } [ ] 的文字要加引号。";
        return CauseInValue(content);
    }

    private static string? CauseInValue(string content)
    {
        var fullWidth = content.IndexOf('：', StringComparison.Ordinal);
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (fullWidth > 0 && (colon < 0 || fullWidth < colon) && content[..fullWidth].All(char.IsAsciiLetterOrDigit))
            return "键后面用了中文冒号“：”，应为英文冒号加空格“: ”。";
        if (colon < 0)
            return null;
        if (colon + 1 < content.Length && content[colon + 1] != ' ')
            return "冒号后面缺一个空格。";
        var value = content[(colon + 1)..].TrimStart();
        if (value.Length > 0 && value[0] is '%' or '@' or '`' or '*' or '&' or '!')
            return $"文字以“{value[0]}”开头，要加引号。";
        return value.Contains(": ", StringComparison.Ordinal) ? "文字里有英文冒号加空格“: ”，要加引号。" : null;
    }
}
