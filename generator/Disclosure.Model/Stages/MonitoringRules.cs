using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Stages;

/// <summary>Rules of the stage 监控: targets and spending are monitored at stated days of the year (双监控, clause 六).</summary>
internal static class MonitoringRules
{
    public static ImmutableArray<StageRule> All { get; } =
    [
        Rule("monitoring-done", StageState.Done, "{进度}", Done),
        Rule("monitoring-withheld", StageState.Withheld, "绩效运行监控不予公开：{理由}。", Withheld),
        Rule("monitoring-withdrawn", StageState.Withheld, "{记录}已于 {撤下日期}撤下：{理由}。", Withdrawn),
        Rule("monitoring-no-budget", StageState.NotApplicable, "没有安排预算，没有可监控的支出。", NoBudget),
        Rule("monitoring-ended", StageState.NotApplicable, "{退出}，早于监控的日期。", Ended),
        Rule("monitoring-no-day", StageState.NotApplicable, "没有规定监控的日期。", NoDay),
        Rule("monitoring-no-target", StageState.Missing, "没有 {年度} 年度的绩效目标可以监控。", NoTarget),
        Rule("monitoring-not-due", StageState.NotDue, "监控截至 {监控日}，结果最迟应于 {公开期限}公开。", NotDue),
        Rule("monitoring-before-portal", StageState.Missing, "本站的绩效运行监控从 {首年} 年度起公开，没有此前年度的。", BeforePortal),
        Rule(
            "monitoring-overdue", StageState.Overdue, "截至 {监控日}的监控结果最迟应于 {公开期限}公开，截至 {今日}已逾期 {天数} 个工作日。",
            Overdue),
        Rule("monitoring-missing", StageState.Missing, "年度已结束，没有绩效运行监控。", _ => new StageFit()),
    ];

    /// <summary>Whether it is to be monitored on the days that are stated and on which it still ran.</summary>
    public static bool IsOwed(StageFacts facts) =>
        facts.Withheld is null && Withdrawn(facts) is null && NoBudget(facts) is null && Ended(facts) is null && NoDay(facts) is null
        && NoTarget(facts) is null && BeforePortal(facts) is null;

    private static StageRule Rule(string id, StageState state, string words, Func<StageFacts, StageFit?> applies) =>
        new(id, ChainStage.Monitoring, state, words, applies);

    private static StageFit? Done(StageFacts facts)
    {
        var newest = facts.Monitoring.LastOrDefault(record => record.Withheld is null);
        return newest is null ? null : StageFit.With(("进度", Progress(newest))) with
        {
            Date = newest.Date,
            Note = OthersMissing(facts),
            Record = newest.Key,
            ResponsibleRole = newest.ResponsibleRole,
        };
    }

    private static string Progress(MonitoringRecord record)
    {
        var parts = new[] { Execution(record), SpendingOff(record), Deviations(record) }.OfType<string>()
            .Concat(record.Measures.Select(measure => measure.Kind.Term()).Distinct()).ToList();
        return parts.Count == 0 ? "没有写明进度" : string.Join('，', parts);
    }

    private static string? Execution(MonitoringRecord record) =>
        ExecutionRate.Of(record.Spending?.Budget, record.Spending?.Executed) is { Value: { } rate } ? $"预算执行率 {rate}" : null;

    private static string? SpendingOff(MonitoringRecord record) =>
        string.IsNullOrWhiteSpace(record.Spending?.Deviation) ? null : "预算执行偏离";

    private static string? Deviations(MonitoringRecord record)
    {
        var off = record.Indicators.Count(indicator => indicator.IsOff);
        return (record.Indicators.Length, off) switch
        {
            (0, _) => null,
            (var all, 0) => $"{all} 项指标没有偏离",
            (var all, _) => $"{all} 项指标中 {off} 项偏离",
        };
    }

    // Another day that is stated has passed without its figures.
    private static string? OthersMissing(StageFacts facts)
    {
        if (facts.HasEnded || facts.MonitoredDays.FirstOrDefault(day => day.IsLate) is not { } missing)
            return null;
        var day = missing.Day.InChinese();
        return missing.State == StageState.Overdue
            ? $"截至 {day}的监控结果最迟应于 {missing.Due.InChinese()}公开，至今没有。"
            : $"没有截至 {day}的监控结果。";
    }

    private static StageFit? Withheld(StageFacts facts) =>
        (facts.Monitoring.LastOrDefault()?.Withheld ?? facts.Withheld) is { } withheld ? StageFit.Withheld(withheld) : null;

    // What hangs on a target or an exit that was taken down is not told to be missing.
    private static StageFit? Withdrawn(StageFacts facts) => StageText.Withdrawn(
        facts,
        facts.Withdrawn(RecordKind.Monitoring) ?? (facts.HasNoBudget || facts.HasEnded || !WasGiven(facts) ? null : facts.WithdrawnGround));

    private static StageFit? NoBudget(StageFacts facts) => facts.HasNoBudget ? new StageFit() : null;

    private static StageFit? Ended(StageFacts facts)
    {
        var isBefore = facts.Exit is not null && WasGiven(facts) && facts.MonitoredDays.IsEmpty;
        return facts.HasEnded || isBefore
            ? StageFit.With(("退出", StageText.Ended(facts))) with { Record = facts.Exit?.Key }
            : null;
    }

    private static bool WasGiven(StageFacts facts) => !facts.Rules.MonitoringDays(facts.Year).IsEmpty;

    private static StageFit? NoDay(StageFacts facts) => facts.MonitoredDays.IsEmpty ? new StageFit() : null;

    private static StageFit? NoTarget(StageFacts facts) =>
        facts.HasNothing ? StageFit.With(("年度", $"{facts.Year}")) : null;

    private static StageFit? NotDue(StageFacts facts) => facts.MonitoredDays[0] is { State: StageState.NotDue } first
        ? StageFit.With(("监控日", first.Day.InChinese()), ("公开期限", first.Due.InChinese())) with { Due = first.Due }
        : null;

    private static StageFit? BeforePortal(StageFacts facts) => FirstYear(facts) is { } first && facts.Year < first
        ? StageFit.With(("首年", $"{first}"))
        : null;

    private static FiscalYear? FirstYear(StageFacts facts) =>
        facts.Records.Process.Monitoring is [var first, ..] ? first.Year : null;

    private static StageFit? Overdue(StageFacts facts)
    {
        if (facts.MonitoredDays[0] is not { State: StageState.Overdue } first)
            return null;
        var fit = StageText.OverdueByWorkingDays(facts, first.Due);
        return fit with { Values = fit.Values.Add(("监控日", first.Day.InChinese())) };
    }
}
