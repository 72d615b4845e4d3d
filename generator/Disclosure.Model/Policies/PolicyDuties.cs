using System.Collections.Immutable;

namespace Disclosure.Model.Policies;

/// <summary>
/// What the policy asks for, duty by duty, read from its own text sentence by sentence, and what of it this portal serves. The page
/// <c>policy/</c> shows it; tests hold it to the pages, tables and checks that there are.
/// </summary>
public static class PolicyDuties
{
    /// <summary>Every duty, clause by clause in the order of the text.</summary>
    public static ImmutableArray<PolicyDuty> All { get; } =
    [
        .. LevelDuties.All, .. CourseDuties.All, .. EvaluationDuties.All, .. BudgetDuties.All, .. MechanismDuties.All,
        .. ResponsibilityDuties.All,
    ];

    /// <summary>The duties of a clause.</summary>
    public static IEnumerable<PolicyDuty> Of(Clause clause) => All.Where(duty => duty.Clause == clause);
}
