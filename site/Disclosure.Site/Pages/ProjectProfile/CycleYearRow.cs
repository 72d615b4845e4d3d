using Disclosure.Model.Amounts;
using Disclosure.Model.Cycles;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A year of a project's cycle, as a row.</summary>
/// <param name="Year">The year.</param>
/// <param name="Whole">项目总额; nothing where it is not known.</param>
/// <param name="IsCarried">
/// Whether any year of the cycle has money of the year before: then budgets do not add up over the years, and new money stands beside them.
/// </param>
internal sealed record CycleYearRow(CycleYear Year, Money? Whole, bool IsCarried)
{
    /// <summary>An amount as a share of the whole; nothing where the whole is not known.</summary>
    public Percentage? ShareOf(Money? amount) =>
        amount is { } part && Whole is { Yuan: > 0 } whole ? new Percentage(part.Yuan / whole.Yuan) : null;
}
