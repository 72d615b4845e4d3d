using System.Collections.Immutable;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>What 政府预算绩效目标表 says beside its goal and its indicators.</summary>
/// <param name="Budgets">The four budgets.</param>
/// <param name="FocusItems">What clauses 三, 九 and 十 say to look at.</param>
public sealed record GovernmentFacts(ImmutableArray<GovernmentBudgetLine> Budgets, ImmutableArray<FocusItem> FocusItems)
{
    /// <summary>Whether nothing was filled in.</summary>
    public bool IsBlank => FocusItems.IsEmpty && Budgets.All(line => line is { Revenue: null, Expenditure: null, Goal: null, Empty: null });
}
