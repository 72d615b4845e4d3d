using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Results;

/// <summary>The result of a survey as it is published: what is exchanged, and beside it what a reader wants worked out.</summary>
public sealed record ExplainedResult : SurveyResult
{
    /// <summary>What was rated.</summary>
    public required string Subject { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Closes { get; init; }

    /// <summary>Ratings received up to now, of which the counts do not hold the last while the survey is open.</summary>
    public required int Received { get; init; }

    /// <summary>N, how many service recipients there are; left out where that is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Population { get; init; }

    /// <summary>The share of those invited who answered, in per cent; left out where nobody was invited.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ResponseRate { get; init; }

    /// <summary>The formula in words.</summary>
    public required string FormulaInWords { get; init; }

    /// <summary>满意率 in per cent, of the counts that score; left out where no rating is valid.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Rate { get; init; }

    /// <summary>Its 95 % Wilson interval.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IntervalView? Interval { get; init; }

    /// <summary>满意度指数, 0 to 100; left out where levels are hidden, and while the survey is open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Index { get; init; }

    /// <summary>Whether there are enough valid ratings to score.</summary>
    public required bool IsEnough { get; init; }

    /// <summary>样本不足 and the rule; left out where there are enough.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TooFew { get; init; }

    /// <summary>办结率 in per cent; left out where it is not told how bad ratings were dealt with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? HandlingRate { get; init; }
}
