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
    public Points? Total => TotalOf(Counts);

    /// <summary>The five in figures alone.</summary>
    public ImmutableArray<YardstickCount> Counts => [.. Tallies.Select(tally => tally.Count)];

    /// <summary>Every lost point.</summary>
    public IEnumerable<YardstickLoss> Lost => Tallies.SelectMany(tally => tally.Lost);

    /// <summary>How it stands in one of the five.</summary>
    public YardstickTally Of(YardstickCheck check) => Tallies[(int)check];

    /// <summary>Several as one: all their points together.</summary>
    /// <param name="scores">The five of each, in their order.</param>
    public static ImmutableArray<YardstickCount> Sum(IReadOnlyCollection<ImmutableArray<YardstickCount>> scores) =>
    [
        .. Enum.GetValues<YardstickCheck>().Select(check => new YardstickCount(
            check, scores.Sum(counts => counts[(int)check].Points), scores.Sum(counts => counts[(int)check].Lost))),
    ];

    /// <summary>The mean of the five, each as much as any other.</summary>
    public static Points? TotalOf(IEnumerable<YardstickCount> counts)
    {
        var shares = counts.Select(count => count.Share).OfType<Percentage>().ToList();
        return shares.Count == 0 ? null : new Points(shares.Average(share => share.Percent));
    }
}
