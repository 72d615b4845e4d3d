using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>A year of a project in a line: money, total and grade, what was not reached.</summary>
internal static class ProjectYearWords
{
    private const int MostNames = 2;

    /// <summary>In short; what there is of a process where nothing else is shown.</summary>
    public static string InShort(ProjectYear year)
    {
        string?[] parts = [Money(year), Result(year), Targets(year)];
        return string.Join("；", parts.OfType<string>()) is { Length: > 0 } words ? words : Otherwise(year);
    }

    /// <summary>How the total comes about, in short.</summary>
    public static string TotalsInShort(ProjectYear year) => year.Score is { } score
        ? $"总分与等级：各项相加 {Shown(score.SumOfApproved)}，按规则核算 {Shown(score.Recomputed)}"
        : "总分与等级";

    private static string Shown(Points? points) => points is { } given ? $"{given} 分" : "不能得出";

    private static string? Money(ProjectYear year)
    {
        if (year.SelfEvaluation?.Funds.Total is { Executed: { } spent } total)
            return $"执行 {new AmountView(spent).Brief}" + (ExecutionRate.Of(total).Value is { } rate ? $"（{rate}）" : "");
        return year.TargetAmount is { } promised ? $"年初预算 {new AmountView(promised).Brief}" : null;
    }

    private static string? Result(ProjectYear year) => year switch
    {
        { SelfEvaluation: { Total: { } total, Grade: { } grade } } => $"自评 {total} 分（{grade.Term()}）",
        { SelfEvaluation: { Total: { } total } } => $"自评 {total} 分",
        { WhyNotEvaluated: { } why } when year.Target is not null => $"自评{why.Text}",
        _ => null,
    };

    private static string? Targets(ProjectYear year)
    {
        if (ProjectHistory.AttainedOf(year) is not var (reached, judged))
            return year.SelfEvaluation is null && year.Target is { Indicators.Length: > 0 and var count } ? $"{count} 项指标" : null;
        var unmet = year.Unmet.ToList();
        var names = string.Join("、", unmet.Take(MostNames).Select(row => row.Name));
        var rest = unmet.Count > MostNames ? $"等 {unmet.Count} 项" : "";
        return $"{judged} 项目标达成 {reached} 项" + (unmet.Count > 0 ? $"，未达成：{names}{rest}" : "");
    }

    private static string Otherwise(ProjectYear year) => year switch
    {
        { Missing: [{ State: var state }, ..] } => state,
        _ when year.Parts.Promised.Reason is { } reason => $"绩效目标{reason.State}",
        _ => "有评价或过程记录",
    };
}
