namespace Disclosure.FeedbackApi.Limits;

/// <summary>A part of a budget that something takes.</summary>
/// <param name="Budget">What the budget is called: budgets of one name and window are one.</param>
/// <param name="Size">How much the budget has in a window; 0 for no limit.</param>
/// <param name="Window">How long until it is as it was.</param>
/// <param name="Number">How much is taken.</param>
internal readonly record struct BudgetUse(string Budget, int Size, TimeSpan Window, int Number = 1);
