using Disclosure.Model.Amounts;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A department's self-evaluations of a year in figures.</summary>
/// <param name="Name">The department.</param>
/// <param name="Path">The path of its rows: its own page where the year is split, else its unit page.</param>
/// <param name="Targets">How many projects had targets.</param>
/// <param name="Results">How many of its projects have self-evaluations.</param>
/// <param name="Budget">全年预算 of those that state both amounts.</param>
/// <param name="Executed">全年执行 of the same.</param>
/// <param name="Differing">How many totals differ when recomputed.</param>
public sealed record AccountsDepartment(string Name, string Path, int Targets, int Results, Money Budget, Money Executed, int Differing)
{
    /// <summary>Executed by budget; nothing where there is no budget.</summary>
    public Percentage? Rate => Budget.Yuan > 0 ? new Percentage(Executed.Yuan / Budget.Yuan) : null;
}
