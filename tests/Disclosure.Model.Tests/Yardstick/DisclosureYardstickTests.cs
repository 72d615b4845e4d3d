using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Duties;
using Disclosure.Model.Yardstick;

namespace Disclosure.Model.Tests.Yardstick;

/// <summary>The five checks, with every point reckoned by hand.</summary>
public class DisclosureYardstickTests
{
    // Approved on the 24th of January, so due on the 13th of February.
    private static readonly DateOnly OnTime = new(2025, 2, 10);
    private static readonly DateOnly Late = new(2025, 2, 20);
    private static readonly ApprovalAct Act = TestRecords.BudgetAct with { PublishedElsewhere = null };

    [Fact]
    public void A_department_that_published_everything_in_time_has_every_point()
    {
        var score = Score(TestRecords.DepartmentCode);

        // One stage; the overall target and two empty tables; six indicators and the table; the stage and a telephone; the table.
        Assert.Equal([(1, 1), (3, 3), (7, 7), (2, 2), (1, 1)], PointsOf(score));
        Assert.Equal(new Points(100), score.Total);
        Assert.Empty(score.Lost);
    }

    [Fact]
    public void A_unit_that_published_late_and_names_no_telephone_loses_a_point_for_each()
    {
        var score = Score(TestRecords.UnitCode);

        Assert.Equal([(0, 1), (1, 1), (7, 7), (1, 2), (1, 1)], PointsOf(score));
        // (0 + 100 + 100 + 50 + 100) / 5.
        Assert.Equal(new Points(70), score.Total);
        Assert.Equal(
            ["预算公开逾期公开：应于 2025年2月13日前公开，2025年2月20日公开，逾期 7 天", "没有公布咨询电话"], score.Lost.Select(loss => loss.Message));
        Assert.Equal([(null, Stage.Budget), (RecordKey.ForUnit(TestRecords.UnitCode), null)],
            score.Lost.Select(loss => (loss.Record, loss.Stage)));
    }

    [Fact]
    public void What_is_missing_is_named_and_a_unit_that_its_department_covers_is_not_late_once_more()
    {
        var score = Score(TestRecords.UnitCode, published: [(TestRecords.UnitTarget, OnTime)]);

        Assert.Equal([(0, 0), (0, 1)], PointsOf(score)[..2]);
        var loss = Assert.Single(score.Of(YardstickCheck.Complete).Lost);
        Assert.Equal("预算公开缺项目目标“老旧小区雨污分流改造”", loss.Message);
        Assert.Equal(TestRecords.Target.Key, loss.Record);
    }

    [Fact]
    public void What_is_not_due_or_was_not_approved_is_not_looked_at()
    {
        var notDue = new DateOnly(2025, 2, 1);
        var records = Owing.Set(notDue, [Act, TestRecords.UnitTarget, TestRecords.Target]);
        var scores = Measure(records);

        Assert.All(scores, score => Assert.Equal([(0, 0), (0, 0)], PointsOf(score)[..2]));
        Assert.DoesNotContain(scores, score => score.Unit is null);
    }

    [Fact]
    public void A_target_without_a_value_a_bare_word_a_number_without_a_unit_and_no_amount_are_not_detailed()
    {
        var target = TestRecords.Target with
        {
            Funds = new Funds([]),
            Indicators =
            [
                TestRecords.Row("产出指标", "数量指标", "改造小区数量", ""), TestRecords.Row("产出指标", "质量指标", "工程质量", "提高"),
                TestRecords.Row("产出指标", "数量指标", "检查井数量", "12"), TestRecords.Row("产出指标", "数量指标", "管网长度", "≥18公里"),
            ],
        };
        var detailed = Score(TestRecords.UnitCode, [Act, TestRecords.UnitTarget, target], [(target, Late)])
            .Of(YardstickCheck.Detailed);

        Assert.Equal((2, 6), (detailed.Had, detailed.Points));
        Assert.Equal("33.33%", detailed.Count.Share.ToString());
        Assert.Equal(
            [
                "“老旧小区雨污分流改造”的指标“改造小区数量”：没有写指标值",
                "“老旧小区雨污分流改造”的指标“工程质量”：指标值只写“提高”，没有写到什么程度",
                "“老旧小区雨污分流改造”的指标“检查井数量”：指标值“12”没有计量单位",
                "“老旧小区雨污分流改造”没有写年度资金总额",
            ],
            detailed.Lost.Select(loss => loss.Message));
    }

    [Fact]
    public void What_was_published_elsewhere_and_is_not_all_here_loses_the_point_for_the_place()
    {
        var elsewhere = Act with
        {
            PublishedElsewhere = new PublishedElsewhere(new(2025, 2, 5), "https://www.example.gov.cn/1.html", "专栏还没有开通"),
        };
        var score = Score(
            TestRecords.UnitCode, [elsewhere, TestRecords.UnitTarget, TestRecords.Target], [(TestRecords.UnitTarget, OnTime)]);

        Assert.Equal(
            ["预算公开在别处公开（2025年2月5日），本站还缺 1 项", "没有公布咨询电话"],
            score.Of(YardstickCheck.Accessible).Lost.Select(loss => loss.Message));
    }

    [Fact]
    public void A_note_on_a_page_and_a_recheck_of_another_grade_lose_a_point_each()
    {
        var recheck = TestRecords.Evaluation with { Kind = EvaluationKind.Recheck, Total = new Points(79.55m), Grade = Grade.Fair };
        var records = Owing.Set(new DateOnly(2026, 9, 1), [TestRecords.SelfEvaluation, TestRecords.Target, recheck]);
        var score = new DisclosureYardstick(records, record => record switch
            {
                ProjectTarget => [new YardstickNote(YardstickCheck.Truthful, "资金合计与各分项之和不一致。")],
                ProjectSelfEvaluation => [new YardstickNote(YardstickCheck.Detailed, "该行未得满分，未说明原因。")],
                _ => [],
            })
            .OfYear(TestRecords.Year).Single(score => score.Unit == TestRecords.UnitCode);
        var truthful = score.Of(YardstickCheck.Truthful);

        // Two tables, one of them with a note; one comparison, which does not agree.
        Assert.Equal((1, 3), (truthful.Had, truthful.Points));
        Assert.Equal(
            [
                "项目“老旧小区雨污分流改造”（101002-003）2025年绩效目标：资金合计与各分项之和不一致。",
                "项目“老旧小区雨污分流改造”（101002-003）2025年绩效自评自评为“优”，抽查复核为“中”",
            ],
            truthful.Lost.Select(loss => loss.Message));
        Assert.Equal(recheck.Key, truthful.Lost[1].Record);
        // Five indicators, the amount and two tables; that a reason is missing is no contradiction.
        Assert.Equal((7, 8), (score.Of(YardstickCheck.Detailed).Had, score.Of(YardstickCheck.Detailed).Points));
    }

    [Fact]
    public void What_the_process_made_has_its_own_term_of_working_days()
    {
        var monitoring = new MonitoringRecord
        {
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            Year = TestRecords.Year,
            Date = new DateOnly(2025, 7, 31),
        };
        var counts = new AccountabilityRegister { Year = TestRecords.Year, Office = "示例区财政局", Date = new DateOnly(2025, 7, 31) };
        var records = Owing.Set(
            new DateOnly(2025, 10, 1), [monitoring, counts], (monitoring, new DateOnly(2025, 8, 29)), (counts, new DateOnly(2025, 8, 28)));
        var scores = Measure(records);

        // Due on the 28th of August: twenty working days after the 31st of July, weekends off.
        Assert.Equal((1, 1), PointsOf(scores.Single(score => score.Unit is null))[0]);
        var late = Assert.Single(scores.Single(score => score.Unit == TestRecords.UnitCode).Lost);
        Assert.Equal("项目（101002-003）2025年绩效运行监控（2025年7月31日）逾期公开：应于 2025年8月28日前公开，逾期 1 个工作日", late.Message);
    }

    [Fact]
    public void What_is_lawfully_withheld_loses_nothing()
    {
        var withheld = TestRecords.Target with { Withheld = new Withholding("《政府信息公开条例》第十四条", "涉及公共安全"), Indicators = [] };
        var score = Score(TestRecords.UnitCode, [Act, TestRecords.UnitTarget, withheld], [(withheld, OnTime)]);

        Assert.Equal([(1, 1), (1, 1), (0, 0), (1, 2), (0, 0)], PointsOf(score));
        // (100 + 100 + 50) / 3: what there is nothing to look at of does not count.
        Assert.Equal(83.33m, decimal.Round(score.Total!.Value.Value, 2));
    }

    [Fact]
    public void Several_scores_together_are_all_their_points()
    {
        var sum = YardstickScore.Sum([.. Measure(District()).Select(score => score.Counts)]);

        Assert.Equal([(1, 2), (4, 4), (14, 14), (3, 4), (2, 2)], sum.Select(count => (count.Had, count.Points)));
        // (50 + 100 + 100 + 75 + 100) / 5.
        Assert.Equal(new Points(85), YardstickScore.TotalOf(sum));
    }

    private static RecordSet District() => Owing.Set(
        Owing.Day, [Act, TestRecords.UnitTarget, TestRecords.Target],
        (TestRecords.UnitTarget, OnTime), (TestRecords.Target, Late));

    private static YardstickScore Score(UnitCode unit) => Measure(District()).Single(score => score.Unit == unit);

    private static YardstickScore Score(UnitCode unit, (IDisclosureRecord, DateOnly)[] published) =>
        Score(unit, [Act, TestRecords.UnitTarget, TestRecords.Target], published);

    private static YardstickScore Score(UnitCode unit, IDisclosureRecord[] records, (IDisclosureRecord, DateOnly)[] published) =>
        Measure(Owing.Set(Owing.Day, records, published)).Single(score => score.Unit == unit);

    private static ImmutableArray<YardstickScore> Measure(RecordSet records) =>
        [.. new DisclosureYardstick(records, _ => []).OfYear(TestRecords.Year)];

    private static (int Had, int Points)[] PointsOf(YardstickScore score) =>
        [.. score.Tallies.Select(tally => (tally.Had, tally.Points))];
}
