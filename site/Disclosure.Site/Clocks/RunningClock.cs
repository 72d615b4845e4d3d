using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Clocks;

/// <summary>A disclosure clock of one unit, year and stage, in words for readers.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Stage">With the budget or with the final accounts.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Owed">What is owed, each thing with how far it has come.</param>
internal sealed record RunningClock(FiscalYear Year, Stage Stage, DisclosureClock Clock, OwedByUnit Owed)
{
    /// <summary>The published scan of the approval, from the site's root; nothing where there is none.</summary>
    public string? Scan { get; init; }

    public static RunningClock For(PageContext context, FiscalYear year, Stage stage, UnitCode? unit) =>
        For(context.Records, year, stage, unit) with { Scan = context.ScanOf(year, stage, unit) };

    public static RunningClock For(RecordSet records, FiscalYear year, Stage stage, UnitCode? unit) =>
        new(year, stage, records.ClockOf(year, stage, unit), records.OwedBy(year, stage, unit));

    /// <summary>The clock's state; that there is nothing to publish, where nothing is owed.</summary>
    public Badge State => Owed.IsNothing ? ClockBadges.NothingOwed : ClockBadges.Of(Clock.State);

    public ClockView View(string name, ILinkRoot root) => new(name, State, Facts(root));

    /// <summary>Why <paramref name="what"/> is not there.</summary>
    public EmptyState WhyMissing(string what)
    {
        if (Owed.IsNothing)
            return EmptyState.NotApplicable($"{Year} 年度没有应单独公开的绩效表，{what}由主管部门一并公开。");
        return Clock.State is ClockState.OnTime or ClockState.Late
            ? EmptyState.NotThere($"{Year} 年度{StageWord}已于 {Clock.Published!.Value.InChinese()}公开，其中没有{what}。")
            : new EmptyState(State.Text, State.Tone, WhyNotYet(what));
    }

    private string WhyNotYet(string what) => (Clock.State, Clock.DueDate) switch
    {
        (ClockState.NotDue, { } due) => $"{what}最迟应于 {due.InChinese()}公开。",
        (ClockState.NotDue, null) => $"还没有到 {Year} 年度{StageWord}批复的时候，{what}的公开期限还没有起算。",
        (ClockState.Overdue, { } due) =>
            $"{what}最迟应于 {due.InChinese()}公开，截至 {Clock.AsOf.InChinese()}已逾期 {Clock.DaysLate} 天，仍未公开。",
        _ => $"没有 {Year} 年度{StageWord}的批复记录，{what}的公开期限还没有起算。",
    };

    private string StageWord => Stage == Stage.Budget ? "预算" : "决算";

    private ImmutableArray<FactItem> Facts(ILinkRoot root)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(5);
        if (Clock.Approval is { } approval)
        {
            facts.Add(new FactItem(approval.Kind.Term(), $"{approval.Document}，{approval.Date.InChinese()}"));
            if (Scan is { } scan)
                facts.Add(new FactItem("批复文件", ScanWords.Of(scan), root.LinkTo(scan)));
            facts.Add(new FactItem("应公开日期", $"{Clock.DueDate!.Value.InChinese()}（批复后 {DisclosureClock.DaysAllowed} 日）"));
        }
        else
        {
            facts.Add(new FactItem("批复", Clock.IsAhead ? $"还没有到 {Year} 年度{StageWord}批复的时候" : "没有批复记录"));
        }

        if (!Owed.IsNothing)
            AddPublication(facts);
        facts.Add(new FactItem("应公开内容", OwedWords.Of(Owed, Clock)));
        return facts.DrainToImmutable();
    }

    private void AddPublication(ImmutableArray<FactItem>.Builder facts)
    {
        if (Clock.Approval is null)
            return;
        facts.Add(new FactItem("公开日期", Clock.Published?.InChinese() ?? (Owed.Public > 0 ? "尚未全部公开" : "尚未公开")));
        if (Owed.Elsewhere is { } elsewhere)
            facts.Add(new FactItem("在别处公开", elsewhere.Date.InChinese(), elsewhere.Address));
        if (Clock.DaysLate > 0)
            facts.Add(new FactItem("逾期", $"{Clock.DaysLate} 天"));
    }
}
