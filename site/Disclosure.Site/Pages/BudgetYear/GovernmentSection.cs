using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>政府预算绩效目标 of a year.</summary>
/// <param name="Record">The target as data.</param>
/// <param name="Goal">The goal.</param>
/// <param name="FocusItems">Focus items of clauses 三, 九 and 十.</param>
/// <param name="Indicators">The government's own indicators.</param>
/// <param name="Approval">Approval and publication in a sentence.</param>
/// <param name="Scan">The published scan of the approval, from the site's root; nothing where there is none.</param>
public sealed record GovernmentSection(
    GovernmentTarget Record, string Goal, ImmutableArray<FocusItem> FocusItems, ImmutableArray<Indicator> Indicators, string Approval,
    string? Scan);
