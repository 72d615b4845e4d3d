using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Clocks;

/// <summary>A clock in a sentence.</summary>
internal static class ApprovalWords
{
    /// <summary>
    /// Approval, due date and publication, such as
    /// <c>财政批复 示财预〔2025〕8号（2025年1月24日），最迟应于 2025年2月13日公开，已于 2025年2月10日公开。</c>
    /// </summary>
    public static string Describe(DisclosureClock clock)
    {
        if (clock.Approval is not { } approval)
            return "没有批复记录，不得公开。";
        var published = clock switch
        {
            { Published: { } day, DaysLate: 0 } => $"已于 {day.InChinese()}公开",
            { Published: { } day } => $"于 {day.InChinese()}公开，逾期 {clock.DaysLate} 天",
            { DaysLate: > 0 } => $"尚未公开，已逾期 {clock.DaysLate} 天",
            _ => "尚未公开，未到期",
        };
        return $"{approval.Kind.Term()} {approval.Document}（{approval.Date.InChinese()}），"
            + $"最迟应于 {clock.DueDate!.Value.InChinese()}公开，{published}。";
    }
}
