using System.Text;
using System.Text.Json;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>The leaves of a result as the feedback API gives them: <c>{"survey","root","leaves":[…]}</c>, or a text with one a line.</summary>
public static class SurveyLeaves
{
    /// <summary>The leaves, one a line in ordinal order; empty where there are none or what came can't be read.</summary>
    public static string Read(ReadOnlySpan<byte> utf8)
    {
        var leaves = utf8.TrimStart(" \r\n\t"u8) is [(byte)'{', ..] ? OfJson(utf8) : Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(leaves.Order(StringComparer.Ordinal).Select(leaf => leaf + "\n"));
    }

    private static string[] OfJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ExchangeJson.Readable.LeavesWire)?.Leaves ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
