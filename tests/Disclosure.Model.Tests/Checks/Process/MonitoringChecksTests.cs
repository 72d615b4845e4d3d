using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class MonitoringChecksTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("招标较晚", null, true)]
    [InlineData(null, "八月底前支付", true)]
    [InlineData("招标较晚", "八月底前支付", false)]
    public void A_deviation_of_spending_has_a_cause_and_a_correction(string? cause, string? correction, bool isTold)
    {
        var spending = Monitored.Spending! with { Deviation = "低于序时进度", Cause = cause, Correction = correction };
        var findings = With(Monitored with { Spending = spending });

        Assert.Equal(isTold, findings.Any(finding => finding is { Code: "DISC4137", Place.Path: "spending.deviation" }));
    }

    [Fact]
    public void The_kind_of_a_cause_is_a_cause() =>
        With(Row(row => row with { Deviation = "进度偏慢", Causes = [DeviationCause.Staff], Correction = "增加人手" }))
            .SaysNothingOf("DISC4137");

    [Fact]
    public void What_cannot_be_reached_may_be_answered_by_the_bureau() =>
        With(Row(row => row with { Outlook = CompletionOutlook.Impossible })).SaysNothingOf("DISC4138");

    [Theory]
    [InlineData("12个")]
    [InlineData("≥ 12 个")]
    public void A_value_that_is_only_spelled_otherwise_is_the_same(string value) =>
        With(Row(row => row with { Target = IndicatorValueReader.Read(value) })).SaysNothingOf("DISC4135");

    [Fact]
    public void A_value_that_was_changed_in_due_form_is_no_mistake() =>
        With(Row(row => row with { Target = IndicatorValueReader.Read("≥10个"), Remark = "7月按程序调整" })).SaysNothingOf("DISC4135");

    [Fact]
    public void What_is_measured_at_the_end_of_the_year_says_so() =>
        With(Row(row => row with { Progress = null, Remark = "问卷安排在四季度" })).SaysNothingOf("DISC4145");

    [Fact]
    public void The_budget_may_be_that_after_changes_within_the_year()
    {
        var self = TestRecords.SelfEvaluation with
        {
            Funds = new Model.Budgets.Funds([TestRecords.SelfEvaluation.Funds.Lines[0] with { Budget = Wan(700) }]),
        };

        With(Monitored with { Spending = Monitored.Spending! with { Budget = Wan(700), Forecast = Wan(700) } }, self)
            .SaysNothingOf("DISC4133");
    }

    [Fact]
    public void A_target_that_is_withheld_is_not_compared() =>
        With(
            TestRecords.Target with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及国家秘密") },
            Row(row => row with { Level3 = "别的指标" }))
            .SaysNothingOf("DISC4134");

    [Fact]
    public void Payments_stopped_after_one_monitoring_may_be_resumed_after_the_next()
    {
        var portal = TestRecords.Portal with { Process = new ProcessRules { MonitoringMonths = [7, 9] } };
        var first = Monitored with { Measures = [Monitored.Measures[0]] };
        var second = Monitored with
        {
            Date = new DateOnly(2025, 9, 30),
            Measures = [Monitored.Measures[1] with { Date = new(2025, 10, 9) }],
        };

        District(portal, [], [first, second]).SaysNothingOf("DISC4140");
        District(portal, [], [first with { Measures = [] }, second]).Warns("DISC4140", "measures[0].kind");
    }

    [Fact]
    public void Projects_that_were_not_monitored_are_told_once_a_unit_and_year_and_named()
    {
        var other = TestRecords.Target with { Code = ProcessCases.Refused.Project!.Value, Name = "停车场建设" };
        var finding = Assert.Single(With(other), finding => finding.Code == "DISC4143");

        Assert.Equal((TestRecords.Unit.Key, TestRecords.Year), (finding.Place.Record, finding.Year));
        Assert.Equal("2025 年度没有监控的：2025-07-31 有 1 个项目（101002-008 停车场建设）。", finding.Message);
    }

    [Fact]
    public void What_ended_before_the_day_is_not_missed() =>
        With(TestRecords.Target with { Code = StoppedCode }).SaysNothingOf("DISC4143");

    [Fact]
    public void Monitoring_is_not_missed_until_the_term_to_publish_is_over()
    {
        var other = TestRecords.Target with { Code = ProcessCases.Refused.Project!.Value };

        // Twenty working days after 31 July 2025 is 28 August.
        On(new DateOnly(2025, 8, 28), other).SaysNothingOf("DISC4143");
        Assert.Contains(On(new DateOnly(2025, 8, 29), other), finding => finding.Code == "DISC4143");
    }

    [Fact]
    public void Years_before_the_first_monitoring_are_not_missed() =>
        With(TestRecords.Target with { Year = new FiscalYear(2024) }).SaysNothingOf("DISC4143");

    private static System.Collections.Immutable.ImmutableArray<Model.Checks.Finding> On(DateOnly day, IDisclosureRecord changed) =>
        District(TestRecords.Portal with { DemonstrationDay = day }, [], [changed]);
}
