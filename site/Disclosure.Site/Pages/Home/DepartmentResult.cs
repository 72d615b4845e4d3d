using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Scoring;
using Disclosure.Model.Sentences;

namespace Disclosure.Site.Pages.Home;

/// <summary>What a department's projects cost in a year and what came of them, over the self-evaluations that are published.</summary>
/// <param name="Code">The department.</param>
/// <param name="Name">Its name.</param>
/// <param name="Projects">How many of its and its units' projects have a published self-evaluation.</param>
/// <param name="Execution">全年预算数 and 全年执行数, over those that state both.</param>
/// <param name="Attained">How many targets were reached.</param>
/// <param name="Grades">How the projects were graded.</param>
/// <param name="Rechecked">How many projects have a total of somebody else.</param>
/// <param name="Lower">How many of those are lower than the project's own.</param>
internal sealed record DepartmentResult(
    UnitCode Code, string Name, int Projects, ExecutionRate Execution, AttainmentCounts Attained, GradesTold Grades, int Rechecked,
    int Lower)
{
    /// <summary>全年执行数 for each resident, in 元; nothing where the population is not configured.</summary>
    public Money? PerResident { get; init; }

    /// <summary>The share of targets that were reached, of those of which it can be told; nothing where there are none.</summary>
    public Percentage? ReachedShare => Attained.Judged > 0 ? new Percentage((decimal)Attained.Reached / Attained.Judged) : null;
}
