using Disclosure.FeedbackApi.Results;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Desk.Surveys;

/// <summary>Tells a published result in words: nothing that the public does not get.</summary>
internal static class ResultFacts
{
    /// <summary>What a result says, the most important first.</summary>
    public static IReadOnlyList<Fact> Of(ExplainedResult result) =>
    [
        new("满意率", RateOf(result)),
        new("样本", SampleOf(result)),
        new("各档", LevelsOf(result.Scored)),
        .. result.Open is { } open ? [new Fact("公开评价", $"不计分。{LevelsOf(open)}")] : Array.Empty<Fact>(),
        new("未计入", RemovedOf(result)),
        .. result.Cases is { } cases ? [new Fact("差评办理", HandlingOf(cases, result.HandlingRate))] : Array.Empty<Fact>(),
        new("异常说明", result.Anomalies.Count == 0 ? "没有。" : string.Join("", result.Anomalies)),
        new("校验", $"Merkle 根 {result.Root}，{result.Leaves} 个叶子。"),
    ];

    private static string RateOf(ExplainedResult result)
    {
        var enough = result.TooFew ?? "";
        return result is { Rate: { } rate, Interval: { } interval }
            ? $"{Percent(rate)}，95% 置信区间 {Percent(interval.Lower)} 至 {Percent(interval.Upper)}。"
                + $"{result.FormulaInWords}＝{result.Scored.Favourable}÷{result.Scored.Valid}。{enough}"
            : (result.Scored.Valid == 0 ? "还没有计分的有效评价。" : "不公布。") + enough;
    }

    private static string SampleOf(ExplainedResult result)
    {
        var population = result.Population is { } number ? $"服务对象 {number} 人" : "服务对象人数未掌握";
        var response = result.ResponseRate is { } rate ? $"，回收率 {Percent(rate)}" : "";
        var parts = SatisfactionWords.PartsOf(result.Scored.Valid, result.Returned, result.Paper, result.Scored.Unknown);
        var valid = parts.Length == 0 ? $"计分有效 {result.Scored.Valid} 份" : $"计分有效 {result.Scored.Valid} 份＝{parts}";
        return $"{population}；共收到 {result.Received} 份；邀请 {result.Invited} 份、收回 {result.Returned} 份{response}；{valid}。";
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
        return $"剔除：{(excluded.Length == 0 ? "没有" : excluded)}；本人改评 {result.Replaced} 份。";
    }

    private static string HandlingOf(CaseHandling cases, decimal? rate) =>
        $"差评 {cases.Total} 件，已回访 {cases.Contacted} 件、答复 {cases.Replied} 件、办结 {cases.Handled} 件"
        + $"（办结率 {Percent(rate ?? 0)}，按期 {cases.HandledInTime} 件），"
        + $"超期 {cases.Overdue} 件，再次评价 {cases.RatedAgain} 件，申诉 {cases.Appeals} 件、成立 {cases.AppealsUpheld} 件。";

    private static string Percent(decimal percent) => Disclosure.Model.Amounts.Percentage.FromPercent(percent).ToString();
}
