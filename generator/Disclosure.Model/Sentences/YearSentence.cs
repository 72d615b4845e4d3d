using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Sentences;

/// <summary>
/// What a year of a unit, or of all units, came to, in one sentence made from figures alone. <c>sentences.md</c> has its rules and what
/// each says.
/// </summary>
public static class YearSentence
{
    private const decimal Usual = 0.9m;

    private static readonly ImmutableArray<SentencePart<YearSentenceFacts>> Parts =
    [
        new("钱", "", [.. Nothing, .. Spent, .. Planned]),
        new("项目", "，", Projects),
        new("目标", "；", Targets),
        new("缺自评", "；", [Rule("without-self", "{缺} 个项目有目标、没有公开自评", of => If(of, of.IsClosed && of.WithoutSelf > 0))]),
        new("整体", "；", Wholes),
        new("复核", "；", Rechecks),
        new("未含", "；", [Rule("missing", "未含{未含}", of => If(of, of.Missing is not null))]),
        new("不予公开", "；", [Rule("withheld", "{不予公开} 个项目不予公开，没有计入", of => If(of, of.Withheld > 0))]),
    ];

    /// <summary>The rules, part by part.</summary>
    public static ImmutableArray<SentenceRule> Rules { get; } = [.. Parts.SelectMany(part => part.Listed)];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Nothing =>
    [
        Rule("below-department", "{年度} 年没有应单独公开的绩效表，由{部门}一并公开", of => If(of, of.CoveredBy is not null && HasNothing(of))),
        Rule("whole-withheld", "{年度} 年的整体绩效不予公开", of => If(of, of.IsWholeWithheld && HasNothing(of))),
        Rule("nothing-promised", "{年度} 年还没有公开绩效目标", of => If(of, !of.IsClosed && HasNothing(of))),
        Rule("nothing-told", "{年度} 年还没有公开绩效自评", of => If(of, HasNothing(of))),
    ];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Spent =>
    [
        Rule("whole-spent-of-budget", "{年度} 年花 {整体执行}（全年预算 {整体预算}）", of => If(
            of, of is { IsClosed: true, WholeExecuted: { } spent } && IsUnusual(of.WholeBudget, spent))),
        Rule("whole-spent", "{年度} 年花 {整体执行}", of => If(of, of is { IsClosed: true, WholeExecuted: not null })),
        Rule("projects-spent-of-budget", "{年度} 年 {项目数} 个项目花 {执行}（全年预算 {预算}）", of => If(
            of, of is { IsClosed: true, Projects: > 0, Executed: { } spent } && IsUnusual(of.Budget, spent))),
        Rule("projects-spent", "{年度} 年 {项目数} 个项目花 {执行}", of => If(of, of is { IsClosed: true, Projects: > 0, Executed: not null })),
        Rule("projects-told", "{年度} 年 {项目数} 个项目公开了自评", of => If(of, of is { IsClosed: true, Projects: > 0 })),
        Rule("whole-told", "{年度} 年公开了整体绩效自评", of => If(of, of.IsClosed)),
    ];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Planned =>
    [
        Rule("whole-planned", "{年度} 年打算花 {整体金额}", of => If(of, of.WholePlanned is not null)),
        Rule("projects-planned", "{年度} 年 {项目数} 个项目打算花 {金额}", of => If(of, of is { Projects: > 0, Planned: not null })),
        Rule("projects-promised", "{年度} 年 {项目数} 个项目编报了绩效目标", of => If(of, of.Projects > 0)),
        Rule("whole-promised", "{年度} 年公开了整体绩效目标", of => If(of, holds: true)),
    ];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Projects =>
    [
        Rule("no-projects", "没有单列的项目", of => If(of, of is { HasWhole: true, Projects: 0, WithoutSelf: 0, Withheld: 0 } && !HasNothing(of))),
        Rule("projects-graded", "{有等级} 个项目自评{等级}", of => If(of, of.IsClosed && TellsWhole(of) && of.Grades.Total > 0)),
        Rule("projects-graded-of", "自评{等级}", of => If(of, of.IsClosed && of.Grades.Total > 0 && of.Grades.Total == of.Projects)),
        Rule("projects-graded-some", "有等级的 {有等级} 个自评{等级}", of => If(of, of.IsClosed && of.Grades.Total > 0)),
        Rule("targets-set-by", "{项目数} 个项目定下 {指标数} 项目标", of => If(
            of, !of.IsClosed && TellsWhole(of) && of is { Projects: > 0, Indicators: > 0 })),
        Rule("targets-set", "定下 {指标数} 项目标", of => If(of, !of.IsClosed && of.Indicators > 0)),
    ];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Targets =>
    [
        Rule("targets-all-but-whole", "项目的 {项数} 项目标全部达成，{整体名}有 {整体各项}", of => If(
            of, of.IsClosed && Told(of) > 0 && Told(of) == of.Attained.Reached && WholeLacks(of) > 0)),
        Rule("targets-some-and-whole", "项目的 {项数} 项目标中 {各项}，{整体名}有 {整体各项}", of => If(
            of, of.IsClosed && Told(of) > 0 && WholeLacks(of) > 0)),
        Rule("targets-all", "{项数} 项目标全部达成", of => If(of, of.IsClosed && Told(of) > 0 && Told(of) == of.Attained.Reached)),
        Rule("targets-some", "{项数} 项目标中 {各项}", of => If(of, of.IsClosed && Told(of) > 0)),
    ];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Wholes =>
    [
        Rule("whole-score-withheld", "整体{评价}不予公开", of => If(of, of.IsClosed && of.Other is { IsWithheld: true })),
        Rule("whole-score-differs", "整体自评 {自评} 分，{评价} {他评} 分", of => If(
            of, of is { IsClosed: true, Total: not null, Other.Total: not null })),
        Rule("whole-score-alone", "整体{评价} {他评} 分", of => If(of, of is { IsClosed: true, Other.Total: not null })),
        Rule("whole-score", "整体自评 {自评} 分", of => If(of, of is { IsClosed: true, Total: not null })),
    ];

    private static ImmutableArray<SentencePart<YearSentenceFacts>.Rule> Rechecks =>
    [
        Rule("rechecked-one-lower", "1 个项目经绩效评价，低于自评", of => If(of, of is { IsClosed: true, Rechecked: 1, Lower: 1 })),
        Rule("rechecked-lower", "{复核} 个项目经绩效评价，都低于自评", of => If(of, of.IsClosed && of.Rechecked > 0 && of.Lower == of.Rechecked)),
        Rule("rechecked-some", "{复核} 个项目经绩效评价，{低于} 个低于自评", of => If(of, of is { IsClosed: true, Rechecked: > 0, Lower: > 0 })),
        Rule("rechecked-none", "{复核} 个项目经绩效评价，没有低于自评的", of => If(of, of is { IsClosed: true, Rechecked: > 0 })),
    ];

    /// <summary>The sentence; nothing where there is nothing to say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static string? Of(YearSentenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return SentencePart<YearSentenceFacts>.Join(Parts, facts);
    }

    /// <summary>The ids of the rules that make up the sentence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ImmutableArray<string> RulesOf(YearSentenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. SentencePart<YearSentenceFacts>.Speaking(Parts, facts)];
    }

    private static SentencePart<YearSentenceFacts>.Rule Rule(string id, string words, Func<YearSentenceFacts, SentenceValues?> applies) =>
        new(id, words, applies);

    private static bool HasNothing(YearSentenceFacts of) => !of.HasWhole && of.Projects == 0;

    private static bool TellsWhole(YearSentenceFacts of) => (of.IsClosed ? of.WholeExecuted : of.WholePlanned) is not null;

    private static bool IsUnusual(Money? budget, Money executed) =>
        budget is { Yuan: > 0 and var planned } && (executed.Yuan < planned * Usual || executed.Yuan > planned);

    private static int Told(YearSentenceFacts of) => TargetsTold.Total(of.Attained);

    private static int WholeLacks(YearSentenceFacts of) => TargetsTold.Total(of.WholeAttained with { Reached = 0 });

    private static SentenceValues? If(YearSentenceFacts of, bool holds) => SentenceValues.If(
        holds,
        of.Year,
        ("部门", of.CoveredBy ?? ""),
        ("整体执行", of.WholeExecuted?.Brief() ?? ""),
        ("整体预算", of.WholeBudget?.Brief() ?? ""),
        ("整体金额", of.WholePlanned?.Brief() ?? ""),
        ("项目数", TargetsTold.Shown(of.Projects)),
        ("执行", of.Executed?.Brief() ?? ""),
        ("预算", of.Budget?.Brief() ?? ""),
        ("金额", of.Planned?.Brief() ?? ""),
        ("有等级", $"{of.Grades.Total}"),
        ("等级", of.Grades.InWords),
        ("指标数", TargetsTold.Shown(of.Indicators)),
        ("项数", TargetsTold.Shown(Told(of))),
        ("各项", TargetsTold.InWords(of.Attained, [])),
        ("整体名", of.WholeName),
        ("整体各项", TargetsTold.InWords(of.WholeAttained with { Reached = 0 }, [])),
        ("缺", $"{of.WithoutSelf}"),
        ("自评", $"{of.Total}"),
        ("评价", of.Other?.Kind.Term() ?? ""),
        ("他评", $"{of.Other?.Total}"),
        ("复核", $"{of.Rechecked}"),
        ("低于", $"{of.Lower}"),
        ("未含", of.Missing ?? ""),
        ("不予公开", $"{of.Withheld}"));
}
