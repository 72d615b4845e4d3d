using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>A published version as its file has it, without the ratings counted.</summary>
internal sealed record PublishedHeader
{
    public required string Survey { get; init; }

    public required int Number { get; init; }

    public required DateOnly Day { get; init; }

    public required long Step { get; init; }

    public required bool IsLast { get; init; }

    public required string Salt { get; init; }

    public required IReadOnlyDictionary<RatingChannel, int> Received { get; init; }

    public required IReadOnlyDictionary<ExclusionReason, int> Excluded { get; init; }

    public required int Replaced { get; init; }

    public required int Waiting { get; init; }

    public required DateOnly? ToldOn { get; init; }

    public required ShownCounts[] Scored { get; init; }

    public required ShownCounts[] Open { get; init; }

    public static PublishedHeader Of(KeptVersion version) => new()
    {
        Survey = version.Survey.Value,
        Number = version.Number,
        Day = version.Day,
        Step = version.Step,
        IsLast = version.IsLast,
        Salt = version.Salt,
        Received = version.Received,
        Excluded = version.Excluded,
        Replaced = version.Replaced,
        Waiting = version.Waiting,
        ToldOn = version.ToldOn,
        Scored = [.. version.Scored.Select(ShownCounts.Of)],
        Open = [.. version.Open.Select(ShownCounts.Of)],
    };

    public KeptVersion ToVersion(CountedRatings ratings) => new()
    {
        Survey = SurveyId.Parse(Survey),
        Number = Number,
        Day = Day,
        Step = Step,
        IsLast = IsLast,
        Salt = Salt,
        Received = Received.ToImmutableDictionary(),
        Excluded = Excluded.ToImmutableDictionary(),
        Replaced = Replaced,
        Waiting = Waiting,
        ToldOn = ToldOn,
        Scored = [.. Scored.Select(counts => counts.ToCounts())],
        Open = [.. Open.Select(counts => counts.ToCounts())],
        Ratings = ratings,
    };
}
