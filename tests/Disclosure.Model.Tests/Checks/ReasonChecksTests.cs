using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Tests.Checks;

public class ReasonChecksTests
{
    [Fact]
    public void Below_full_marks_without_a_reason_is_told() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "11个", 18.33m)).Warns("DISC5001", "indicators[1].reason");

    [Fact]
    public void Below_full_marks_with_a_reason_is_fine() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "11个", 18.33m, "一个小区居民意见未统一，转入下年实施")).SaysNothingOf("DISC5001");

    [Fact]
    public void Points_an_evaluation_took_without_a_reason_are_told() =>
        Checking.Evaluated(e => e with { Scores = e.Scores.SetItem(1, e.Scores[1] with { Reason = null }) })
            .Warns("DISC5001", "scores[1].reason");

    [Theory]
    [InlineData("无")]
    [InlineData("0")]
    [InlineData("—")]
    public void A_reason_that_says_nothing_is_told(string reason) =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "11个", 18.33m, reason)).Warns("DISC5002", "indicators[1].reason");

    [Fact]
    public void A_nought_beside_full_marks_is_told() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "12个", 20, "0")).Warns("DISC5002", "indicators[1].reason");

    [Fact]
    public void No_reason_beside_full_marks_is_fine() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "12个", 20, "无")).SaysNothingOf("DISC5002");

    [Fact]
    public void Low_execution_without_a_word_is_told() => Checking.Self(LowExecution).Warns("DISC5003", "funds[0].rate");

    [Fact]
    public void Low_execution_that_only_the_form_states_is_told() =>
        Checking.Self(s => LowExecution(s) with { Funds = new Funds([LowExecution(s).Funds.Lines[0] with { Budget = null }]) })
            .Warns("DISC5003", "funds[0].rate");

    [Fact]
    public void Low_execution_with_remarks_is_fine() =>
        Checking.Self(s => LowExecution(s) with { Remarks = "工程尾款下年支付" }).SaysNothingOf("DISC5003");

    [Fact]
    public void Low_execution_with_a_rows_reason_on_money_is_fine() =>
        Checking.Self(
            s => LowExecution(s) with { Indicators = s.Indicators.SetItem(0, TestRecords.Scored(s.Indicators[0], "310元/平方米", 9, "尾款未付")) })
            .SaysNothingOf("DISC5003");

    [Fact]
    public void A_total_below_good_without_a_word_is_told() =>
        Checking.Self(s => s with { Total = new Points(79.9m), Grade = Grade.Fair }).Warns("DISC5004", "remarks");

    [Fact]
    public void A_total_of_good_needs_none() =>
        Checking.Self(s => s with { Total = new Points(80), Grade = Grade.Good }).SaysNothingOf("DISC5004");

    private static ProjectSelfEvaluation LowExecution(ProjectSelfEvaluation self) => self with
    {
        Funds = new Funds(
        [
            self.Funds.Lines[0] with { Executed = TestRecords.Wan(480), Rate = Percentage.FromPercent(75), Score = new Points(7.5m) },
        ]),
    };
}
