using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
using Disclosure.Model.Editions;
using Disclosure.Model.Exits;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Stages;

/// <summary>Rules of the stage 应用: what the result did to the budget of a later year (clause 八).</summary>
internal static class ApplicationRules
{
    /// <summary>The rule by which the last day has passed, and the year of the budget runs.</summary>
    public const string OverdueId = "application-overdue";

    /// <summary>The rule by which the year of the budget is over without.</summary>
    public const string MissingId = "application-missing";

    public static ImmutableArray<StageRule> All { get; } =
    [
        Rule("application-done", StageState.Done, "{应用年度} 年度{事项}{决定}{金额}", Done),
        Rule("application-withheld", StageState.Withheld, "评价结果应用不予公开：{理由}。", Withheld),
        Rule("application-withdrawn", StageState.Withheld, "{记录}已于 {撤下日期}撤下：{理由}。", Withdrawn),
        Rule("application-exit", StageState.Done, "{退出}{资金}", Exited),
        Rule("application-ended", StageState.NotApplicable, "{退出}，此后没有预算可以应用评价结果。", Ended),
        Rule("application-nothing", StageState.NotApplicable, "没有可评价的支出，没有评价结果可以应用。", Nothing),
        Rule("application-no-result", StageState.Missing, "没有评价结果可以应用。", NoResult),
        Rule("application-before-portal", StageState.Missing, "本站的评价结果应用从 {首年} 年度的结果起公开，没有此前年度的。", BeforePortal),
        Rule(
            "application-awaited", StageState.NotDue,
            "{结果}用于 {应用年度} 年度预算；该预算最迟应于 {批复期限}批复，应用情况在此后 20 个工作日内公开。", Awaited),
        Rule("application-not-due", StageState.NotDue, "{结果}用于 {应用年度} 年度预算，应用情况最迟应于 {公开期限}公开。", NotDue),
        Rule(
            OverdueId, StageState.Overdue,
            "{结果}用于 {应用年度} 年度预算，应用情况最迟应于 {公开期限}公开，截至 {今日}已逾期 {天数} 个工作日。", Overdue),
        Rule(MissingId, StageState.Missing, "结果应当用于的 {应用年度} 年度已结束，没有应用情况。", Missing),
    ];

    private static StageRule Rule(string id, StageState state, string words, Func<StageFacts, StageFit?> applies) =>
        new(id, ChainStage.Application, state, words, applies);

    private static StageFit? Done(StageFacts facts) => facts.Application is { Withheld: null } application
        ? StageFit.With(
            ("应用年度", $"{application.AppliedTo}"),
            ("事项", application.Subject.Term()),
            ("决定", application.Decision?.Term() ?? "没有写明决定"),
            ("金额", Amounts(application))) with
        {
            Date = application.Date,
            Record = application.Key,
            ResponsibleRole = application.ResponsibleRole,
        }
        : null;

    private static string Amounts(ResultApplication application) => (application.Before, application.After) switch
    {
        ({ } before, { Yuan: 0 }) => $"，原为 {before.Brief()}",
        ({ } before, { } after) => $"，{before.Brief()} → {after.Brief()}",
        (_, { } after) => $"，{after.Brief()}",
        _ => "",
    };

    private static StageFit? Withheld(StageFacts facts) =>
        (facts.Application?.Withheld ?? ExitAfter(facts)?.Withheld ?? facts.ApplicationWithheld) is { } withheld
            ? StageFit.Withheld(withheld)
            : null;

    // Of a result that was taken down, and of the money of a year whose table was, nobody can say whether it should have been applied.
    private static StageFit? Withdrawn(StageFacts facts) => StageText.Withdrawn(
        facts,
        facts.Withdrawn(RecordKind.Application) ?? facts.WithdrawnExit(facts.Year, AppliedTo(facts))
            ?? (ExitAfter(facts) is null ? WithdrawnResult(facts) ?? WithdrawnMoney(facts) : null));

    private static WithdrawnRecord? WithdrawnResult(StageFacts facts) => facts.Evaluated.Rule == EvaluationRules.WithdrawnId
        ? facts.Withdrawn(RecordKind.ProjectSelfEvaluation, RecordKind.Evaluation) ?? facts.WithdrawnGround
        : null;

    private static WithdrawnRecord? WithdrawnMoney(StageFacts facts)
    {
        var to = AppliedTo(facts);
        return facts.Withdrawn(RecordKind.ProjectTarget) ?? facts.Withdrawn(to, RecordKind.ProjectTarget)
            ?? facts.Withdrawn(FiscalYear.TryFrom(to.Number - 1), RecordKind.ProjectTarget);
    }

    // It was stopped with the result known: what became of the money is what the result did.
    private static StageFit? Exited(StageFacts facts) => ExitAfter(facts) is { } exit && FollowsResult(facts, exit)
        ? StageFit.With(("退出", StageText.Of(exit, facts.Day)), ("资金", Money(exit))) with
        {
            Date = exit.Date,
            Record = exit.Key,
            ResponsibleRole = exit.ResponsibleRole,
        }
        : null;

    // It ended by itself, or before there was a result: nothing is left that one could be applied to.
    private static StageFit? Ended(StageFacts facts) => ExitAfter(facts) is { } exit && !HasLaterBudget(facts)
        ? StageFit.With(("退出", StageText.Of(exit, facts.Day))) with { Record = exit.Key }
        : null;

    // What expires in the year of that budget had one.
    private static bool HasLaterBudget(StageFacts facts) =>
        facts.AppliedTo is { } to && facts.Records.FindProjectTarget(facts.Project, to) is not null;

    private static bool FollowsResult(StageFacts facts, ProjectExit exit) =>
        exit.Kind is ExitKind.PoorResult or ExitKind.Stopped && exit.Date >= facts.ResultOn;

    private static ProjectExit? ExitAfter(StageFacts facts) =>
        facts.Exit is { } exit && exit.Year >= facts.Year && exit.Year.Number <= AppliedTo(facts).Number ? exit : null;

    private static string Money(ProjectExit exit) => (exit.Recovered, exit.Destination) switch
    {
        ({ } recovered, { } destination) => $"，收回 {recovered.Brief()}（{destination.TrimEnd('。')}）",
        ({ } recovered, _) => $"，收回 {recovered.Brief()}",
        (_, { } destination) => $"，{destination.TrimEnd('。')}",
        _ => "",
    };

    private static StageFit? Nothing(StageFacts facts) => facts.Evaluated.State == StageState.NotApplicable ? new StageFit() : null;

    private static StageFit? NoResult(StageFacts facts) => facts.Evaluated.State == StageState.Missing ? new StageFit() : null;

    private static StageFit? BeforePortal(StageFacts facts)
    {
        var all = facts.Records.Process.Applications;
        return !all.IsEmpty && facts.Year < all[0].Year ? StageFit.With(("首年", $"{all[0].Year}")) : null;
    }

    private static StageFit? Awaited(StageFacts facts)
    {
        var to = AppliedTo(facts);
        if (ApprovedOn(facts) is not null || facts.Records.IsApprovalLongDue(to, Stage.Budget))
            return null;
        var by = StageText.ApprovedBy(facts, to, Stage.Budget);
        return WithYear(facts, StageFit.With(("批复期限", by.InChinese()))) with { Due = facts.PublicBy(by) };
    }

    private static StageFit? NotDue(StageFacts facts)
    {
        var due = DueOn(facts);
        return facts.Day <= due ? WithYear(facts, StageFit.With(("公开期限", due.InChinese()))) with { Due = due } : null;
    }

    private static StageFit? Overdue(StageFacts facts) =>
        facts.Day < ApprovalWait.ComesRoundOn(AppliedTo(facts), Stage.Accounts)
            ? WithYear(facts, StageText.OverdueByWorkingDays(facts, DueOn(facts)))
            : null;

    private static StageFit Missing(StageFacts facts) => WithYear(facts, new StageFit());

    private static StageFit WithYear(StageFacts facts, StageFit fit) => fit with
    {
        Values =
        [
            .. fit.Values,
            ("应用年度", $"{AppliedTo(facts)}"),
            ("结果", facts.Evaluated.State == StageState.Done ? "评价结果" : "评价结果还没有公开，"),
        ],
    };

    private static FiscalYear AppliedTo(StageFacts facts) => facts.AppliedTo ?? facts.Year;

    private static DateOnly? ApprovedOn(StageFacts facts) =>
        facts.Unit is null ? null : facts.Records.FindApproval(AppliedTo(facts), Stage.Budget, facts.Unit)?.Approval.Date;

    private static DateOnly DueOn(StageFacts facts) =>
        facts.PublicBy(ApprovedOn(facts) ?? StageText.ApprovedBy(facts, AppliedTo(facts), Stage.Budget));
}
