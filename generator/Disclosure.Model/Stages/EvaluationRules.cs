using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Stages;

/// <summary>Rules of the stage 评价: the unit evaluates itself, others evaluate and recheck (clause 七).</summary>
internal static class EvaluationRules
{
    /// <summary>The rule by which the result, or what it rests on, was published and taken down.</summary>
    public const string WithdrawnId = "evaluation-withdrawn";

    public static ImmutableArray<StageRule> All { get; } =
    [
        Rule("evaluation-self", StageState.Done, "自评{自评}{他评}", OfItself),
        Rule("evaluation-by-others", StageState.Done, "{他评}", ByOthers),
        Rule("evaluation-withheld", StageState.Withheld, "绩效自评不予公开：{理由}。", Withheld),
        Rule(WithdrawnId, StageState.Withheld, "{记录}已于 {撤下日期}撤下：{理由}。", Withdrawn),
        Rule("evaluation-no-budget", StageState.NotApplicable, "没有安排预算，没有可评价的支出。", NoBudget),
        Rule("evaluation-ended", StageState.NotApplicable, "{退出}，本年度没有可评价的支出。", Ended),
        Rule("evaluation-awaited", StageState.NotDue, "决算最迟应于 {批复期限}批复，绩效自评在批复后 20 日内公开。", Awaited),
        Rule("evaluation-not-due", StageState.NotDue, "绩效自评最迟应于 {公开期限}公开。", NotDue),
        Rule("evaluation-overdue", StageState.Overdue, "绩效自评最迟应于 {公开期限}公开，截至 {今日}已逾期 {天数} 天。", Overdue),
        Rule("evaluation-missing", StageState.Missing, "没有 {年度} 年度的绩效目标，也没有绩效自评和绩效评价。", Missing),
    ];

    private static StageRule Rule(string id, StageState state, string words, Func<StageFacts, StageFit?> applies) =>
        new(id, ChainStage.Evaluation, state, words, applies);

    private static StageFit? OfItself(StageFacts facts) => facts.Self is { Withheld: null } self
        ? StageFit.With(
            ("自评", self.Total is { } total ? $" {Score(total, self.Grade)}" : "没有总分"),
            ("他评", string.Concat(facts.Evaluations.Select(evaluation => "；" + Told(evaluation))))) with
        {
            Date = facts.SelfClock.Published,
            Record = self.Key,
            ResponsibleRole = self.ResponsibleRole,
        }
        : null;

    // What others found is a result, though the unit's own is not there.
    private static StageFit? ByOthers(StageFacts facts) => facts.Evaluations.IsEmpty
        ? null
        : StageFit.With(("他评", string.Join('；', facts.Evaluations.Select(Told)))) with
        {
            Date = facts.Evaluations[^1].Date,
            Note = WhyNotOfItself(facts),
            Basis = facts.Self?.Withheld?.Basis ?? facts.Withdrawn(RecordKind.ProjectSelfEvaluation)?.Why.Basis,
            Record = facts.Evaluations[^1].Key,
        };

    private static string WhyNotOfItself(StageFacts facts) =>
        (facts.Self?.Withheld, facts.Withdrawn(RecordKind.ProjectSelfEvaluation)) switch
        {
            ({ } withheld, _) => $"绩效自评不予公开：{withheld.Reason.TrimEnd('。')}。",
            (_, { } taken) => $"绩效自评已于 {taken.Day.InChinese()}撤下：{taken.Why.Reason}。",
            _ => "没有绩效自评。",
        };

    private static string Told(Evaluation evaluation) =>
        evaluation.Kind.Term() + (evaluation.Total is { } total ? $" {Score(total, evaluation.Grade)}" : "没有总分");

    private static string Score(Points total, Grade? grade) => $"{total} 分{(grade is { } given ? $"（{given.Term()}）" : "")}";

    private static StageFit? Withheld(StageFacts facts) => facts.Self?.Withheld is { } withheld ? StageFit.Withheld(withheld) : null;

    private static StageFit? Withdrawn(StageFacts facts) => StageText.Withdrawn(
        facts,
        facts.Withdrawn(RecordKind.ProjectSelfEvaluation, RecordKind.Evaluation)
            ?? (facts.HasNoBudget || facts.HasEnded ? null : facts.WithdrawnGround));

    private static StageFit? NoBudget(StageFacts facts) => facts.HasNoBudget ? new StageFit() : null;

    private static StageFit? Ended(StageFacts facts) => facts.HasEnded
        ? StageFit.With(("退出", StageText.Ended(facts))) with { Record = facts.Exit?.Key }
        : null;

    private static StageFit? Awaited(StageFacts facts) =>
        facts.HasNothing ? null : StageText.Awaited(facts, facts.SelfClock, Stage.Accounts);

    private static StageFit? NotDue(StageFacts facts) => !facts.HasNothing && Due(facts) is { } due && facts.Day <= due
        ? StageFit.With(("公开期限", due.InChinese())) with { Due = due }
        : null;

    // Owed by a project that has a target, or owes one.
    private static StageFit? Overdue(StageFacts facts) =>
        !facts.HasNothing && Due(facts) is { } due ? StageText.Overdue(facts, due) : null;

    // Accounts that nobody approved in time owe their tables as from the last day on which they could have been: waiting ends no duty.
    private static DateOnly? Due(StageFacts facts) => facts.SelfClock switch
    {
        { Published: not null } => null,
        { Approval: null } => StageText.ApprovedBy(facts, facts.Year, Stage.Accounts).AddDays(DisclosureClock.DaysAllowed),
        var clock => clock.DueDate,
    };

    private static StageFit Missing(StageFacts facts) => StageFit.With(("年度", $"{facts.Year}"));
}
