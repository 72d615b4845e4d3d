using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Clocks;

/// <summary>A disclosure clock of one unit, year and stage, in words for readers.</summary>
internal sealed record RunningClock(FiscalYear Year, Stage Stage, DisclosureClock Clock)
{
    public static RunningClock For(PageContext context, FiscalYear year, Stage stage, UnitCode? unit, Approval? own = null) =>
        new(year, stage, context.Records.ClockOf(year, stage, unit, own));

    /// <summary>The clock's state.</summary>
    public Badge State => new(Clock.State.Term(), ToneOf(Clock.State));

    public ClockView View(string name) => new(name, State, Facts());

    /// <summary>Why <paramref name="what"/> is not there.</summary>
    public EmptyState WhyMissing(string what) => Clock.State switch
    {
        ClockState.NotApproved when Stage == Stage.Accounts =>
            EmptyState.NotDue($"{Year} 年度决算尚无批复记录，{what}的公开期限还没有起算。"),
        ClockState.NotApproved => EmptyState.Nothing($"没有 {Year} 年度预算批复记录，也没有{what}。"),
        ClockState.NotDue => EmptyState.NotDue($"{what}应于 {Clock.DueDate!.Value.InChinese()}前公开。"),
        ClockState.Overdue => EmptyState.Overdue(
            $"{what}应于 {Clock.DueDate!.Value.InChinese()}前公开，截至 {Clock.AsOf.InChinese()}已逾期 {Clock.DaysLate} 天，仍未公开。"),
        _ => EmptyState.Nothing($"{Year} 年度{StageWord}已于 {Clock.Published!.Value.InChinese()}公开，其中没有本项目的{what}。"),
    };

    private string StageWord => Stage == Stage.Budget ? "预算" : "决算";

    private ImmutableArray<FactItem> Facts()
    {
        if (Clock.Approval is not { } approval)
            return [new FactItem("批复", "尚无批复记录")];
        var facts = ImmutableArray.CreateBuilder<FactItem>(4);
        facts.Add(new FactItem(approval.Kind.Term(), $"{approval.Document}，{approval.Date.InChinese()}"));
        facts.Add(new FactItem("公开期限", $"{Clock.DueDate!.Value.InChinese()}（{DisclosureClock.DaysAllowed} 日内）"));
        facts.Add(new FactItem("公开日期", Clock.Published is { } day ? day.InChinese() : "尚未公开"));
        if (Clock.DaysLate > 0)
            facts.Add(new FactItem("逾期", $"{Clock.DaysLate} 天"));
        return facts.DrainToImmutable();
    }

    private static Tone ToneOf(ClockState state) => state switch
    {
        ClockState.OnTime => Tone.Good,
        ClockState.Late => Tone.Caution,
        ClockState.Overdue => Tone.Bad,
        _ => Tone.Neutral,
    };
}
