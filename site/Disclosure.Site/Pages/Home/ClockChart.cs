using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Duties;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Home;

/// <summary>How publication stands, over what is owed of the newest budget and the newest accounts.</summary>
internal static class ClockChart
{
    private static readonly ImmutableArray<ClockState> States =
        [ClockState.OnTime, ClockState.Late, ClockState.Overdue, ClockState.NotDue, ClockState.NotApproved];

    /// <summary>The chart; nothing where nothing is owed.</summary>
    public static BarChart? Of(RecordSet records, ShownYears years)
    {
        var duties = new PublicationDuties(records);
        years = new ShownYears(
            NewestOf(records, duties, years.Budget, Stage.Budget), NewestOf(records, duties, years.Accounts, Stage.Accounts));
        ImmutableArray<ClockState> states = [.. OfStage(years.Budget, Stage.Budget), .. OfStage(years.Accounts, Stage.Accounts)];
        if (states.IsEmpty)
            return null;
        return new BarChart(
            Finding(Name(years), ClockCounts.Of(states)),
            "状态", "项数", null, [.. States.Select(BarOf)]);

        IEnumerable<ClockState> OfStage(FiscalYear? year, Stage stage) =>
            year is { } shown ? duties.OfStage(shown, stage).Where(duty => duty.IsOwed).Select(duty => duty.State) : [];

        int CountOf(ClockState state) => states.Count(one => one == state);

        Bar BarOf(ClockState state) => new(
            state.Term(), CountOf(state).ToString(CultureInfo.InvariantCulture),
            new Percentage((decimal)CountOf(state) / states.Length));
    }

    /// <summary>How it is counted, and the day the states are told for, in sentences.</summary>
    public static string NoteOf(RecordSet records) =>
        $"每个单位的预算公开、决算公开各算一项，批复之后 {DisclosureClock.DaysAllowed} 日内应当公开；应公开的内容一样不缺才算公开。"
        + $"状态按 {records.AsOf.InChinese()}计算。";

    /// <summary>The newest year that anything is there of, or one after it whose approvals are long due: a clock does not stop.</summary>
    private static FiscalYear? NewestOf(RecordSet records, PublicationDuties duties, FiscalYear? shown, Stage stage)
    {
        foreach (var year in duties.Years.Reverse())
        {
            if (year == shown || records.IsApprovalLongDue(year, stage))
                return year;
        }

        return shown;
    }

    // What is not due, or not approved, is not 应公开 yet.
    private static string Finding(string years, ClockCounts counts)
    {
        var all = counts.Due + counts.NotDue + counts.NotApproved;
        var notYet = (counts.NotDue > 0 ? $"，{ClockState.NotDue.Term()} {counts.NotDue} 项" : "")
            + (counts.NotApproved > 0 ? $"，{ClockState.NotApproved.Term()} {counts.NotApproved} 项" : "");
        return $"{years}共 {all} 项，应公开 {counts.Due} 项{notYet}；按期公开 {counts.OnTime} 项";
    }

    private static string Name(ShownYears years) => (years.Budget, years.Accounts) switch
    {
        ({ } budget, { } accounts) => $"{budget} 年预算和 {accounts} 年决算",
        ({ } budget, null) => $"{budget} 年预算",
        (null, { } accounts) => $"{accounts} 年决算",
        _ => "",
    };
}
