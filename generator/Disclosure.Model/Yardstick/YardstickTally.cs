using System.Collections.Immutable;

namespace Disclosure.Model.Yardstick;

/// <summary>How somebody stands in one of the five: how many points could be had, and which were lost.</summary>
/// <param name="Check">Which of the five.</param>
/// <param name="Points">How many points could be had: as many as there was to look at.</param>
/// <param name="Lost">The points that were lost, one each.</param>
public sealed record YardstickTally(YardstickCheck Check, int Points, ImmutableArray<YardstickLoss> Lost)
{
    /// <summary>How many were had.</summary>
    public int Had => Count.Had;

    /// <summary>The same in figures alone, to be kept where the lost points would be too many.</summary>
    public YardstickCount Count => new(Check, Points, Lost.Length);
}
