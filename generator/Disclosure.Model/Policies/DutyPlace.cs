using System.Collections.Immutable;

namespace Disclosure.Model.Policies;

/// <summary>A kind of page on which a duty is seen.</summary>
/// <param name="Address">
/// Its folder from the site's root as the register of page kinds spells it, with what differs from page to page in braces:
/// <c>monitoring/{年度}/</c>.
/// </param>
/// <param name="Name">What links call it.</param>
/// <param name="Tables">The keys of the page's tables that say it, as data too; none where the page says it in words.</param>
public sealed record DutyPlace(string Address, string Name, ImmutableArray<string> Tables)
{
    /// <summary>The same page for these of its tables.</summary>
    public DutyPlace With(params ImmutableArray<string> tables) => this with { Tables = tables };
}
