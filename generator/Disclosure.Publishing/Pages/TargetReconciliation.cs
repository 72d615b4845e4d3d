using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Publishing.Pages;

/// <summary>
/// Holds the number and amount of a department's projects with targets against its own 绩效目标设置情况 sentence, and says in
/// words what comes out.
/// </summary>
internal static class TargetReconciliation
{
    /// <param name="stated">What the department says.</param>
    /// <param name="targets">The targets listed.</param>
    public static (Badge Agreement, string Sentence) Tell(TargetSetting? stated, IReadOnlyCollection<ProjectTarget> targets) =>
        Tell(stated, targets.Count, targets.YearAmount(), targets.Count(target => target.Withheld is not null));

    /// <param name="stated">What the department says.</param>
    /// <param name="projects">How many projects are listed.</param>
    /// <param name="amount">The money of those whose amount is shown.</param>
    /// <param name="withheld">How many of the listed are withheld, so that their amounts are not shown.</param>
    public static (Badge Agreement, string Sentence) Tell(TargetSetting? stated, int projects, Money amount, int withheld)
    {
        if (stated is null)
            return (new Badge("未说明", Tone.Neutral), $"部门没有公布绩效目标设置情况，这里列出 {projects} 个项目、{Words(amount)}，无从核对。");
        if (stated.Projects == projects && stated.Amount == amount)
            return (new Badge("一致", Tone.Good), $"部门说明 {projects} 个项目、{Words(amount)}，与这里列出的一致。");
        if (stated.Projects == projects && withheld > 0 && stated.Amount > amount)
        {
            return (
                new Badge("个数一致", Tone.Neutral),
                $"部门说明 {stated.Projects} 个项目、{Words(stated.Amount)}，个数一致；其中 {withheld} 个不予公开、不列金额，其余合计 {Words(amount)}。");
        }

        return (
            new Badge("不一致", Tone.Caution),
            $"部门说明 {stated.Projects} 个项目、{Words(stated.Amount)}，这里列出 {projects} 个、{Words(amount)}，"
            + $"{Difference(projects - stated.Projects)}、{Difference(amount - stated.Amount)}。");
    }

    private static string Words(Money amount) => AmountText.InTenThousand(amount) + " 万元";

    private static string Difference(int projects) => projects switch
    {
        0 => "个数相同",
        > 0 => $"多 {projects} 个",
        _ => $"少 {-projects} 个",
    };

    private static string Difference(Money amount) => amount.Yuan switch
    {
        0 => "金额相同",
        > 0 => $"金额多 {Words(amount)}",
        _ => $"金额少 {Words(Money.Zero - amount)}",
    };
}
