using System.Text;
using System.Text.Json;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>The leaves under a result's root.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Root">The root.</param>
/// <param name="Salt">What each receipt is salted with before it is hashed; empty where there are no leaves.</param>
/// <param name="Leaves">The hash of each receipt counted, in ordinal order.</param>
public sealed record SurveyLeaves(string Survey, string Root, string? Salt, IReadOnlyList<string> Leaves)
{
    /// <summary>
    /// The leaves in JSON as the feedback API gives it, or in a text with one a line: one a line in ordinal order; empty where there are
    /// none or what came can't be read.
    /// </summary>
    public static string Read(ReadOnlySpan<byte> utf8)
    {
        var leaves = utf8.TrimStart(" \r\n\t"u8) is [(byte)'{', ..] ? OfJson(utf8) : OfLines(utf8);
        return string.Concat(leaves.Order(StringComparer.Ordinal).Select(leaf => leaf + "\n"));
    }

    private static string[] OfLines(ReadOnlySpan<byte> utf8) =>
        Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> OfJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ExchangeJson.Readable.SurveyLeaves)?.Leaves ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
