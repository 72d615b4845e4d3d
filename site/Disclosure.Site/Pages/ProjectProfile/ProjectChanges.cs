using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>What changed since the year before: the budget, the indicators and why, the score. Only of what both years show.</summary>
internal static class ProjectChanges
{
    /// <summary>So many changed targets are told one by one; the table has them all.</summary>
    private const int MostTold = 3;

    /// <summary>The changes, each under its name; none where there is no year before, or it shows nothing to compare.</summary>
    /// <param name="years">The years, newest first.</param>
    public static ImmutableArray<FactItem> Of(ImmutableArray<ProjectYear> years) =>
        [.. new[] { Budget(years), Indicators(years), Score(years) }.OfType<FactItem>()];

    private static FactItem? Budget(ImmutableArray<ProjectYear> years)
    {
        if (years.FirstOrDefault(year => year.TargetAmount is not null) is not { TargetAmount: { } now } newest
            || Before(years, newest) is not { TargetAmount: { } last } before)
            return null;
        var start = $"{newest.Year} 年年初预算 {Brief(now)}，";
        return new FactItem("预算", start + (now.Yuan - last.Yuan) switch
        {
            0m => $"和 {before.Year} 年一样。",
            var more => $"比 {before.Year} 年{(more > 0 ? "多" : "少")} {Brief(Money.FromYuan(Math.Abs(more)))}{Share(more, last.Yuan)}。",
        });
    }

    private static string Share(decimal more, decimal of) =>
        of > 0 ? $"（{(more > 0 ? "+" : "−")}{new Percentage(Math.Abs(more) / of)}）" : "";

    private static string Brief(Money amount) => new AmountView(amount).Brief;

    private static FactItem? Indicators(ImmutableArray<ProjectYear> years)
    {
        if (years.FirstOrDefault() is not { BesideLastYear: { } beside } year)
            return null;
        var changed = beside.Rows.Where(IsChanged).ToList();
        string?[] parts =
        [
            Listed("新增", beside.Rows.Where(row => row.IsNew).Select(row => row.Row.Level3)),
            Listed("不再设", beside.Gone.Select(gone => gone.Row.Level3)),
            .. changed.Take(MostTold).Select(row => Told(row, year)),
            changed.Count > MostTold ? $"另有 {changed.Count - MostTold} 项指标值也改了，见指标表" : null,
        ];
        var said = string.Join("；", parts.OfType<string>());
        var start = $"和 {beside.LastYear} 年相比，";
        return new FactItem("指标", start + (said.Length > 0 ? said : "指标和指标值都没有变") + "。");
    }

    private static bool IsChanged(ComparedIndicator row) => row.Last is { } last && row.Change != TargetChange.Same
        && !string.Equals(row.Row.Target.Raw.Trim(), last.Target.Raw.Trim(), StringComparison.Ordinal);

    private static string? Listed(string word, IEnumerable<string> names) =>
        names.ToList() is { Count: > 0 } all ? $"{word} {all.Count} 项（{string.Join("、", all)}）" : null;

    private static string Told(ComparedIndicator row, ProjectYear year)
    {
        var reason = row.Row.ChangeReason ?? ReasonInTarget(row, year);
        var change = row.Change is { } known ? known.Term() : "改写";
        return $"{row.Row.Level3}由 {Value(row.Last!.Target.Raw)} 改为 {Value(row.Row.Target.Raw)}（{change}，"
            + (string.IsNullOrWhiteSpace(reason) ? "没有说明原因）" : $"原因：{reason.Trim().TrimEnd('。')}）");
    }

    // A self-evaluation does not repeat why its targets are what they are.
    private static string? ReasonInTarget(ComparedIndicator row, ProjectYear year) =>
        year.Target?.Indicators
            .FirstOrDefault(promised => promised.Level3 == row.Row.Level3 && promised.Level2 == row.Row.Level2)?.ChangeReason;

    private static string Value(string raw) => string.IsNullOrWhiteSpace(raw) ? "空白" : raw.Trim();

    private static FactItem? Score(ImmutableArray<ProjectYear> years)
    {
        if (years.FirstOrDefault(year => year.SelfEvaluation is not null) is not { SelfEvaluation: { Total: { } now } self } newest
            || Before(years, newest) is not { SelfEvaluation: { Total: { } last } other } before)
            return null;
        var more = now - last;
        var grades = self.Grade is { } grade && other.Grade is { } earlier && grade != earlier
            ? $"，等级由{earlier.Term()}变为{grade.Term()}"
            : "";
        return new FactItem("自评总分", $"{newest.Year} 年 {now} 分，" + more.Value switch
        {
            0m => $"和 {before.Year} 年一样",
            > 0m => $"比 {before.Year} 年高 {more} 分",
            _ => $"比 {before.Year} 年低 {last - now} 分",
        } + grades + "。");
    }

    private static ProjectYear? Before(ImmutableArray<ProjectYear> years, ProjectYear year) =>
        years.FirstOrDefault(other => other.Year == year.Year - 1);
}
