using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>Counts cases for publication.</summary>
internal static class CaseSummary
{
    /// <summary>What cases come to on a day.</summary>
    public static CaseHandling Of(IEnumerable<CaseProgress> progresses, CaseRules rules, DateOnly today)
    {
        CaseProgress[] all = [.. progresses];
        var ratedAgain = all.Count(one => one.Again is not null);
        return new()
        {
            Deadlines = rules.Deadlines,
            Total = all.Length,
            Contacted = all.Count(one => one.Contacted is not null),
            ContactedInTime = all.Count(one => one.Contacted <= one.ContactDue),
            Replied = all.Count(one => one.Replied is not null),
            RepliedInTime = all.Count(one => one.Replied <= one.ReplyDue),
            Handled = all.Count(one => one.Stage == CaseStage.Handled),
            HandledInTime = all.Count(one => one.Stage == CaseStage.Handled && one.Handled <= one.HandleDue),
            Overdue = all.Count(one => one.IsOverdueOn(today)),
            ReplyDays = MedianOf(all.Where(one => one.Replied is not null).Select(one => rules.Calendar.WorkingDaysBetween(one.Opened, one.Replied!.Value))),
            HandleDays = MedianOf(all.Where(one => one.Stage == CaseStage.Handled).Select(one => rules.Calendar.WorkingDaysBetween(one.Opened, one.Handled!.Value))),
            RatedAgain = ratedAgain,
            Improved = CaseHandling.TellImproved(ratedAgain, all.Count(one => one.Again >= SatisfactionLevel.BasicallySatisfied)),
            Appeals = all.Count(one => one.Appealed is not null),
            AppealsUpheld = all.Count(one => one.IsUpheld),
        };
    }

    // Of an even number the mean of the two in the middle, half up: whole working days.
    private static int? MedianOf(IEnumerable<int> days)
    {
        int[] sorted = [.. days.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2] + 1) / 2;
    }
}
