using System.Collections.Immutable;
using System.Globalization;
using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Tests.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Published;

/// <summary>What every place that keeps published results does alike. A class derived from this says where.</summary>
public abstract class PublishedResultsConformance
{
    protected static SurveyId Survey { get; } = SurveyId.Parse("2025-101001-002");

    [StoreFact]
    public async Task Before_anything_was_published_there_is_nothing()
    {
        var results = await OpenAsync();

        Assert.Equal(0, await results.NumberAsync(Survey, default));
        Assert.Null(await results.ReadAsync(Survey, default));
    }

    [StoreFact]
    public async Task What_was_kept_is_read_back_whole_by_whoever_opens_it_next()
    {
        Assert.True(await (await OpenAsync()).TryKeepAsync(Version(1), default));

        var results = await OpenAsync();

        Assert.Equal(1, await results.NumberAsync(Survey, default));
        Assert.Equal(PublishedText.Of(Version(1)), PublishedText.Of((await results.ReadAsync(Survey, default))!));
    }

    [StoreFact]
    public async Task Only_the_next_is_kept_and_of_two_that_are_both_the_next_one()
    {
        var results = await OpenAsync();
        var two = Version(2);

        Assert.False(await results.TryKeepAsync(two, default));
        Assert.True(await results.TryKeepAsync(Version(1), default));
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(
            async () => await results.TryKeepAsync(two with { Replaced = at }, default))));

        Assert.Single(taken, isTaken => isTaken);
        Assert.Equal(2, await results.NumberAsync(Survey, default));
        Assert.Equal(Array.IndexOf(taken, true), (await results.ReadAsync(Survey, default))!.Replaced);
        Assert.False(await results.TryKeepAsync(two, default));
    }

    [StoreFact]
    public async Task Each_survey_has_its_own()
    {
        var results = await OpenAsync();
        var other = SurveyId.Parse("2025-101001-003");

        Assert.True(await results.TryKeepAsync(Version(1), default));
        Assert.True(await results.TryKeepAsync(Version(1) with { Survey = other, Replaced = 9 }, default));

        Assert.Equal(7, (await results.ReadAsync(Survey, default))!.Replaced);
        Assert.Equal(9, (await results.ReadAsync(other, default))!.Replaced);
    }

    /// <summary>Opens the place as a process does that starts: what was kept is there.</summary>
    private protected abstract ValueTask<IPublishedResults> OpenAsync();

    private protected static KeptVersion Version(int number) => new()
    {
        Survey = Survey,
        Number = number,
        Day = new DateOnly(2026, 6, 1),
        Step = 31,
        IsLast = true,
        Salt = "0123456789abcdef0123456789abcdef",
        Received = ImmutableDictionary<RatingChannel, int>.Empty.Add(RatingChannel.Invited, 40).Add(RatingChannel.Open, 5),
        Excluded = ImmutableDictionary<ExclusionReason, int>.Empty.Add(ExclusionReason.Malicious, 2),
        Replaced = 7,
        Waiting = 3,
        ToldOn = new DateOnly(2026, 6, 1),
        Scored =
        [
            new PublishedCounts { Valid = 12, Favourable = null, Unknown = 1 },
            new PublishedCounts { Valid = 40, Favourable = 38, Unknown = 1, VerySatisfied = 30, Satisfied = 8, BasicallySatisfied = 0 },
        ],
        Open = [new PublishedCounts { Valid = 5, Favourable = null, Unknown = 0 }],
        Ratings = CountedRatings.Of(
        [
            .. Enumerable.Range(0, 45).Select(at => new CountedRating(
                CountedRating.KeyOf((at * 7 % 45).ToString("D16", CultureInfo.InvariantCulture))!.Value,
                at < 40 ? RatingChannel.Invited : RatingChannel.Open,
                (SatisfactionLevel)(at % 6),
                new DateOnly(2026, 5, 1 + (at % 31)))),
        ]),
    };
}
