using Disclosure.Content.Tree;

namespace Disclosure.Content.Reading;

/// <summary>As much of a text as a message can quote.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>The start of <paramref name="text"/> on one line.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var isLong = text.Length > Longest;
        var length = isLong && char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Math.Min(text.Length, Longest);
        return text[..length].ToString().ReplaceLineEndings(" ") + (isLong ? "…" : "");
    }

    /// <summary>What a node is, in a word or by its text.</summary>
    public static string Of(ContentNode node) => node.Kind switch
    {
        ContentNodeKind.Sequence => "列表",
        ContentNodeKind.Mapping => "下级键",
        _ => $"“{Of(node.Text)}”",
    };
}
