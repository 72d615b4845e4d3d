using Disclosure.Model.Amounts;

namespace Disclosure.Model.Yardstick;

/// <summary>How somebody stands in one of the five, in figures alone.</summary>
/// <param name="Check">Which of the five.</param>
/// <param name="Points">How many points could be had: as many as there was to look at.</param>
/// <param name="Lost">How many were lost.</param>
public readonly record struct YardstickCount(YardstickCheck Check, int Points, int Lost)
{
    /// <summary>How many were had.</summary>
    public int Had => Points - Lost;

    /// <summary>The share that was had; nothing where there was nothing to look at.</summary>
    public Percentage? Share => Points == 0 ? null : new Percentage((decimal)Had / Points);
}
