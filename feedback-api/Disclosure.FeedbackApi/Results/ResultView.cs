using System.Text.Json.Serialization;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// The result of a survey as it is published: what <see cref="SurveyResult"/> reads, and beside it what a reader wants worked out.
/// </summary>
public sealed record ResultView
{
    /// <summary>What the JSON says it is.</summary>
    public string Schema { get; init; } = SurveyResult.CurrentSchema;

    /// <summary>The survey.</summary>
    public required string Survey { get; init; }

    /// <summary>What was rated.</summary>
    public required string Subject { get; init; }

    /// <summary>The version of the question.</summary>
    public required string QuestionVersion { get; init; }

    /// <summary>The day of the count.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Closes { get; init; }

    /// <summary>Whether it is final: the survey has closed, and every rating is in it.</summary>
    public required bool IsFinal { get; init; }

    /// <summary>Ratings received up to now, of which the counts do not hold the last while the survey is open.</summary>
    public required int Received { get; init; }

    /// <summary>N, how many service recipients there are; left out where that is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Population { get; init; }

    /// <summary>Codes issued.</summary>
    public required int Invited { get; init; }

    /// <summary>Answers in the invited channel.</summary>
    public required int Returned { get; init; }

    /// <summary>Answers on paper.</summary>
    public required int Paper { get; init; }

    /// <summary>The share of those invited who answered, in per cent; left out where nobody was invited.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? ResponseRate { get; init; }

    /// <summary>How 满意率 is computed.</summary>
    public required SatisfactionFormula Formula { get; init; }

    /// <summary>The same in words.</summary>
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

    /// <summary>The counts that score: invited and paper.</summary>
    public required CountsView Scored { get; init; }

    /// <summary>The counts of the open channel, which never score; left out where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CountsView? Open { get; init; }

    /// <summary>How many ratings were taken out, by reason.</summary>
    public required IReadOnlyDictionary<ExclusionReason, int> Excluded { get; init; }

    /// <summary>How many were replaced by a later one with the same code.</summary>
    public required int Replaced { get; init; }

    /// <summary>The Merkle root over the receipts of the valid ratings that score.</summary>
    public required string Root { get; init; }

    /// <summary>How many receipts are under the root: as many as valid ratings score.</summary>
    public required int Leaves { get; init; }

    /// <summary>How the bad ratings were dealt with; left out where there are none or it may not be told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CaseHandling? Cases { get; init; }

    /// <summary>办结率 in per cent; left out with <see cref="Cases"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? HandlingRate { get; init; }

    /// <summary>What was conspicuous; nothing is taken out for it.</summary>
    public required IReadOnlyList<string> Anomalies { get; init; }
}
