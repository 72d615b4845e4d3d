using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Totals;

namespace Disclosure.Site.Pages.Years;

/// <summary>A year in figures, with the way to its pages.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="BudgetPath">Its budget page; nothing where there is none.</param>
/// <param name="Targets">How many projects have targets.</param>
/// <param name="Amount">The money they cover.</param>
/// <param name="AmountGaps">What is not in that money.</param>
/// <param name="AccountsPath">Its accounts page; nothing where there is none.</param>
/// <param name="Results">How many projects have self-evaluations that are published; one that is withheld is not counted.</param>
/// <param name="ClocksPath">Its clocks; nothing where there are none.</param>
public sealed record YearEntry(
    FiscalYear Year, string? BudgetPath, int Targets, Money Amount, TotalGaps AmountGaps, string? AccountsPath, int Results,
    string? ClocksPath);
