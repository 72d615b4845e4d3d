using System.Text.Json;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>
/// Everything that anybody may read of a survey, taken down as an attacker does: one line a value. Hashes are told by their number alone,
/// since salted they are as good as random; everything else as it stands.
/// </summary>
internal sealed class PublicView
{
    private PublicView(IReadOnlyList<string> lines, int favourable, int unfavourable) =>
        (Lines, Favourable, Unfavourable) = (lines, favourable, unfavourable);

    public IReadOnlyList<string> Lines { get; }

    /// <summary>How many are published as satisfied; none where it is not told.</summary>
    public int Favourable { get; }

    /// <summary>How many are published as not satisfied; none where it is not told.</summary>
    public int Unfavourable { get; }

    public override string ToString() => string.Join('\n', Lines);

    public static async Task<PublicView> OfAsync(FeedbackServer server, string survey = SampleSurveys.Open, params string[] receipts)
    {
        var result = await server.ResultAsync(survey);
        var lines = new List<string>();
        Take("result", result, lines);
        Take("leaves", await server.GetAsync($"api/surveys/{survey}/leaves"), lines);
        Take("comments", await server.GetAsync($"api/surveys/{survey}/comments"), lines);
        Take("survey", await server.GetAsync($"api/surveys/{survey}"), lines);
        Take("health", await server.GetAsync("readyz"), lines);
        foreach (var receipt in receipts)
            Take(receipt, await server.GetAsync($"api/receipts/{receipt}"), lines);
        var (valid, favourable) = CountsOf(result);
        return new(lines, favourable, valid - favourable);
    }

    private static (int Valid, int Favourable) CountsOf(JsonElement result) =>
        result.TryGetProperty("scored", out var scored) && scored.TryGetProperty("favourable", out var favourable)
            ? (scored.GetProperty("valid").GetInt32(), favourable.GetInt32())
            : (0, 0);

    private static void Take(string name, JsonElement value, List<string> lines)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Take($"{name}.{member.Name}", member.Value, lines);
                break;
            case JsonValueKind.Array:
                lines.Add($"{name}: {value.GetArrayLength()}");
                foreach (var (index, item) in value.EnumerateArray().Index())
                    Take($"{name}[{index}]", item, lines);
                break;
            default:
                lines.Add($"{name} = {(IsHash(value) ? "hash" : value.GetRawText())}");
                break;
        }
    }

    private static bool IsHash(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 32 } text && text.All(char.IsAsciiHexDigitLower);
}
