using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Organisation;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>
/// What a body publishes of a stage, in words. A department owes a target (or self-evaluation) of itself as a whole, so a
/// missing one is said; a unit under a department need not have one.
/// </summary>
internal static class CompletenessWords
{
    /// <param name="stage">With the budget or with the final accounts.</param>
    /// <param name="kind">What the body is; nothing for the government.</param>
    /// <param name="hasOverall">
    /// Whether the body's own target, self-evaluation or (the government's accounts) key evaluation is there.
    /// </param>
    /// <param name="projects">How many of its projects have targets (self-evaluations).</param>
    /// <param name="due">How many of its projects had targets.</param>
    public static string Of(Stage stage, UnitKind? kind, bool hasOverall, int projects, int due)
    {
        var item = stage == Stage.Budget ? "目标" : "自评";
        if (kind is null)
            return (hasOverall ? "有" : "未见") + (stage == Stage.Budget ? "政府预算绩效目标" : "财政重点评价");
        var ofProjects = ProjectsOf(stage, item, projects, due);
        if (hasOverall)
            return $"有整体{item}，{ofProjects}";
        return PublicationDuty.OwesOverall(kind.Value) ? $"未见整体{item}，{ofProjects}" : ofProjects;
    }

    private static string ProjectsOf(Stage stage, string item, int projects, int due) => (stage, projects, due) switch
    {
        (Stage.Budget, 0, _) => "没有单独编报目标的项目",
        (Stage.Accounts, 0, 0) => "没有应自评的项目",
        (Stage.Accounts, _, _) when projects < due => $"项目{item} {projects} 个，应有 {due} 个",
        _ => $"项目{item} {projects} 个",
    };
}
