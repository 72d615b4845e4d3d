using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>How a department's own 绩效目标设置情况 sentence agrees with the targets that are listed, in words for readers.</summary>
internal static class ReconciliationWords
{
    public static Badge BadgeOf(TargetReconciliation reconciled) => reconciled.Result switch
    {
        ReconciliationResult.NotStated when reconciled.IsStatementWithheld => EmptyCells.WithheldBadge,
        ReconciliationResult.NotStated => new Badge("未说明", Tone.Neutral),
        ReconciliationResult.Agrees => new Badge("一致", Tone.Good),
        ReconciliationResult.AgreesButForWithheld => new Badge("个数一致", Tone.Neutral),
        _ => new Badge("不一致", Tone.Caution),
    };

    public static string SentenceOf(TargetReconciliation reconciled)
    {
        var (projects, amount) = (reconciled.Projects, Words(reconciled.Amount));
        if (reconciled.IsStatementWithheld)
            return $"部门的绩效目标设置情况不予公开，这里列出 {projects} 个项目，{Listed(reconciled)}。";
        if (reconciled.Stated is not { } stated)
            return $"部门没有公布绩效目标设置情况，这里列出 {projects} 个项目、年初预算合计 {amount}，无从核对。";
        var said = $"部门说明 {stated.Projects} 个项目、{Words(stated.Amount)}，";
        return said + reconciled.Result switch
        {
            ReconciliationResult.Agrees => "与这里列出的项目数和年初预算合计一致。",
            ReconciliationResult.AgreesButForWithheld => $"个数一致；其中 {KeptOf(reconciled)}，金额不作比较。",
            // The difference would be the withheld amount.
            _ when reconciled.Kept > 0 =>
                $"这里列出 {projects} 个，{Difference(reconciled.MoreProjects)}；其中 {KeptOf(reconciled)}，金额不作比较。",
            _ => $"这里列出 {projects} 个、年初预算合计 {amount}，{Difference(reconciled.MoreProjects)}、{Difference(reconciled.MoreAmount)}。",
        };
    }

    private static string KeptOf(TargetReconciliation reconciled) => (reconciled.Withheld, reconciled.Withdrawn) switch
    {
        (var withheld, 0) => $"{withheld} 个不予公开、不列金额",
        (0, var withdrawn) => $"{withdrawn} 个已撤下、不再列出",
        var (withheld, withdrawn) => $"{withheld} 个不予公开、不列金额，{withdrawn} 个已撤下、不再列出",
    };

    private static string Listed(TargetReconciliation reconciled) => reconciled.Withheld > 0
        ? $"其中 {reconciled.Withheld} 个不列金额，其余年初预算合计 {Words(reconciled.Amount)}"
        : $"年初预算合计 {Words(reconciled.Amount)}";

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
