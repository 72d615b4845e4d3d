using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>
/// The result of a survey as the feedback API gives it to <c>disclosure survey pull</c>, as JSON in UTF-8. Ratings that were taken
/// out or replaced are in none of its counts. A level is null or left out where the API hides it; where it gives all levels, the pull hides
/// what must not be published before it writes anything.
/// </summary>
public record SurveyResult
{
    /// <summary>What the JSON says it is; a reader refuses another.</summary>
    public const string CurrentSchema = "disclosure-survey-result/1";

    /// <summary>What the JSON says it is.</summary>
    [JsonPropertyOrder(-2)]
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>The survey's id.</summary>
    [JsonPropertyOrder(-1)]
    public required string Survey { get; init; }

    /// <summary>The version of the question that was asked.</summary>
    public required string QuestionVersion { get; init; }

    /// <summary>The day of the count, by the portal's clock.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>
    /// Whether it is final: the survey has closed, and every rating is in it. Left out it is not: a result that may still change is no
    /// result to publish.
    /// </summary>
    public bool IsFinal { get; init; }

    /// <summary>How 满意率 is computed.</summary>
    public required SatisfactionFormula Formula { get; init; }

    /// <summary>How many one-time codes were issued.</summary>
    public required int Invited { get; init; }

    /// <summary>How many answers came in the invited channel.</summary>
    public required int Returned { get; init; }

    /// <summary>How many answers came on paper.</summary>
    public required int Paper { get; init; }

    /// <summary>
    /// The counts of the channels that score, invited and paper together; left out while the survey is open, when nobody is told any.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SurveyCounts? Scored { get; init; }

    /// <summary>The counts of the open channel; nothing where nobody answered there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SurveyCounts? Open { get; init; }

    /// <summary>How many ratings were taken out, by reason; reasons without any may be left out.</summary>
    public required IReadOnlyDictionary<ExclusionReason, int> Excluded { get; init; }

    /// <summary>How many ratings were replaced by a later one with the same code.</summary>
    public required int Replaced { get; init; }

    /// <summary>
    /// The Merkle root over the receipts of the valid ratings that score (<see cref="ReceiptTree"/>), in lower-case hexadecimal.
    /// </summary>
    public required string Root { get; init; }

    /// <summary>How many receipts are under the root: as many as valid ratings score.</summary>
    public required int Leaves { get; init; }

    /// <summary>What each receipt is salted with before it is hashed; left out where leaves have no salt, or there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Salt { get; init; }

    /// <summary>What was conspicuous in the answers, in Chinese.</summary>
    public required IReadOnlyList<string> Anomalies { get; init; }

    /// <summary>How the bad ratings were dealt with; nothing where there are none or it may not be told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CaseHandling? Cases { get; init; }

    /// <summary>The JSON, indented; the same result gives the same bytes.</summary>
    public byte[] ToJson()
    {
        var told = this with { Excluded = Excluded.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).ToDictionary() };
        return [.. JsonSerializer.SerializeToUtf8Bytes(told, ExchangeJson.Readable.SurveyResult), (byte)'\n'];
    }

    /// <summary>Reads the JSON; whatever it holds, the answer is a result or a problem in words.</summary>
    public static SurveyResultReading Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var result = JsonSerializer.Deserialize(utf8, ExchangeJson.Readable.SurveyResult);
            return ProblemOf(result) is { } problem ? new SurveyResultReading(null, problem) : new SurveyResultReading(result, null);
        }
        catch (JsonException broken)
        {
            return new SurveyResultReading(null, $"不是调查结果的 JSON（第 {broken.LineNumber + 1} 行）：{broken.Path}");
        }
    }

    private static string? ProblemOf(SurveyResult? result)
    {
        if (result?.Schema != CurrentSchema)
            return $"schema 应为“{CurrentSchema}”，不是“{result?.Schema}”。";
        if (SurveyId.TryParse(result.Survey) is null)
            return $"调查编号“{result.Survey}”不对：{SurveyId.Objection(result.Survey)}。";
        if (
            result.Invited < 0 || result.Returned < 0 || result.Paper < 0 || result.Replaced < 0
                || result.Excluded.Values.Any(number => number < 0))
            return "有的份数是负数。";
        if (result.Cases is { IsConsistent: false } or { Deadlines.IsValid: false })
            return "差评办理的件数前后对不上。";
        if (result.IsFinal && result.Scored is null)
            return "没有计分渠道的份数。";
        return result.Scored?.ProblemFor(result.Formula) ?? result.Open?.ProblemFor(result.Formula);
    }
}
