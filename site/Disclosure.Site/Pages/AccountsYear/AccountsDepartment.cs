using Disclosure.Model.Budgets;
using Disclosure.Site.Clocks;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A department's self-evaluations of a year in figures.</summary>
/// <param name="Code">The department's code.</param>
/// <param name="Name">The department.</param>
/// <param name="Path">The path of its rows: its own page where the year is split, else its unit page.</param>
/// <param name="Targets">How many projects had targets.</param>
/// <param name="Results">How many of its projects have self-evaluations.</param>
/// <param name="Execution">全年预算, 全年执行 and their rate, over those that state both amounts.</param>
/// <param name="Differing">How many totals differ when recomputed.</param>
/// <param name="Standing">How its publication with the accounts stands.</param>
public sealed record AccountsDepartment(
    string Code, string Name, string Path, int Targets, int Results, ExecutionRate Execution, int Differing,
    UnitStanding Standing);
