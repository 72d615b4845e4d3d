using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The result of a satisfaction survey (服务对象满意度调查), as pulled from the feedback API. Of the answers it holds only what may be
/// published; ratings that were taken out or replaced are in none of its counts.
/// </summary>
public sealed record SatisfactionResult : IDisclosureRecord
{
    /// <summary>The survey's identity, such as <c>2025-101001-002</c>.</summary>
    public required SurveyId Survey { get; init; }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The project rated; nothing where a unit as a whole is.</summary>
    public ProjectCode? Project { get; init; }

    /// <summary>The unit that served, or the project's unit.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The names of the indicators (三级指标) whose score it enters; empty for every satisfaction indicator of the table.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>The version of the question.</summary>
    public required string QuestionVersion { get; init; }

    /// <summary>The question as it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>Who counts as a service recipient, in words.</summary>
    public required string Recipients { get; init; }

    /// <summary>N, how many service recipients there are; nothing where that is not known.</summary>
    public int? Population { get; init; }

    /// <summary>The first day on which it could be answered.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>The last day on which it could be answered.</summary>
    public required DateOnly Closes { get; init; }

    /// <summary>The day that it was counted.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How many were invited with a one-time code.</summary>
    public int Invited { get; init; }

    /// <summary>How many of them answered.</summary>
    public int Returned { get; init; }

    /// <summary>How many answered on paper.</summary>
    public int Paper { get; init; }

    /// <summary>How 满意率 is computed.</summary>
    public SatisfactionFormula Formula { get; init; }

    /// <summary>The answers that score: invited and on paper.</summary>
    public required PublishedCounts Scored { get; init; }

    /// <summary>The answers without a code, which never score; nothing where there are none.</summary>
    public PublishedCounts? Open { get; init; }

    /// <summary>How many ratings were taken out, by reason.</summary>
    public ImmutableArray<ExcludedCount> Excluded { get; init; } = [];

    /// <summary>How many ratings were replaced by a later one of the same respondent.</summary>
    public int Replaced { get; init; }

    /// <summary>The Merkle root over the receipts of the valid ratings, in lower-case hexadecimal.</summary>
    public required string Root { get; init; }

    /// <summary>How many receipts are under the root: as many as ratings are valid.</summary>
    public required int Leaves { get; init; }

    /// <summary>What each receipt is salted with before it is hashed into a leaf; empty for leaves without salt.</summary>
    public string Salt { get; init; } = "";

    /// <summary>What was conspicuous in the answers, such as many in one hour. Nothing is taken out for it.</summary>
    public ImmutableArray<string> Anomalies { get; init; } = [];

    /// <summary>
    /// How the bad ratings were dealt with; nothing where there are none, or telling how many would tell of a few people.
    /// </summary>
    public CaseHandling? Cases { get; init; }

    /// <summary>What staff decided instead; nothing where the survey's rate holds.</summary>
    public SatisfactionOverride? Override { get; init; }

    /// <summary>The published list of leaves, one a line; empty where there is none.</summary>
    public string LeafList { get; init; } = "";

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Satisfaction, Year, Survey.Value);

    /// <summary>The share of those invited who answered; nothing where nobody was invited.</summary>
    public Percentage? ResponseRate => Invited > 0 ? new Percentage((decimal)Returned / Invited) : null;

    /// <summary>Whether there are enough valid ratings to enter a score.</summary>
    public bool IsEnough => MinimumSample.IsEnough(Scored.Valid, Population);

    /// <summary>Whether it measures an indicator, which is one of satisfaction.</summary>
    public bool Measures(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Indicators.IsEmpty || Indicators.Contains(indicator.Level3.Trim(), StringComparer.Ordinal);
    }
}
