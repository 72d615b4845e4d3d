using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>A year of what was not done, in figures.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Path">Its page.</param>
/// <param name="Forms">How many self-evaluations are published.</param>
/// <param name="Attained">How many targets of them were reached and missed.</param>
/// <param name="Unexplained">Of how many that were missed no reason is given.</param>
/// <param name="Pending">Of how many units results are not there.</param>
public sealed record UnmetYearEntry(
    FiscalYear Year, string Path, int Forms, AttainmentCounts Attained, int Unexplained, int Pending)
{
    /// <summary>Why there is no published self-evaluation; nothing where there is one.</summary>
    public string? WhyNone { get; init; }
}
