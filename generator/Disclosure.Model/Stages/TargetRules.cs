using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Stages;

/// <summary>Rules of the stage 目标: without a target, or with one that was not approved, no budget is given (clause 五).</summary>
internal static class TargetRules
{
    public static ImmutableArray<StageRule> All { get; } =
    [
        Rule("target-withheld", StageState.Withheld, "绩效目标不予公开：{理由}。", Withheld),
        Rule("target-published", StageState.Done, "{指标数} 项指标{金额}", Published),
        Rule("target-withdrawn", StageState.Withheld, "{记录}已于 {撤下日期}撤下：{理由}。", Withdrawn),
        Rule("target-review-withheld", StageState.Withheld, "绩效目标审核不予公开：{理由}。", ReviewWithheld),
        Rule("target-refused", StageState.Done, "{审核结果}，不安排预算{金额}", Refused),
        Rule("target-not-supported", StageState.NotApplicable, "事前绩效评估不予支持，不安排预算，没有绩效目标。", NotSupported),
        Rule("target-ended", StageState.NotApplicable, "{退出}，不再编报绩效目标。", Ended),
        Rule("target-awaited", StageState.NotDue, "预算最迟应于 {批复期限}批复，绩效目标在批复后 20 日内公开。{审核}", Awaited),
        Rule("target-not-due", StageState.NotDue, "绩效目标最迟应于 {公开期限}公开。{审核}", NotDue),
        Rule("target-overdue", StageState.Overdue, "绩效目标最迟应于 {公开期限}公开，截至 {今日}已逾期 {天数} 天。{审核}", Overdue),
        Rule("target-missing", StageState.Missing, "{批复}没有 {年度} 年度的绩效目标。{审核}", Missing),
    ];

    private static StageRule Rule(string id, StageState state, string words, Func<StageFacts, StageFit?> applies) =>
        new(id, ChainStage.Target, state, words, applies);

    private static StageFit? Withheld(StageFacts facts) =>
        facts.Target?.Withheld is { } withheld ? StageFit.Withheld(withheld) : null;

    private static StageFit? Published(StageFacts facts) => facts.Target is { } target
        ? StageFit.With(
            ("指标数", $"{target.Indicators.Length}"),
            ("金额", target.YearAmount() is { } amount ? $"，年初预算 {amount.Brief()}" : "")) with
        {
            Date = facts.TargetClock.Published,
            Record = target.Key,
            ResponsibleRole = target.ResponsibleRole ?? facts.Review?.ResponsibleRole,
        }
        : null;

    // A review or an exit that was taken down may have been why there is none.
    private static StageFit? Withdrawn(StageFacts facts) => StageText.Withdrawn(
        facts,
        facts.Withdrawn(RecordKind.ProjectTarget)
            ?? (
                facts.HasNoBudget || facts.HasEnded
                    ? null
                    : facts.Withdrawn(RecordKind.TargetReview) ?? facts.WithdrawnExit(null, facts.Year)));

    private static StageFit? ReviewWithheld(StageFacts facts) =>
        facts.Review?.Withheld is { } withheld ? StageFit.Withheld(withheld) : null;

    private static StageFit? Refused(StageFacts facts) => facts is { IsRefused: true, Review: { Last: { } last } review }
        ? StageFit.With(
            ("审核结果", last.Result.Term()),
            ("金额", review.Requested is { } amount ? $"（申报 {amount.Brief()}）" : "")) with
        {
            Date = last.Date,
            Note = last.Opinion,
            Record = review.Key,
            ResponsibleRole = review.ResponsibleRole,
            IsRefusal = true,
        }
        : null;

    private static StageFit? NotSupported(StageFacts facts) =>
        facts.IsNotSupported ? new StageFit { Record = facts.Assessment!.Key } : null;

    private static StageFit? Ended(StageFacts facts) => facts.HasEnded || facts.Exit?.Year <= facts.Year
        ? StageFit.With(("退出", StageText.Ended(facts))) with { Record = facts.Exit?.Key }
        : null;

    private static StageFit? Awaited(StageFacts facts) => WithReview(facts, StageText.Awaited(facts, facts.TargetClock, Stage.Budget));

    private static StageFit? NotDue(StageFacts facts) => WithReview(facts, StageText.Running(facts.TargetClock));

    // A review that was passed is no budget yet.
    private static StageFit? Overdue(StageFacts facts) =>
        facts.RunsOn && facts.TargetClock is { State: ClockState.Overdue, DueDate: { } due }
            ? WithReview(facts, StageText.Overdue(facts, due))
            : null;

    private static StageFit? Missing(StageFacts facts)
    {
        var approved = facts.TargetClock.Approval is { Date: var day } ? $"预算已于 {day.InChinese()}批复，" : "没有预算批复记录，也";
        return WithReview(facts, StageFit.With(("批复", approved), ("年度", $"{facts.Year}")));
    }

    // What the review came to, of a target that is not there.
    private static StageFit? WithReview(StageFacts facts, StageFit? fit)
    {
        if (fit is null)
            return null;
        var words = facts.Review is { Last: { } last } ? $"{last.Date.InChinese()}{last.Result.Term()}{Why(last)}。" : "";
        return fit with
        {
            Values = fit.Values.Add(("审核", words)),
            Record = words.Length > 0 ? facts.Review!.Key : null,
            ResponsibleRole = facts.Review?.ResponsibleRole,
        };
    }

    private static string Why(ReviewRound round) => string.IsNullOrWhiteSpace(round.Opinion) ? "" : "：" + round.Opinion.TrimEnd('。');
}
