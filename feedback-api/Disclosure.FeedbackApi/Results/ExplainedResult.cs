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

    /// <summary>Ratings received, in whatever channel. While the survey is open it moves by steps of time and of number.</summary>
    public required int Received { get; init; }

    /// <summary>Those of them without a code, which never score.</summary>
    public required int OpenReceived { get; init; }

    /// <summary>What is not told now, and when it will be; left out where everything is told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Withheld { get; init; }

    /// <summary>
    /// The day on which it may move next: while the survey is open, its next step; afterwards, the next on which it is told how many
    /// changes wait.
    /// </summary>
    public required DateOnly Next { get; init; }

    /// <summary>
    /// How many ratings had been taken out, or back in, on the last such day, that the counts do not show yet because they are too few.
    /// </summary>
    public required int Waiting { get; init; }

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

    /// <summary>满意度指数, 0 to 100; left out where levels are hidden.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Index { get; init; }

    /// <summary>Whether there are enough valid ratings to score; left out while the survey is open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsEnough { get; init; }

    /// <summary>样本不足 and the rule; left out where there are enough.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TooFew { get; init; }

    /// <summary>办结率 in per cent; left out where it is not told how bad ratings were dealt with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? HandlingRate { get; init; }
}
