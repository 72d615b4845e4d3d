using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Policies;

namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary>A clause with its duties.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Duties">Its duties, in the order of the text.</param>
public sealed record DutyClause(Clause Clause, ImmutableArray<DutyRow> Duties)
{
    /// <summary>Its anchor on the page.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"clause-{(int)Clause}");

    /// <summary>Its number and what it is about: <c>（五）绩效目标</c>.</summary>
    public string Title => $"（{Clause.Numeral()}）{Clause.Subject()}";
}
