using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Sentences;

/// <summary>
/// What a project came to, in one sentence made from figures alone: what it cost, what was done of what was promised, what those served and
/// others say of it. <c>sentences.md</c> has its rules and what each says.
/// </summary>
public static class ProjectSentence
{
    // Below, or above the whole, the budget is told beside what was spent.
    private const decimal Usual = 0.9m;

    private static readonly ImmutableArray<SentencePart<ProjectSentenceFacts>> Parts =
    [
        new("钱", "", [.. WithoutForms, .. Spent, .. Planned]),
        new("产出", "，", Output),
        new("目标", "，", Targets),
        new("缺什么", "；", Lacking),
        new("评价", "；", Scores),
        new("满意度", "；", Surveys),
        new("退出", "；", [Rule("ending", "{退出}", of => SentenceValues.If(of.Ending is not null, ("退出", of.Ending!)))]),
        new("下一年", "；", [Rule("next", "{下一年} 年打算花 {金额}", Next)]),
        new("更正", "；", [Rule("changed", "{内容}{公开后}于 {日期}{方式}", Changed)]),
    ];

    /// <summary>The rules, part by part.</summary>
    public static ImmutableArray<SentenceRule> Rules { get; } = [.. Parts.SelectMany(part => part.Listed)];

    // Without any form nothing but this can be said of money and promises.
    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> WithoutForms =>
    [
        Rule("forms-withheld", "{年度} 年的{表}不予公开", Withheld),
        Rule("no-target-known", "{年度} 年{缘由}", of =>
            SentenceValues.If(HasNone(of) && of.WhyNoTarget is not null, of.Year, ("缘由", of.WhyNoTarget ?? ""))),
        Rule("no-forms", "{年度} 年没有绩效目标和绩效自评", of => SentenceValues.If(HasNone(of), of.Year)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Spent =>
    [
        Rule("spent-withheld", "{年度} 年花了多少不予公开", of => If(of, of.HasSelf && of.Executed is null && of.AreFundsWithheld)),
        Rule("spent-not-written", "{年度} 年花了多少没有填写", of => If(of, of.HasSelf && of.Executed is null)),
        Rule("spent-negative", "{年度} 年全年执行数为 {执行}", of => If(of, of.HasSelf && of.Executed < Money.Zero)),
        Rule("spent-nothing", "{年度} 年没有花钱（全年预算 {预算}）", of => If(of, HasSpentNothing(of) && of.Budget > Money.Zero)),
        Rule("spent-nothing-of-none", "{年度} 年没有花钱", of => If(of, HasSpentNothing(of))),
        Rule("spent-without-budget", "{年度} 年花 {执行}（全年预算为 0，执行率不计分）", of => If(of, of.HasSelf && of.Budget == Money.Zero)),
        Rule("spent-of-budget", "{年度} 年花 {执行}（全年预算 {预算}）", of => If(of, of.HasSelf && IsUnusual(of.Budget, of.Executed))),
        Rule("spent", "{年度} 年花 {执行}", of => If(of, of.HasSelf)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Planned =>
    [
        Rule("planned-withheld", "{年度} 年预算多少不予公开", of => If(of, of.Planned is null && of.AreFundsWithheld)),
        Rule("planned-not-written", "{年度} 年预算多少没有填写", of => If(of, of.Planned is null)),
        Rule("planned-nothing", "{年度} 年预算为 0", of => If(of, of.Planned == Money.Zero)),
        Rule("planned", "{年度} 年打算花 {金额}", of => If(of, of.Evaluation == StageState.NotDue)),
        Rule("planned-then", "{年度} 年年初预算 {金额}", of => If(of, holds: true)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Output =>
    [
        Rule("output-without-target", "{完成}（自评表所列目标 {承诺}）", of => Done(of, of is { HasSelf: true, HasTarget: false })),
        Rule("output-done", "{完成}（承诺 {承诺}）", of => Done(of, of.HasSelf)),
        Rule("output-promised-alone", "承诺{产出}", of => Promised(of, of.Indicators == 1)),
        Rule("output-promised", "承诺{产出}等{公开的} {项数} 项目标", of => Promised(of, holds: true)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Targets =>
    [
        Rule("targets-withheld", "绩效指标不予公开", of => SentenceValues.If(HasAny(of) && of.Indicators == 0 && of.AreIndicatorsWithheld)),
        Rule("targets-not-written", "没有填写绩效指标", of => SentenceValues.If(HasAny(of) && of.Indicators == 0)),
        Rule("targets-promised", "承诺{公开的} {项数} 项目标", of => Counted(of, IsPromise(of) && of.Output is null, of.Indicators)),
        Rule("targets-not-applicable", "{项数} 项目标都不适用", of => Counted(of, of.HasSelf && Told(of) == 0, of.Indicators)),
        Rule("targets-one", "{公开的} 1 项目标达成", of => Counted(of, of.HasSelf && Told(of) == 1 && of.Attained.Reached == 1)),
        Rule("targets-all", "{公开的} {项数} 项目标全部达成", of => Counted(of, of.HasSelf && Told(of) == of.Attained.Reached)),
        Rule("targets-none", "{公开的} {项数} 项目标都未达成{名称}", of => Counted(of, of.HasSelf && Told(of) == of.Attained.Missed)),
        Rule("targets-blank", "{公开的} {项数} 项目标都没有填写结果", of => Counted(of, of.HasSelf && Told(of) == of.Attained.NoResult)),
        Rule("targets-unlike", "{公开的} {项数} 项目标都无法比对", of => Counted(of, of.HasSelf && Told(of) == of.Attained.NotComparable)),
        Rule("targets-some", "{公开的} {项数} 项目标中 {各项}", of => Counted(of, of.HasSelf)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Lacking =>
    [
        Rule("target-withheld", "绩效目标不予公开", of => SentenceValues.If(of is { HasSelf: true, IsTargetWithheld: true })),
        Rule("target-missing", "没有公开绩效目标", of => SentenceValues.If(of is { HasSelf: true, HasTarget: false })),
        Rule("self-withheld", "绩效自评不予公开", of => SentenceValues.If(IsPromise(of) && of.IsSelfWithheld)),
        Rule("self-taken-down", "绩效自评已撤下", of => SentenceValues.If(IsPromise(of) && of.Evaluation == StageState.Withheld)),
        Rule("self-not-due", "绩效自评最迟 {期限}公开", of => DueOf(of, IsPromise(of) && of is { Evaluation: StageState.NotDue, Due: not null })),
        Rule("self-overdue", "绩效自评最迟应于 {期限}公开，已逾期 {天数} 天", of => DueOf(of, of.Evaluation == StageState.Overdue)),
        Rule("self-missing", "没有绩效自评", of => SentenceValues.If(
            IsPromise(of) && of.Evaluation is StageState.Missing or StageState.Done)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Scores =>
    [
        Rule("score-withheld", "{评价}不予公开", of => OtherOf(of, of.Other is { IsWithheld: true })),
        Rule("score-without-total", "{评价}没有总分", of => OtherOf(of, of.Other is { Total: null })),
        Rule("score-alone", "{评价} {他评} 分{等级}", of => OtherOf(of, of.Other is not null && of.Total is null)),
        Rule("score-same", "自评和{评价}都是 {自评} 分", of => OtherOf(of, of.Other is not null && of.Other.Total == of.Total)),
        Rule("score-differs", "自评 {自评} 分，{评价} {他评} 分", of => OtherOf(of, of.Other is not null)),
    ];

    private static ImmutableArray<SentencePart<ProjectSentenceFacts>.Rule> Surveys =>
    [
        Rule("survey-rate", "{人数} 人评价，{满意率} 满意", of => Asked(of.Survey, of.Survey is { Valid: not null, Rate: not null })),
        Rule("survey-none", "满意度调查没有收到有效评价", of => Asked(of.Survey, of.Survey is { Valid: 0 })),
        Rule("survey-too-few", "{人数} 人评价，样本不足，不算满意率", of => Asked(of.Survey, of.Survey is { Valid: not null })),
        Rule("survey-open", "满意度正在调查，{截止}截止", of => Asked(of.Survey, of.Survey is { OpenUntil: not null })),
        Rule("survey-closed", "满意度调查结果尚未公布", of => Asked(of.Survey, of.Survey is not null)),
    ];

    /// <summary>The sentence; nothing where there is nothing to say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static string? Of(ProjectSentenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return SentencePart<ProjectSentenceFacts>.Join(Parts, facts);
    }

    /// <summary>The ids of the rules that make up the sentence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ImmutableArray<string> RulesOf(ProjectSentenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. SentencePart<ProjectSentenceFacts>.Speaking(Parts, facts)];
    }

    private static SentencePart<ProjectSentenceFacts>.Rule Rule(
        string id, string words, Func<ProjectSentenceFacts, SentenceValues?> applies) => new(id, words, applies);

    private static bool HasAny(ProjectSentenceFacts of) => of.HasTarget || of.HasSelf;

    private static bool HasNone(ProjectSentenceFacts of) => !HasAny(of);

    private static bool IsPromise(ProjectSentenceFacts of) => of is { HasTarget: true, HasSelf: false };

    private static bool HasSpentNothing(ProjectSentenceFacts of) => of.HasSelf && of.Executed == Money.Zero;

    private static bool IsUnusual(Money? budget, Money? executed) =>
        (budget, executed) is ({ Yuan: > 0 and var planned }, { Yuan: var spent }) && (spent < planned * Usual || spent > planned);

    private static int Told(ProjectSentenceFacts of) => TargetsTold.Total(of.Attained);

    private static SentenceValues? If(ProjectSentenceFacts of, bool holds) => SentenceValues.If(
        holds, of.Year, ("执行", of.Executed?.Brief() ?? ""), ("预算", of.Budget?.Brief() ?? ""), ("金额", of.Planned?.Brief() ?? ""));

    private static SentenceValues? Withheld(ProjectSentenceFacts of)
    {
        var forms = string.Join('和', new[] { of.IsTargetWithheld ? "绩效目标" : null, of.IsSelfWithheld ? "绩效自评" : null }.OfType<string>());
        return SentenceValues.If(HasNone(of) && forms.Length > 0, of.Year, ("表", forms));
    }

    private static SentenceValues? Done(ProjectSentenceFacts of, bool holds) => SentenceValues.If(
        holds && of.Output?.Done is not null, ("完成", of.Output?.DoneInWords ?? ""), ("承诺", of.Output?.PromisedNumber ?? ""));

    private static SentenceValues? Promised(ProjectSentenceFacts of, bool holds) => SentenceValues.If(
        holds && IsPromise(of) && of.Output is not null,
        ("产出", of.Output?.PromisedInWords ?? ""),
        ("公开的", of.AreIndicatorsWithheld ? "公开的" : ""),
        ("项数", $"{of.Indicators}"));

    private static SentenceValues? Counted(ProjectSentenceFacts of, bool holds, int? number = null) => SentenceValues.If(
        holds,
        ("公开的", of.AreIndicatorsWithheld ? "公开的" : ""),
        ("项数", $"{number ?? Told(of)}"),
        ("名称", TargetsTold.Names(of.Attained, of.Unmet)),
        ("各项", TargetsTold.InWords(of.Attained, of.Unmet)));

    private static SentenceValues? DueOf(ProjectSentenceFacts of, bool holds) =>
        SentenceValues.If(holds, ("期限", of.Due?.InChinese() ?? ""), ("天数", $"{of.DaysOverdue}"));

    private static SentenceValues? OtherOf(ProjectSentenceFacts of, bool holds) => SentenceValues.If(
        holds,
        ("评价", of.Other?.Kind.Term() ?? ""),
        ("他评", $"{of.Other?.Total}"),
        ("自评", $"{of.Total}"),
        ("等级", of.Other?.Grade is { } grade ? $"（{grade.Term()}）" : ""));

    private static SentenceValues? Asked(SurveyTold? survey, bool holds) => SentenceValues.If(
        holds,
        ("人数", survey?.Valid is { } valid ? TargetsTold.Shown(valid) : ""),
        ("满意率", $"{survey?.Rate}"),
        ("截止", survey?.OpenUntil?.InChinese() ?? ""));

    private static SentenceValues? Next(ProjectSentenceFacts of) =>
        of is { NextYear: { } year, NextPlanned: { Yuan: > 0 } planned }
            ? SentenceValues.Of(("下一年", $"{year}"), ("金额", planned.Brief()))
            : null;

    private static SentenceValues? Changed(ProjectSentenceFacts of) => of.Change is { } change
        ? SentenceValues.Of(
            ("内容", change.What), ("公开后", change.IsAdded ? "" : "公开后"), ("日期", change.Day.InChinese()), ("方式", change.Word))
        : null;
}
