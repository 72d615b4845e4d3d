using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Stages;

/// <summary>Rules of the stage 评估: great new projects and policies are assessed before they have money (clause 四).</summary>
internal static class AssessmentRules
{
    /// <summary>The rule by which a new project should have been assessed, and was not.</summary>
    public const string MissingId = "assessment-missing";

    private static readonly ImmutableArray<string> Continuing = ["延续", "经常", "续建"];

    public static ImmutableArray<StageRule> All { get; } =
    [
        Rule("assessment-done", StageState.Done, "{年度}{结论}{得分}", Done),
        Rule("assessment-withheld", StageState.Withheld, "事前绩效评估不予公开：{理由}。", Withheld),
        Rule("assessment-withdrawn", StageState.Withheld, "{记录}已于 {撤下日期}撤下：{理由}。", Withdrawn),
        Rule("assessment-earlier-target", StageState.NotApplicable, "{年度} 年度已有绩效目标，本年度不是新增。", EarlierTarget),
        Rule("assessment-continuing", StageState.NotApplicable, "{依据}，本年度不是新增。", NotNew),
        Rule("assessment-small", StageState.NotApplicable, "{金额}，不到应当评估的 {标准}。", Small),
        Rule(
            "assessment-amount-withheld", StageState.Withheld,
            "年初预算不予公开，可以由此推算出依法不予公开的内容；因此不说明是否应当评估。", AmountWithheld),
        Rule("assessment-before-portal", StageState.Missing, "本站的事前绩效评估从 {首年} 年度起公开，没有此前年度的。", BeforePortal),
        Rule("assessment-amount-missing", StageState.Missing, "没有事前绩效评估，也没有金额可以判断是否应当评估。", NoAmount),
        Rule(
            "assessment-awaited", StageState.NotDue, "评估在预算批复以前完成，预算最迟应于 {批复期限}批复，结果在此后 20 个工作日内公开。",
            Awaited),
        Rule("assessment-not-due", StageState.NotDue, "评估在预算批复以前完成，结果最迟应于 {公开期限}公开。", NotDue),
        Rule(MissingId, StageState.Missing, "新增，{金额}，达到应当评估的 {标准}，没有事前绩效评估。", Missing),
    ];

    private static StageRule Rule(string id, StageState state, string words, Func<StageFacts, StageFit?> applies) =>
        new(id, ChainStage.Assessment, state, words, applies);

    private static StageFit? Done(StageFacts facts) => facts.Assessment is { Withheld: null } assessment
        ? StageFit.With(
            ("年度", assessment.Year == facts.Year ? "" : $"{assessment.Year} 年度评估："),
            ("结论", assessment.Verdict?.Term() ?? "没有写明结论"),
            ("得分", assessment.Total is { } total ? $"，{total} 分" : "")) with
        {
            Date = assessment.Date,
            Record = assessment.Key,
            ResponsibleRole = assessment.ResponsibleRole,
            IsRefusal = assessment.Verdict == AssessmentVerdict.NotSupported,
        }
        : null;

    private static StageFit? Withheld(StageFacts facts) =>
        (facts.Assessment?.Withheld ?? facts.Withheld) is { } withheld ? StageFit.Withheld(withheld) : null;

    private static StageFit? Withdrawn(StageFacts facts) =>
        StageText.Withdrawn(facts, facts.WithdrawnAssessment ?? facts.Withdrawn(RecordKind.ProjectTarget));

    private static StageFit? EarlierTarget(StageFacts facts) =>
        facts.EarlierTarget is { } year ? StageFit.With(("年度", $"{year}")) : null;

    private static StageFit? NotNew(StageFacts facts)
    {
        if (facts.Target?.Attribute is { } attribute && Continuing.Any(word => attribute.Contains(word, StringComparison.Ordinal)))
            return StageFit.With(("依据", $"绩效目标表写明“{attribute}”"));
        return facts.Target?.Period is { Start: { Year: { } start } from } && start < facts.Year.Number
            ? StageFit.With(("依据", $"自 {from}起实施"))
            : null;
    }

    private static StageFit? Small(StageFacts facts) =>
        facts.YearAmount is { } amount && amount < facts.Rules.AssessmentFrom ? Amounts(facts, amount) : null;

    private static StageFit? AmountWithheld(StageFacts facts) =>
        facts.YearAmount is null && facts.IsMoneyWithheld ? new StageFit() : null;

    private static StageFit? BeforePortal(StageFacts facts)
    {
        var all = facts.Records.Process.Assessments;
        return !all.IsEmpty && facts.Year < all[0].Year ? StageFit.With(("首年", $"{all[0].Year}")) : null;
    }

    private static StageFit? NoAmount(StageFacts facts) => facts.YearAmount is null ? new StageFit() : null;

    private static StageFit? Awaited(StageFacts facts) => StageText.Awaited(facts, facts.TargetClock, Stage.Budget) is { } fit
        ? fit with { Due = facts.PublicBy(StageText.ApprovedBy(facts, facts.Year, Stage.Budget)) }
        : null;

    private static StageFit? NotDue(StageFacts facts) =>
        facts.TargetClock.Approval is { Date: var approved } && facts.PublicBy(approved) is var due && facts.Day <= due
            ? StageFit.With(("公开期限", due.InChinese())) with { Due = due }
            : null;

    private static StageFit Missing(StageFacts facts) => Amounts(facts, facts.YearAmount!.Value);

    private static StageFit Amounts(StageFacts facts, Money amount) =>
        StageFit.With(
            ("金额", $"{(facts.Budgeted is null ? "申报" : "年初预算")} {amount.Brief()}"), ("标准", facts.Rules.AssessmentFrom.Brief()));
}
