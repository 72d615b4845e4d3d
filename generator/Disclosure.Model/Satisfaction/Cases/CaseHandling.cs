using System.Text.Json.Serialization;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Satisfaction.Cases;

/// <summary>
/// How the bad ratings (差评) of a survey were dealt with (国办发〔2019〕51号): as it is published, of ratings that count in any channel.
/// What respondents answered in a second rating is told only where it tells of no few people.
/// </summary>
public sealed record CaseHandling
{
    /// <summary>The terms that applied.</summary>
    public required CaseDeadlines Deadlines { get; init; }

    /// <summary>How many bad ratings there are.</summary>
    public required int Total { get; init; }

    /// <summary>How many were answered that they are looked into (回访).</summary>
    public required int Contacted { get; init; }

    /// <summary>How many of them in time.</summary>
    public required int ContactedInTime { get; init; }

    /// <summary>How many were told what was found (答复).</summary>
    public required int Replied { get; init; }

    /// <summary>How many of them in time.</summary>
    public required int RepliedInTime { get; init; }

    /// <summary>How many are dealt with (办结): put right or explained, and no appeal open.</summary>
    public required int Handled { get; init; }

    /// <summary>How many of them in time.</summary>
    public required int HandledInTime { get; init; }

    /// <summary>How many wait longer than they may for their next step.</summary>
    public required int Overdue { get; init; }

    /// <summary>
    /// The median of working days to the reply; nothing where fewer than five were given, which would tell on what day those rated.
    /// </summary>
    public int? ReplyDays { get; init; }

    /// <summary>The median of working days until dealt with; nothing where fewer than five are.</summary>
    public int? HandleDays { get; init; }

    /// <summary>How many respondents rated again afterwards, which changes no score.</summary>
    public required int RatedAgain { get; init; }

    /// <summary>
    /// How many of them were then at least 基本满意; nothing where that, or its difference to what was told before, would tell of a few people.
    /// </summary>
    public int? Improved { get; init; }

    /// <summary>How many respondents appealed (申诉).</summary>
    public required int Appeals { get; init; }

    /// <summary>How many of them were right.</summary>
    public required int AppealsUpheld { get; init; }

    /// <summary>办结率; nothing where there is no bad rating.</summary>
    [JsonIgnore]
    public Percentage? HandlingRate => ShareOf(Handled);

    /// <summary>按期办结率; nothing where there is no bad rating.</summary>
    [JsonIgnore]
    public Percentage? InTimeRate => ShareOf(HandledInTime);

    /// <summary>回访率; nothing where there is no bad rating.</summary>
    [JsonIgnore]
    public Percentage? ContactRate => ShareOf(Contacted);

    /// <summary>Whether the numbers can be: no part is larger than what it is part of, and none below zero.</summary>
    [JsonIgnore]
    public bool IsConsistent =>
        ContactedInTime >= 0 && ContactedInTime <= Contacted && Contacted <= Total
        && RepliedInTime >= 0 && RepliedInTime <= Replied && Replied <= Contacted
        && HandledInTime >= 0 && HandledInTime <= Handled && Handled <= Replied
        && Overdue >= 0 && Overdue <= Total
        && RatedAgain >= 0 && RatedAgain <= Total && Improved is null or >= 0 && (Improved ?? 0) <= RatedAgain
        && AppealsUpheld >= 0 && AppealsUpheld <= Appeals && Appeals <= Total
        && ReplyDays is null or >= 0 && HandleDays is null or >= 0;

    /// <summary>
    /// Whether the number of bad ratings may be told beside counts: not where too few answered; and by a formula that does not count
    /// 基本满意 as satisfied, it would tell that level where it is hidden.
    /// </summary>
    public static bool MayBeTold(PublishedCounts counts, SatisfactionFormula formula)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Favourable is not null
            && (formula == SatisfactionFormula.TopThree || counts[SatisfactionLevel.BasicallySatisfied] is not null);
    }

    /// <summary>Whether a page shows how bad ratings were dealt with: of too few answers it tells nothing that only a few gave.</summary>
    public static bool IsShown(SatisfactionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Cases is { Total: > 0 and var total } && (result.IsEnough || total >= CountSuppression.FewestShown);
    }

    /// <summary>How many of those who rated again are better off; nothing where it would tell of a few people.</summary>
    public static int? TellImproved(int ratedAgain, int improved) =>
        IsTellable(improved) && IsTellable(ratedAgain - improved) ? improved : null;

    private static bool IsTellable(int number) => number is 0 or >= CountSuppression.FewestShown;

    private Percentage? ShareOf(int number) => Total > 0 ? new Percentage((decimal)number / Total) : null;
}
