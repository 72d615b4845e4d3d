using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Yardstick;

/// <summary>How a unit, or the government, stands in a year by the five checks.</summary>
/// <param name="Unit">The unit; nothing for the government.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Tallies">The five, in their order.</param>
public sealed record YardstickScore(UnitCode? Unit, FiscalYear Year, ImmutableArray<YardstickTally> Tallies)
{
    /// <summary>
    /// The mean of those of the five in which there was something to look at, out of 100; nothing where there was nothing.
    /// </summary>
    public Points? Total => TotalOf(Tallies);

    /// <summary>Every lost point.</summary>
    public IEnumerable<YardstickLoss> Lost => Tallies.SelectMany(tally => tally.Lost);

    /// <summary>How it stands in one of the five.</summary>
    public YardstickTally Of(YardstickCheck check) => Tallies[(int)check];

    /// <summary>Several scores as one: all their points together.</summary>
    public static ImmutableArray<YardstickTally> Sum(IReadOnlyCollection<YardstickScore> scores) =>
    [
        .. Enum.GetValues<YardstickCheck>().Select(check => new YardstickTally(
            check, scores.Sum(score => score.Of(check).Points), [.. scores.SelectMany(score => score.Of(check).Lost)])),
    ];

    /// <summary>The mean of tallies, each as much as any other.</summary>
    public static Points? TotalOf(IEnumerable<YardstickTally> tallies)
    {
        var shares = tallies.Select(tally => tally.Share).OfType<Percentage>().ToList();
        return shares.Count == 0 ? null : new Points(shares.Average(share => share.Percent));
    }
}
