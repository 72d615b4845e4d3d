using Disclosure.Model.Evaluations;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Satisfaction;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class RectificationChecksTests
{
    [Fact]
    public void Findings_without_an_item_are_numbered() =>
        Assert.Equal(
            "发现了 2 个问题，第 1 个没有列入整改台账。",
            Assert.Single(Without(Item.Key), finding => finding.Code == "DISC4150").Message);

    [Fact]
    public void An_item_without_a_number_is_of_the_finding_that_it_tells() =>
        With(Item with { Finding = null }).SaysNothingOf("DISC4150");

    [Fact]
    public void Nothing_is_missed_of_a_district_that_keeps_no_items_yet() =>
        Without(Item.Key, OtherItem.Key).SaysNothingOf("DISC4150");

    [Fact]
    public void What_was_found_lately_is_not_missed_yet() =>
        District(TestRecords.Portal with { DemonstrationDay = new DateOnly(2026, 7, 28) }, [OtherItem.Key], []).SaysNothingOf("DISC4150");

    [Theory]
    [InlineData(EvaluationKind.Recheck, 1, "evaluation")]
    [InlineData(EvaluationKind.Key, 3, "finding")]
    [InlineData(EvaluationKind.Key, 0, "finding")]
    public void An_item_comes_from_an_evaluation_and_a_finding_that_are_there(EvaluationKind kind, int finding, string path) =>
        With(Item with { Evaluation = kind, Finding = finding }).Blocks("DISC4151", path);

    [Fact]
    public void An_item_comes_from_a_survey_that_is_there()
    {
        var survey = SurveyId.Parse("2026-a");
        var item = Item with { Origin = RectificationOrigin.Survey, Evaluation = null, Finding = null, Survey = survey };

        With(item).Blocks("DISC4151", "survey");
        With(ProcessCases.Surveyed("2026-a", new DateOnly(2026, 3, 1)), item).SaysNothingOf("DISC4151");
        With(item with { Survey = null }).Warns("DISC4152", "origin");
    }

    [Theory]
    [InlineData("2026-09-30", "2026-10-01", true)]
    [InlineData("2026-10-01", "2026-10-01", false)]
    public void Overdue_is_told_with_the_unit_and_the_days(string deadline, string today, bool isTold)
    {
        var item = Item with { Deadline = DateOnly.Parse(deadline), Reported = null, Rechecks = [] };
        var told = District(TestRecords.Portal with { DemonstrationDay = DateOnly.Parse(today) }, [], [item])
            .Where(finding => finding.Code == "DISC4160").Select(finding => finding.Message);

        Assert.Equal(isTold ? ["“示例区市政设施中心”第 1 项应在 2026-09-30 前改好，逾期 1 天。"] : [], told);
    }

    [Fact]
    public void What_was_reported_awaits_a_recheck_and_is_not_overdue() =>
        With(Item with { Rechecks = [] }).SaysNothingOf("DISC4160");

    [Fact]
    public void A_deadline_that_was_put_off_in_due_form_may_differ() =>
        With(Item with { Deadline = new DateOnly(2026, 10, 31), Requirement = "经批准延期一个月" }).SaysNothingOf("DISC4156");

    [Fact]
    public void It_is_told_within_twenty_working_days_of_the_report()
    {
        // Twenty working days after 30 June 2026 is 28 July.
        With(Item with { Told = new DateOnly(2026, 7, 28) }).SaysNothingOf("DISC4157");
        With(Item with { Told = new DateOnly(2026, 7, 29) }).Informs("DISC4157", "told");
    }

    [Theory]
    [InlineData("2026-07-09", "deadline")]
    [InlineData("2026-09-30", null)]
    public void A_deadline_follows_the_day_it_was_told(string deadline, string? path)
    {
        var told = With(Item with { Deadline = DateOnly.Parse(deadline) }).Where(finding => finding.Code == "DISC4154");

        Assert.Equal(path is null ? [] : [path], told.Select(finding => finding.Place.Path));
    }

    [Fact]
    public void Who_rates_again_rates_the_same_after_the_first_survey()
    {
        var first = ProcessCases.Surveyed("2026-a", new DateOnly(2026, 3, 1), TestRecords.ProjectCode);
        var both = first with { Surveys = [.. first.Surveys, Later(first, new DateOnly(2026, 9, 1))] };
        var item = Item with { Survey = SurveyId.Parse("2026-a"), SecondSurvey = SurveyId.Parse("2026-b") };

        With(both, item).SaysNothingOf("DISC4162");
        With(first with { Surveys = [.. first.Surveys, Later(first, new DateOnly(2026, 3, 10))] }, item).Warns("DISC4162", "secondSurvey");
    }

    private static Survey Later(SurveyRegister register, DateOnly opens) =>
        register.Surveys[0] with { Id = SurveyId.Parse("2026-b"), Opens = opens, Closes = opens.AddDays(10) };
}
