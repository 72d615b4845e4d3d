using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Scoring;

/// <summary>
/// Recomputes a satisfaction row from the survey behind it, by the same rules as a reported value: proportional, by the scheme's
/// bands or by the row's own rule. Where no survey can carry the score the reported value holds, and the receipt says so.
/// </summary>
internal static class SurveyedSatisfaction
{
    private const string NoSample = "没有调查依据：表上没有样本量，本平台也没有这项满意度的调查结果，按报送值计算。";
    private const string OwnSample = "没有可核对的调查依据：表上写有样本量，但本平台没有这项满意度的调查结果，按报送值计算。";

    public static ScoreReceipt Score(
        Indicator indicator, ScoringScheme scheme, FiscalYear year, ImmutableArray<SatisfactionResult> surveys)
    {
        var reported = IndicatorScorer.Score(indicator, scheme, year);
        if (!IndicatorTree.IsSatisfaction(indicator) || reported.Case == ScoringCase.NotApplicable)
            return reported;
        var survey = surveys.FirstOrDefault(result => result.Measures(indicator));
        if (survey is null)
            return indicator.Result?.Actual.IsEmpty == false
                ? WithRemark(reported, SatisfactionStanding.NotSurveyed, StatedSample.IsIn(indicator) ? OwnSample : NoSample) : reported;
        if (survey.Override is { } decided)
            return Scored(indicator, scheme, year, survey, decided.Value) with { Standing = SatisfactionStanding.Overridden };
        return survey is { IsEnough: true, Scored.Rate: { } rate }
            ? Scored(indicator, scheme, year, survey, rate)
            : WithRemark(reported, SatisfactionStanding.TooFew, SatisfactionWords.TooFewOf(survey));
    }

    private static ScoreReceipt WithRemark(ScoreReceipt reported, SatisfactionStanding standing, string remark) =>
        reported with { Standing = standing, Remarks = reported.Remarks.Insert(0, remark) };

    private static ScoreReceipt Scored(
        Indicator indicator, ScoringScheme scheme, FiscalYear year, SatisfactionResult survey, Percentage rate)
    {
        var surveyed = ValueOf(rate);
        var receipt = IndicatorScorer.Score(WithActual(indicator, surveyed), scheme, year);
        return receipt with
        {
            Standing = SatisfactionStanding.Surveyed,
            Surveyed = surveyed,
            Rule = (survey.Override is null ? "满意度按调查的满意率计，不按报送值。" : "满意度按另行认定的值计，不按调查的满意率，也不按报送值。") + receipt.Rule,
            Inputs = Inputs(indicator, survey, rate),
        };
    }

    private static ImmutableArray<ReceiptInput> Inputs(Indicator indicator, SatisfactionResult survey, Percentage rate)
    {
        var inputs = ImmutableArray.CreateBuilder<ReceiptInput>();
        inputs.Add(new ReceiptInput("指标值", indicator.Target.Raw));
        inputs.Add(new ReceiptInput("报送的实际完成值", indicator.Result?.Actual.Raw ?? ""));
        inputs.Add(new ReceiptInput("调查满意率", SatisfactionWords.FormulaOf(survey)));
        inputs.Add(new ReceiptInput("调查样本", SatisfactionWords.SampleOf(survey)));
        if (survey.Override is { } decided)
            inputs.Add(new ReceiptInput("另行认定", $"{rate}，{decided.By}认定，理由：{decided.Reason}"));
        if (!string.IsNullOrWhiteSpace(indicator.Rule))
            inputs.Add(new ReceiptInput("评分办法", indicator.Rule));
        return inputs.ToImmutable();
    }

    // The value stays unrounded: 89.996 % is below the band of 90 %.
    private static IndicatorValue ValueOf(Percentage rate) => new()
    {
        Raw = rate.ToString(),
        Kind = IndicatorValueKind.Percent,
        Number = rate.Percent,
        MeasureUnit = "%",
    };

    private static Indicator WithActual(Indicator indicator, IndicatorValue actual) =>
        indicator with { Result = (indicator.Result ?? new IndicatorResult { Actual = actual }) with { Actual = actual } };
}
