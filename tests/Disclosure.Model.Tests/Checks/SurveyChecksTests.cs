using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Satisfaction;

namespace Disclosure.Model.Tests.Checks;

public class SurveyChecksTests
{
    private static readonly Survey Survey = new()
    {
        Id = SurveyId.Parse("2025-a"),
        Year = TestRecords.Year,
        Unit = TestRecords.UnitCode,
        Subject = "市政设施管护",
        UnitName = "示例区市政设施中心",
        Question = new SurveyQuestion("2025-1", "您对这项服务满意吗？", []),
        Recipients = "住户",
        Opens = new DateOnly(2025, 12, 1),
        Closes = new DateOnly(2025, 12, 31),
    };

    [Fact]
    public void A_result_in_which_nothing_is_wrong_has_no_findings() =>
        Assert.Empty(Result(good => good).Select(finding => $"{finding.Code} {finding.Place}: {finding.Message}"));

    [Fact]
    public void Levels_must_add_up_to_what_is_valid_and_what_is_satisfied()
    {
        Result(good => good with { Scored = good.Scored with { VerySatisfied = 121 } }).Blocks("DISC7001", "scored");
        Result(good => good with { Scored = good.Scored with { Favourable = 241 } }).Blocks("DISC7001", "scored");
        Result(good => good with { Scored = good.Scored with { Favourable = null } }).Blocks("DISC7001", "scored");
        Result(good => good with { Open = new PublishedCounts { Valid = 35, Favourable = 35 } }).SaysNothingOf("DISC7001");
        Result(good => good with { Open = new PublishedCounts { Valid = 35, Favourable = 35, VerySatisfied = 39 } })
            .Blocks("DISC7001", "open");
    }

    [Fact]
    public void Of_too_few_answers_nothing_but_their_number_may_stand_there()
    {
        Result(good => good with { Open = new PublishedCounts { Valid = 5, Favourable = null, Unknown = 1 } }).SaysNothingOf("DISC7008");
        Result(good => good with { Open = new PublishedCounts { Valid = 5, Favourable = 5 } }).Blocks("DISC7008", "open");
        Result(good => good with { Open = new PublishedCounts { Valid = 5, Favourable = null, VerySatisfied = 5 } })
            .Blocks("DISC7008", "open");
    }

    [Fact]
    public void Answers_must_be_fewer_than_invitations_and_add_up()
    {
        Result(good => good with { Invited = 200 }).Blocks("DISC7002", "returned");
        Result(good => good with { Paper = 1 }).Blocks("DISC7002", "scored");
    }

    [Fact]
    public void A_root_must_be_there_and_be_that_of_the_leaves()
    {
        Result(good => good with { Root = "" }).Blocks("DISC7003", "root");
        Result(good => good with { Leaves = 239 }).Blocks("DISC7004", "leaves");
        Result(good => good with { Root = ReceiptTree.Of(["B"]).Root }).Blocks("DISC7005", "root");
        Result(good => good with { LeafList = good.LeafList[65..] }).Blocks("DISC7005", "root");
        Result(good => good with { LeafList = "zz\n" + good.LeafList[65..] }).Blocks("DISC7005", "root");
        Result(good => good with { LeafList = "" }).SaysNothingOf("DISC7005");
    }

    [Fact]
    public void An_override_needs_a_reason_an_office_and_a_share()
    {
        var findings = Result(good => good with { Override = new(Percentage.FromPercent(101), " ", "") });

        findings.Blocks("DISC7006", "override.reason");
        findings.Blocks("DISC7006", "override.by");
        findings.Blocks("DISC7006", "override.value");
    }

    [Fact]
    public void What_is_rated_must_be_there()
    {
        Result(good => good with { Project = ProjectCode.Parse("999") }).Blocks("DISC7007", "project");
        Result(good => good with { Unit = Codes.UnitCode.Parse("999"), Project = null }).Blocks("DISC2008", "unit");
    }

    [Fact]
    public void A_level_of_a_few_must_be_hidden() =>
        Result(good => good with { Scored = good.Scored with { Dissatisfied = 12, VeryDissatisfied = 2 } }).Blocks("DISC7008", "scored");

    [Fact]
    public void Days_must_be_in_order()
    {
        Result(good => good with { Closes = good.Opens.AddDays(-1) }).Blocks("DISC7009", "opens");
        Result(good => good with { Day = good.Opens.AddDays(-1) }).Blocks("DISC7009", "opens");
        Registered(Survey with { Closes = Survey.Opens.AddDays(-1) }).Blocks("DISC7009", "surveys[0].opens");
    }

    [Fact]
    public void An_indicator_has_one_result()
    {
        Checking.DistrictWith(Surveys.Good, Surveys.Good with { Survey = SurveyId.Parse("2025-b") }).Blocks("DISC7010", "indicators[4]");
        Checking.DistrictWith(Surveys.Good, Surveys.Good with { Survey = SurveyId.Parse("2025-b"), Indicators = ["商户满意度"] })
            .SaysNothingOf("DISC7010");
    }

    [Fact]
    public void Too_few_ratings_are_told() =>
        Checking.DistrictWith(Surveys.With(new LevelCounts(12, 0, 0, 0, 0, 0), 5200)).Warns("DISC7011", "scored");

    [Fact]
    public void Approved_points_that_the_survey_does_not_give_are_told() =>
        Checking.DistrictWith(Surveys.With(new LevelCounts(60, 60, 40, 25, 15, 0), 5200)).Warns("DISC7012", "indicators[4].score");

    [Fact]
    public void Whether_satisfaction_was_met_goes_by_the_survey_behind_it()
    {
        var docked = TestRecords.SelfEvaluation with
        {
            Indicators = TestRecords.SelfEvaluation.Indicators.SetItem(4, WithScore(TestRecords.SelfEvaluation.Indicators[4], 8.89m)),
        };

        Checking.DistrictWith(docked).Warns("DISC2208", "indicators[4].score");
        var surveyed = Checking.DistrictWith(docked, Surveys.With(new LevelCounts(60, 60, 40, 25, 15, 0), 5200));
        surveyed.SaysNothingOf("DISC2208");
        surveyed.SaysNothingOf("DISC7012");
    }

    [Fact]
    public void An_indicator_that_the_table_does_not_have_is_told() =>
        Result(good => good with { Indicators = ["小区居民满意度", "商户满意度"] }).Warns("DISC7013", "indicators[1]");

    [Fact]
    public void A_survey_has_an_id_of_its_own() =>
        Registered(Survey, Survey with { Id = SurveyId.Parse("2025-A") }).Blocks("DISC7014", "surveys[1].id");

    [Fact]
    public void A_satisfaction_with_a_survey_behind_it_has_a_sample()
    {
        var bare = TestRecords.SelfEvaluation with { Goal = new Goal("完成12个老旧小区雨污分流改造。", "完成12个小区改造。") };

        Checking.DistrictWith(bare).Warns("DISC4013", "indicators[4].actual");
        Checking.DistrictWith(bare, Surveys.Good).SaysNothingOf("DISC4013");
    }

    [Fact]
    public void Numbers_of_cases_must_add_up_and_be_no_fewer_than_the_bad_ratings()
    {
        Result(good => good with { Cases = Handling }).SaysNothingOf("DISC7015");
        Result(good => good with { Cases = Handling with { Contacted = 15 } }).Blocks("DISC7015", "cases");
        Result(good => good with { Cases = Handling with { Replied = 14 } }).Blocks("DISC7015", "cases");
        Result(good => good with { Cases = Handling with { HandledInTime = 11 } }).Blocks("DISC7015", "cases");
        Result(good => good with { Cases = Handling with { AppealsUpheld = 1 } }).Blocks("DISC7015", "cases");
        Result(good => good with { Cases = Handling with { Improved = 1 } }).Blocks("DISC7015", "cases");
        Result(good => good with { Cases = Handling with { Total = 13 } }).Blocks("DISC7015", "cases");
    }

    [Fact]
    public void Cases_that_wait_too_long_are_told()
    {
        Result(good => good with { Cases = Handling with { Overdue = 2 } }).Warns("DISC7016", "cases.overdue");
        Result(good => good with { Cases = Handling }).SaysNothingOf("DISC7016");
    }

    [Theory]
    [InlineData(0, 5, 15)]
    [InlineData(6, 5, 15)]
    [InlineData(1, 16, 15)]
    public void Terms_that_cannot_be_block(int contact, int reply, int handle) =>
        Checking.District(TestRecords.Portal with { CaseDeadlines = new(contact, reply, handle) }, [], [])
            .Blocks("DISC7017", "caseDeadlines");

    [Fact]
    public void Personal_numbers_in_a_note_block() =>
        Result(good => good with { Anomalies = ["来自 13900001234 的评价"] }).Blocks("DISC6021", "anomalies[0]");

    // Of the 14 bad ratings of the good result.
    private static CaseHandling Handling { get; } = new()
    {
        Deadlines = CaseDeadlines.Usual,
        Total = 14,
        Contacted = 13,
        ContactedInTime = 12,
        Replied = 12,
        RepliedInTime = 11,
        Handled = 10,
        HandledInTime = 10,
        Overdue = 0,
        RatedAgain = 0,
        Appeals = 0,
        AppealsUpheld = 0,
    };

    private static Indicator WithScore(Indicator row, decimal score) =>
        row with { Result = row.Result! with { Score = new Points(score) } };

    private static ImmutableArray<Finding> Result(Func<SatisfactionResult, SatisfactionResult> change) =>
        Checking.DistrictWith(change(Surveys.Good));

    private static ImmutableArray<Finding> Registered(params Survey[] surveys) =>
        Checking.DistrictWith(new SurveyRegister { Year = TestRecords.Year, Surveys = [.. surveys] });
}
