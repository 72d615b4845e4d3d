namespace Disclosure.Content.Yaml;

/// <summary>How a mapping or sequence is laid out.</summary>
internal enum YamlStyle
{
    /// <summary>An entry a line.</summary>
    Block,

    /// <summary>All on one line, in braces or brackets.</summary>
    Flow,
}
