using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Yardstick;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>Scores as a row: a unit's, or a year's of all units together.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Code">The unit's code; empty for the government, and for all together.</param>
/// <param name="Name">The unit's name.</param>
/// <param name="Path">Where more of it is told, from the site's root; nothing where nowhere.</param>
/// <param name="Counts">The five, in their order.</param>
public sealed record YardstickRow(FiscalYear Year, string Code, string Name, string? Path, ImmutableArray<YardstickCount> Counts)
{
    /// <summary>The mean of those in which there was something to look at, out of 100.</summary>
    public Points? Total => YardstickScore.TotalOf(Counts);

    /// <summary>How many points were lost.</summary>
    public int Lost => Counts.Sum(count => count.Lost);

    /// <summary>Whether the page of the year lists its lost points.</summary>
    public bool IsLostShown { get; init; }

    /// <summary>How it stands in one of the five.</summary>
    public YardstickCount Of(YardstickCheck check) => Counts[(int)check];
}
