using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Clocks;

/// <summary>A disclosure clock of one unit, year and stage, in words for readers.</summary>
internal sealed record RunningClock(FiscalYear Year, Stage Stage, DisclosureClock Clock)
{
    public static RunningClock For(PageContext context, FiscalYear year, Stage stage, UnitCode? unit) =>
        new(year, stage, context.Records.ClockOf(year, stage, unit));

    /// <summary>The clock's state.</summary>
    public Badge State => ClockBadges.Of(Clock.State);

    public ClockView View(string name) => new(name, State, Facts());

    /// <summary>Why <paramref name="what"/> is not there.</summary>
    public EmptyState WhyMissing(string what) => Clock.State is ClockState.OnTime or ClockState.Late
        ? EmptyState.NotThere($"{Year} 年度{StageWord}已于 {Clock.Published!.Value.InChinese()}公开，其中没有{what}。")
        : new EmptyState(State.Text, State.Tone, WhyNotYet(what));

    private string WhyNotYet(string what) => (Clock.State, Clock.DueDate) switch
    {
        (ClockState.NotDue, { } due) => $"{what}最迟应于 {due.InChinese()}公开。",
        (ClockState.NotDue, null) => $"还没有到 {Year} 年度{StageWord}批复的时候，{what}的公开期限还没有起算。",
        (ClockState.Overdue, { } due) =>
            $"{what}最迟应于 {due.InChinese()}公开，截至 {Clock.AsOf.InChinese()}已逾期 {Clock.DaysLate} 天，仍未公开。",
        _ => $"没有 {Year} 年度{StageWord}的批复记录，{what}的公开期限还没有起算。",
    };

    private string StageWord => Stage == Stage.Budget ? "预算" : "决算";

    private ImmutableArray<FactItem> Facts()
    {
        if (Clock.Approval is not { } approval)
            return [new FactItem("批复", Clock.IsAhead ? $"还没有到 {Year} 年度{StageWord}批复的时候" : "没有批复记录")];
        var facts = ImmutableArray.CreateBuilder<FactItem>(4);
        facts.Add(new FactItem(approval.Kind.Term(), $"{approval.Document}，{approval.Date.InChinese()}"));
        facts.Add(new FactItem("应公开日期", $"{Clock.DueDate!.Value.InChinese()}（批复后 {DisclosureClock.DaysAllowed} 日）"));
        facts.Add(new FactItem("公开日期", Clock.Published is { } day ? day.InChinese() : "尚未公开"));
        if (Clock.DaysLate > 0)
            facts.Add(new FactItem("逾期", $"{Clock.DaysLate} 天"));
        return facts.DrainToImmutable();
    }
}
