using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Home;

/// <summary>How publication stands, over the approvals of the newest budget and the newest accounts.</summary>
internal static class ClockChart
{
    private static readonly ImmutableArray<ClockState> States =
        [ClockState.OnTime, ClockState.Late, ClockState.Overdue, ClockState.NotDue];

    /// <summary>The chart; nothing where no approval is registered.</summary>
    public static BarChart? Of(RecordSet records, ShownYears years)
    {
        var clocks = new List<DisclosureClock>();
        Add(years.Budget, Stage.Budget);
        Add(years.Accounts, Stage.Accounts);
        if (clocks.Count == 0)
            return null;
        return new BarChart(
            $"{Name(years)}共 {clocks.Count} 份批复，按期公开 {clocks.Count(clock => clock.State == ClockState.OnTime)} 份",
            "状态", "批复数", null,
            [.. States.Select(state => BarOf(state, clocks.Count(clock => clock.State == state)))]);

        void Add(FiscalYear? year, Stage stage)
        {
            if (year is not { } shown)
                return;

            // A unit may be approved again: its first approval started its clock.
            var entries = records.ApprovalsOf(shown, stage).SelectMany(act => act.Entries()).DistinctBy(entry => entry.Unit);
            clocks.AddRange(entries.Select(records.ClockOf));
        }

        Bar BarOf(ClockState state, int count) =>
            new(state.Term(), count.ToString(CultureInfo.InvariantCulture), new Percentage((decimal)count / clocks.Count));
    }

    /// <summary>The day the states are told for, in a sentence.</summary>
    public static string NoteOf(RecordSet records) =>
        $"每份批复之后 {DisclosureClock.DaysAllowed} 日内应当公开；状态按 {records.AsOf.InChinese()}计算。";

    private static string Name(ShownYears years) => (years.Budget, years.Accounts) switch
    {
        ({ } budget, { } accounts) => $"{budget} 年预算和 {accounts} 年决算",
        ({ } budget, null) => $"{budget} 年预算",
        (null, { } accounts) => $"{accounts} 年决算",
        _ => "",
    };
}
