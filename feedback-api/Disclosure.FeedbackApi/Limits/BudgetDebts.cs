using System.Runtime.InteropServices;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// What this process has let through of large budgets and not told the others yet: less than a block of each. Debts go with their window,
/// as the budgets do.
/// </summary>
internal sealed class BudgetDebts(TimeProvider time)
{
    private const int MostKept = 100_000;

    private readonly long _start = time.GetTimestamp();
    private readonly Lock _counting = new();
    private readonly Dictionary<(string, TimeSpan), Debt> _debts = [];

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Lets a use of a budget through, if the budget is not known to be used up.</summary>
    /// <param name="use">The use.</param>
    /// <param name="block">How much may be owed.</param>
    /// <param name="due">How much is to be told the others now, this use included; 0 for nothing yet.</param>
    /// <returns>Whether it is let through.</returns>
    public bool TryOwe(BudgetUse use, int block, out int due)
    {
        lock (_counting)
        {
            Sweep();
            ref var debt = ref Of(use);
            due = 0;
            if (debt.ShutUntil > Now)
                return false;
            debt.Owed += use.Number;
            if (debt.Owed >= block)
                (due, debt.Owed) = (debt.Owed, 0);
            return true;
        }
    }

    /// <summary>The budget is used up, until its window ends.</summary>
    public void Shut(BudgetUse use, double seconds)
    {
        lock (_counting)
            Of(use).ShutUntil = Now + TimeSpan.FromSeconds(seconds);
    }

    /// <summary>What was let through came to nothing.</summary>
    public void GiveBack(BudgetUse use)
    {
        lock (_counting)
            Of(use).Owed -= use.Number;
    }

    private ref Debt Of(BudgetUse use)
    {
        ref var debt = ref CollectionsMarshal.GetValueRefOrAddDefault(_debts, (use.Budget, use.Window), out _);
        var window = Now.Ticks / use.Window.Ticks;
        if (debt.Window != window)
            debt = new() { Window = window, ShutUntil = debt.ShutUntil };
        return ref debt;
    }

    // Debts of windows that are over, at the latest when there are very many.
    private void Sweep()
    {
        if (_debts.Count < MostKept)
            return;
        var now = Now;
        foreach (var key in _debts
            .Where(pair => pair.Value.ShutUntil <= now && pair.Value.Window != now.Ticks / pair.Key.Item2.Ticks)
            .Select(pair => pair.Key).ToList())
            _debts.Remove(key);
    }

    private struct Debt
    {
        public long Window;
        public int Owed;
        public TimeSpan ShutUntil;
    }
}
