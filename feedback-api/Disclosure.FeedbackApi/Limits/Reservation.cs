using System.Collections.Immutable;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>What was taken of budgets, or which of them had too little: then nothing was taken of any.</summary>
/// <param name="Taken">What was taken, each with the window it was taken in.</param>
/// <param name="Exhausted">The first budget that had too little; nothing where all had enough.</param>
internal readonly record struct Reservation(ImmutableArray<(BudgetUse Use, long Window)> Taken, BudgetUse? Exhausted)
{
    /// <summary>Whether all had enough.</summary>
    public bool IsGranted => Exhausted is null;
}
