using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Model.Targets;

/// <summary>One of the four budgets in the government's target.</summary>
/// <param name="Budget">Which budget.</param>
/// <param name="Revenue">收入.</param>
/// <param name="Expenditure">支出.</param>
/// <param name="Goal">What the budget is to bring about, in words.</param>
/// <param name="Empty">Why there are no figures, where there are none (空表说明).</param>
public sealed record GovernmentBudgetLine(BudgetKind Budget, Money? Revenue, Money? Expenditure, string? Goal, string? Empty);
