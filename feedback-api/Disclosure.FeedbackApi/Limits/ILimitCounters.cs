namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// Counts what is taken of budgets that fill up again with each window. What may take something takes it first and gives it back where
/// it came to nothing: a hundred that come at once can't all look before any of them has counted.
/// </summary>
internal interface ILimitCounters
{
    /// <summary>Takes a part of each budget, or of none where one has too little. Uses with a size of 0 or less take nothing.</summary>
    ValueTask<Reservation> ReserveAsync(ReadOnlyMemory<BudgetUse> uses, CancellationToken cancellation);

    /// <summary>Gives back what was taken. Of a window that is over nothing is left to give back to.</summary>
    ValueTask GiveBackAsync(Reservation reservation);
}
