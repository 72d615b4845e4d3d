using Disclosure.Generator.Build.Pages.Projects;
using Disclosure.Generator.Build.Pages.Results;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Pages.Unit;

namespace Disclosure.Generator.Build.Pages.Units;

/// <summary>The 绩效目标设置情况 sentence held against the projects the site lists.</summary>
internal static class TargetSettings
{
    public static ReconciledSentence? Reconcile(TargetSetting? setting, IReadOnlyList<ProjectInYear> projects)
    {
        if (setting is null)
            return null;
        var (count, amount, withheld) = (0, 0m, 0);
        foreach (var project in projects)
        {
            if (project.Target is null)
                continue;
            count++;
            amount += project.Promised?.Yuan ?? 0m;
            withheld += project.Target.Withheld is null ? 0 : 1;
        }

        var listed = Money.FromYuan(amount);
        var words = $"本站列出 {count} 个有绩效目标的项目，合计 {((Money?)listed).InTenThousand()} 万元"
            + (withheld > 0 ? $"（另有 {withheld} 个不予公开，金额未计）。" : "。");
        return new ReconciledSentence(setting.Sentence, StateOf(setting, count, listed, withheld), words);
    }

    private static Badge StateOf(TargetSetting setting, int count, Money amount, int withheld)
    {
        if (setting.Projects != count)
            return new Badge("项目数不一致", Tone.Caution);
        if (setting.Amount == amount)
            return new Badge("与所列项目一致", Tone.Good);
        return withheld > 0 && setting.Amount > amount
            ? new Badge("项目数一致", Tone.Neutral)
            : new Badge("金额不一致", Tone.Caution);
    }
}
