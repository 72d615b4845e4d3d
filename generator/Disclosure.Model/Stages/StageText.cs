using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
using Disclosure.Model.Editions;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Stages;

/// <summary>What the rules of several stages say alike.</summary>
internal static class StageText
{
    /// <summary>Since when something is overdue, for words with 公开期限, 今日 and 天数.</summary>
    public static StageFit Overdue(StageFacts facts, DateOnly due) => StageFit.With(
        ("公开期限", due.InChinese()), ("今日", facts.Day.InChinese()), ("天数", $"{facts.DaysSince(due)}")) with
    {
        Due = due,
    };

    /// <summary>The same of what is due some working days after it was made.</summary>
    public static StageFit OverdueByWorkingDays(StageFacts facts, DateOnly due) => StageFit.With(
        ("公开期限", due.InChinese()), ("今日", facts.Day.InChinese()), ("天数", $"{facts.WorkingDaysSince(due)}")) with
    {
        Due = due,
    };

    /// <summary>Why a project runs no more, such as <c>2025年6月30日中途停止</c>.</summary>
    public static string Ended(StageFacts facts)
    {
        if (facts.Exit is { } exit)
            return Of(exit, facts.Day);
        var ended = facts.Records.Portal.Duties.Ended.FirstOrDefault(ended => ended.Code == facts.Project.Value);
        return ended is null ? "已退出" : $"{ended.Reason.TrimEnd('。')}（自 {ended.From} 年度起）";
    }

    /// <summary>How and when it ended, or is to end after <paramref name="today"/>, such as <c>将于 2026年12月31日执行到期</c>.</summary>
    public static string Of(ProjectExit exit, DateOnly today) =>
        (exit.IsAnnouncedOn(today) ? "将于 " : "") + (exit.Date?.InChinese() ?? $"{exit.Year} 年度") + (exit.Kind?.Term() ?? "退出");

    /// <summary>The last day by which a budget or accounts are to be approved, by the portal's rule.</summary>
    public static DateOnly ApprovedBy(StageFacts facts, FiscalYear year, Stage stage) =>
        ApprovalWait.ComesRoundOn(year, stage).AddDays(facts.Records.Portal.Duties.ApprovalDaysOf(stage));

    /// <summary>That a table waits for an approval that nobody missed yet, for words with 年度 and 批复期限.</summary>
    public static StageFit? Awaited(StageFacts facts, DisclosureClock clock, Stage stage)
    {
        if (clock.Approval is not null || facts.Records.IsApprovalLongDue(facts.Year, stage))
            return null;
        var by = ApprovedBy(facts, facts.Year, stage);
        return StageFit.With(("年度", $"{facts.Year}"), ("批复期限", by.InChinese())) with { Due = by.AddDays(DisclosureClock.DaysAllowed) };
    }

    /// <summary>That something was published and taken down, for words with 记录, 撤下日期 and 理由; nothing where nothing was.</summary>
    public static StageFit? Withdrawn(StageFacts facts, WithdrawnRecord? taken) => taken is null
        ? null
        : StageFit.With(
            ("记录", NameOf(taken, facts.Year)), ("撤下日期", taken.Day.InChinese()), ("理由", taken.Why.Reason)) with
        {
            Basis = taken.Why.Basis,
        };

    private static string NameOf(WithdrawnRecord taken, FiscalYear year)
    {
        var name = taken.Record.Kind switch
        {
            RecordKind.ProjectTarget => "绩效目标",
            RecordKind.ProjectSelfEvaluation => "绩效自评",
            RecordKind.Evaluation => "绩效评价",
            RecordKind.Monitoring => "绩效运行监控",
            RecordKind.Exit => "退出情况",
            var kind => RecordKinds.Of(kind).Title,
        };
        return taken.Record.Year is { } of && of != year ? $"{of} 年度的{name}" : name;
    }

    /// <summary>That a table is due on a day that has not passed, for words with 公开期限.</summary>
    public static StageFit? Running(DisclosureClock clock) => clock is { State: ClockState.NotDue, DueDate: { } due }
        ? StageFit.With(("公开期限", due.InChinese())) with { Due = due }
        : null;
}
