using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>Counts cases for publication.</summary>
internal static class CaseSummary
{
    /// <summary>What cases come to on a day.</summary>
    /// <param name="progresses">Cases that something was done about; others may be among them.</param>
    /// <param name="rules">What deadlines are reckoned by.</param>
    /// <param name="today">The day.</param>
    /// <param name="untouched">How many more there are that nothing was done about, by the day of the rating.</param>
    public static CaseHandling Of(
        IEnumerable<CaseProgress> progresses, CaseRules rules, DateOnly today, IReadOnlyDictionary<DateOnly, int>? untouched = null)
    {
        CaseProgress[] all = [.. progresses];
        untouched ??= new Dictionary<DateOnly, int>();
        return new()
        {
            Deadlines = rules.Deadlines,
            Total = all.Length + untouched.Values.Sum(),
            Contacted = all.Count(one => one.Contacted is not null),
            ContactedInTime = all.Count(one => one.Contacted <= one.ContactDue),
            Replied = all.Count(one => one.Replied is not null),
            RepliedInTime = all.Count(one => one.Replied <= one.ReplyDue),
            Handled = all.Count(one => one.Stage == CaseStage.Handled),
            HandledInTime = all.Count(one => one.Stage == CaseStage.Handled && one.Handled <= one.HandleDue),
            Overdue = all.Count(one => one.IsOverdueOn(today))
                + untouched.Where(day => CaseProgress.Of(day.Key, [], rules).IsOverdueOn(today)).Sum(day => day.Value),
            ReplyDays = MedianOf(
                all.Where(one => one.Replied is not null).Select(one => rules.Calendar.WorkingDaysBetween(one.Opened, one.Replied!.Value))),
            HandleDays = MedianOf(
                all.Where(one => one.Stage == CaseStage.Handled)
                    .Select(one => rules.Calendar.WorkingDaysBetween(one.Opened, one.Handled!.Value))),
            RatedAgain = all.Count(one => one.Again is not null),
            Improved = ImprovedOf(all, today),
            Appeals = all.Count(one => one.Appealed is not null),
            AppealsUpheld = all.Count(one => one.IsUpheld),
        };
    }

    // Told of whole days, and only where of those who rated again since it was told last neither part is a few: the one who did today, or
    // on a day by himself, would show by the difference. It goes by the days alone, so that it is the same whoever asks when.
    private static int? ImprovedOf(IEnumerable<CaseProgress> all, DateOnly today)
    {
        var (again, improved) = (0, 0);
        var told = (Again: 0, Improved: 0);
        foreach (var day in all.Where(one => one.RatedAgainOn is not null).GroupBy(one => one.RatedAgainOn!.Value).OrderBy(day => day.Key))
        {
            if (day.Key >= today)
                return null;
            again += day.Count();
            improved += day.Count(one => one.Again >= SatisfactionLevel.BasicallySatisfied);
            if (CaseHandling.TellImproved(again - told.Again, improved - told.Improved) is not null)
                told = (again, improved);
        }

        return told.Again == again ? told.Improved : null;
    }

    // Of an even number the mean of the two in the middle, half up: whole working days. That of a few would tell on which days they rated.
    private static int? MedianOf(IEnumerable<int> days)
    {
        int[] sorted = [.. days.Order()];
        return sorted.Length < CountSuppression.FewestShown ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2] + 1) / 2;
    }
}
