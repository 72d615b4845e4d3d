using Disclosure.FeedbackApi.Results;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Desk.Surveys;

/// <summary>Tells a published result in words: nothing that the public does not get.</summary>
internal static class ResultFacts
{
    /// <summary>What a result says, the most important first; and what was conspicuous that is told to staff alone.</summary>
    public static IReadOnlyList<Fact> Of(ExplainedResult result, IReadOnlyList<string> forStaff) =>
    [
        .. result.Scored is { } scored
            ? AnswersOf(result, scored)
            : [new Fact("满意率", result.Withheld ?? ""), new Fact("收到", ReceivedOf(result))],
        new("未计入", RemovedOf(result)),
        .. result.Cases is { } cases ? [new Fact("差评办理", HandlingOf(cases, result.HandlingRate))] : Array.Empty<Fact>(),
        new("异常说明", result.Anomalies.Count == 0 ? "没有。" : string.Join("", result.Anomalies)),
        .. forStaff.Count == 0 ? Array.Empty<Fact>() : [new Fact("异常（不公布）", string.Join("", forStaff))],
        new("校验", $"Merkle 根 {result.Root}，{result.Leaves} 个叶子。"),
    ];

    private static IEnumerable<Fact> AnswersOf(ExplainedResult result, SurveyCounts scored) =>
    [
        new("满意率", RateOf(result, scored)),
        new("样本", SampleOf(result, scored)),
        new("各档", LevelsOf(scored)),
        .. result.Open is { } open ? [new Fact("公开评价", $"不计分。{LevelsOf(open)}")] : Array.Empty<Fact>(),
    ];

    private static string RateOf(ExplainedResult result, SurveyCounts scored)
    {
        var enough = result.TooFew ?? "";
        return result is { Rate: { } rate, Interval: { } interval }
            ? $"{Percent(rate)}，95% 置信区间 {Percent(interval.Lower)} 至 {Percent(interval.Upper)}。"
                + $"{result.FormulaInWords}＝{scored.Favourable}÷{scored.Valid}。{enough}"
            : (scored.Valid == 0 ? "还没有计分的有效评价。" : "不公布。") + enough;
    }

    private static string SampleOf(ExplainedResult result, SurveyCounts scored)
    {
        var parts = SatisfactionWords.PartsOf(scored.Valid, result.Returned, result.Paper, scored.Unknown);
        var valid = parts.Length == 0 ? $"计分有效 {scored.Valid} 份" : $"计分有效 {scored.Valid} 份＝{parts}";
        return $"{ReceivedOf(result)}；{valid}。";
    }

    private static string ReceivedOf(ExplainedResult result)
    {
        var population = result.Population is { } number ? $"服务对象 {number} 人" : "服务对象人数未掌握";
        var response = result.ResponseRate is { } rate ? $"，回收率 {Percent(rate)}" : "";
        return $"{population}；共收到 {result.Received} 份，其中纸质 {result.Paper} 份、公开 {result.OpenReceived} 份；"
            + $"邀请 {result.Invited} 份、收回 {result.Returned} 份{response}";
    }

    private static string LevelsOf(SurveyCounts counts)
    {
        (string Name, int? Number)[] levels =
        [
            ("非常满意", counts.VerySatisfied), ("满意", counts.Satisfied), ("基本满意", counts.BasicallySatisfied), ("不满意", counts.Dissatisfied),
            ("非常不满意", counts.VeryDissatisfied), ("不清楚", counts.Unknown),
        ];
        var words = string.Join('，', levels.Select(level => $"{level.Name} {(level.Number is { } number ? $"{number} 份" : "不显示")}"));
        return words + (counts.HasHidden ? $"。少于 {CountSuppression.FewestShown} 份的档不显示，以免看出是谁。" : "。");
    }

    private static string RemovedOf(ExplainedResult result)
    {
        var excluded = string.Join('、', result.Excluded.Select(pair => $"{pair.Key.Term()} {pair.Value} 份"));
        return $"剔除：{(excluded.Length == 0 ? "没有" : excluded)}；本人改评 {result.Replaced} 份。"
            + (result.Scored is null ? "" : result.Withheld);
    }

    private static string HandlingOf(CaseHandling cases, decimal? rate) =>
        $"差评 {cases.Total} 件，已回访 {cases.Contacted} 件、答复 {cases.Replied} 件、办结 {cases.Handled} 件"
        + $"（办结率 {Percent(rate ?? 0)}，按期 {cases.HandledInTime} 件），"
        + $"超期 {cases.Overdue} 件，再次评价 {cases.RatedAgain} 件，申诉 {cases.Appeals} 件、成立 {cases.AppealsUpheld} 件。";

    private static string Percent(decimal percent) => Disclosure.Model.Amounts.Percentage.FromPercent(percent).ToString();
}
