using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Questions;

/// <summary>The rules by which questions for a meeting are made, in the order in which they are asked.</summary>
public static class QuestionRules
{
    private const decimal LowExecution = 0.8m;
    private const decimal FarApart = 10m;
    private const int MostNames = 2;

    /// <summary>Every rule.</summary>
    public static ImmutableArray<QuestionRule> All { get; } =
    [
        new("grade-despite-miss", "{对象}有 {项数} 项指标没有达成（{指标}），自评等级仍为优，为什么？", GradeDespiteMiss),
        new(
            "scores-apart", "{评价}给{对象} {评价得分} 分，单位自评 {自评总分} 分，相差 {相差} 分，差在哪里？", ScoresApart),
        new("missed-again", "{对象}的“{指标}”{上年} 年、{本年} 年连续两年没有达成，原因是什么，打算怎么改？", MissedAgain),
        new("no-reason", "{对象}有 {项数} 项指标没有达成，自评表没有写明原因（{指标}），原因是什么？", NoReason),
        new("low-execution", "{对象}全年预算数 {预算}，执行率 {执行率}，不到 80%，为什么没有用完，余下的怎么处理？", LowlyExecuted),
        new("no-result", "{对象}有 {项数} 项指标没有填写结果，做到了没有？", WithoutResult),
        new("rectification-overdue", "“{问题}”应在 {期限}前整改完成，已逾期 {天数} 天，什么时候能改好？", Overdue),
        new("self-evaluation-overdue", "{对象}的绩效自评应在 {期限}前公开，仍未公开，为什么？", SelfOverdue),
        new("published-late", "{年度} 年{事项}绩效信息应在 {期限}前公开，晚了 {天数} 天，为什么？", PublishedLate),
    ];

    /// <summary>The questions about a unit's year, rule by rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static ImmutableArray<MeetingQuestion> Ask(QuestionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return [.. All.SelectMany(rule => rule.Of(facts))];
    }

    private static IEnumerable<AskedValues> GradeDespiteMiss(QuestionFacts facts) =>
        from subject in facts.Subjects
        where subject is { Grade: Grade.Excellent, Missed.IsEmpty: false }
        select new AskedValues(
            subject.Name, ("对象", subject.Name), ("项数", Number(subject.Missed.Length)), ("指标", NamesOf(subject.Missed)));

    private static IEnumerable<AskedValues> ScoresApart(QuestionFacts facts) =>
        from subject in facts.Subjects
        from score in subject.Scores
        where score.Apart.Value >= FarApart
        orderby score.Apart.Value descending
        select new AskedValues(
            subject.Name, ("评价", score.Kind), ("对象", subject.Name), ("评价得分", score.Total.ToString()),
            ("自评总分", score.Self.ToString()), ("相差", score.Apart.ToString()));

    private static IEnumerable<AskedValues> MissedAgain(QuestionFacts facts) =>
        from subject in facts.Subjects
        from target in subject.Missed
        where target.WasMissedBefore
        select new AskedValues(
            subject.Name, ("对象", subject.Name), ("指标", target.Name), ("上年", Number(facts.Year.Number - 1)),
            ("本年", Number(facts.Year.Number)));

    private static IEnumerable<AskedValues> NoReason(QuestionFacts facts) =>
        from subject in facts.Subjects
        let unexplained = subject.Missed.Where(target => !target.HasReason).ToImmutableArray()
        where !unexplained.IsEmpty
        select new AskedValues(
            subject.Name, ("对象", subject.Name), ("项数", Number(unexplained.Length)), ("指标", NamesOf(unexplained)));

    private static IEnumerable<AskedValues> LowlyExecuted(QuestionFacts facts) =>
        from subject in facts.Subjects
        where subject.Execution.Value is { Ratio: < LowExecution }
        orderby subject.Execution.Value!.Value.Ratio
        select new AskedValues(
            subject.Name, ("对象", subject.Name), ("预算", subject.Execution.Budget!.Value.Brief()),
            ("执行率", subject.Execution.ToString()));

    private static IEnumerable<AskedValues> WithoutResult(QuestionFacts facts) =>
        from subject in facts.Subjects
        where subject.WithoutResult > 0
        select new AskedValues(subject.Name, ("对象", subject.Name), ("项数", Number(subject.WithoutResult)));

    private static IEnumerable<AskedValues> Overdue(QuestionFacts facts) =>
        from item in facts.Overdue
        orderby item.Days descending
        select new AskedValues(
            item.Problem, ("问题", item.Problem), ("期限", item.Deadline.InChinese()), ("天数", Number(item.Days)));

    private static IEnumerable<AskedValues> SelfOverdue(QuestionFacts facts) =>
        from subject in facts.Subjects
        where subject.OverdueSince is not null
        select new AskedValues(subject.Name, ("对象", subject.Name), ("期限", subject.OverdueSince!.Value.InChinese()));

    private static IEnumerable<AskedValues> PublishedLate(QuestionFacts facts) =>
        from late in facts.Late
        select new AskedValues(
            late.What, ("年度", facts.Year.ToString()), ("事项", late.What), ("期限", late.Due.InChinese()), ("天数", Number(late.Days)));

    private static string NamesOf(ImmutableArray<AskedTarget> targets) =>
        string.Join('、', targets.Take(MostNames).Select(target => target.Name)) + (targets.Length > MostNames ? "等" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
