using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Publication;
using Disclosure.Model.Stages;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Terms;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Stages;

/// <summary>Holds <c>stages.md</c>, the manual of the five stages, and the rules together, and runs a case for every rule.</summary>
public sealed class StageRulesTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, StageCases.All.Length)];

    [Fact]
    public void The_manual_has_every_rule_with_its_stage_state_and_words()
    {
        var rows = MarkdownTable.Rows("Stages/stages.md", "编号").ToList();

        Assert.All(rows, row => Assert.Equal(5, row.Cells.Length));
        Assert.All(rows, row => Assert.NotEmpty(row.Cells[2]));
        Assert.Equal(
            StageRules.All.Select(rule => (rule.Id, rule.Stage.Term(), rule.State.Term(), rule.Words)),
            rows.Select(row => (row.Cells[0], row.Cells[1], row.Cells[3], row.Cells[4])));
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_case_that_reaches_it()
    {
        Assert.Equal(StageRules.All.Length, StageRules.All.DistinctBy(rule => rule.Id).Count());
        Assert.Equal(StageRules.All.Select(rule => rule.Id), StageCases.All.Select(one => one.Rule).Distinct());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_is_decided_by_its_rule_in_its_words(int index)
    {
        var one = StageCases.All[index];
        var standing = one.Standing;

        Assert.Equal((one.Rule, one.Decided.State), (standing.Rule, standing.State));
        Assert.Equal((one.Text, one.Due), (standing.Result ?? standing.Reason, standing.Due));
    }

    [Fact]
    public void Every_reason_occurs() =>
        Assert.Equal(
            Enum.GetValues<StageState>(), StageCases.All.Select(one => one.Standing.State).Distinct().Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public void All_five_stages_are_told_of_every_year_on_every_day(int index)
    {
        var records = StageCases.All[index].Records;
        for (var year = 2023; year < 2030; year++)
        {
            var stages = ProjectStages.Of(records, TestRecords.ProjectCode, new FiscalYear(year));

            Assert.Equal(Enum.GetValues<ChainStage>(), stages.Select(standing => standing.Stage));
            Assert.All(stages, AssertWhole);
        }
    }

    [Fact]
    public void Of_a_project_that_nobody_knows_all_five_stages_are_told_too() =>
        Assert.All(
            ProjectStages.Of(StageSets.On(2026, 9, 1), ProjectCode.Parse("999-999"), TestRecords.Year), AssertWhole);

    [Fact]
    public void A_result_names_its_day_its_record_and_the_post_that_answers_for_it()
    {
        var standing = StageCases.All[0].Standing;

        Assert.Equal(new DateOnly(2024, 10, 18), standing.Date);
        Assert.Equal(StageSets.Assessed.Key, standing.Record);
        Assert.Equal("规划科科长", standing.ResponsibleRole);
        Assert.Null(standing.Reason);
    }

    [Fact]
    public void A_target_is_dated_by_its_publication_and_a_self_evaluation_too()
    {
        var stages = ProjectStages.Of(
            StageSets.On(2026, 9, 1, StageSets.Target, StageSets.Self, StageSets.Budget, StageSets.Accounts),
            TestRecords.ProjectCode, TestRecords.Year);

        Assert.Equal(new DateOnly(2025, 2, 10), stages[1].Date);
        Assert.Equal(new DateOnly(2026, 8, 27), stages[3].Date);
    }

    [Fact]
    public void What_is_withheld_has_its_basis() =>
        Assert.All(
            StageCases.All.Where(one => one.Decided.State == StageState.Withheld && one.Rule != "assessment-amount-withheld"),
            one => Assert.Equal("《政府信息公开条例》第十四条", one.Standing.Basis));

    [Fact]
    public void A_year_whose_target_is_withheld_does_not_tell_what_the_process_made()
    {
        var secret = StageSets.Target with { Withheld = StageSets.Secret };
        var hidden = ProjectStages.Of(StageSets.On(2026, 12, 1, secret), TestRecords.ProjectCode, TestRecords.Year);
        var there = ProjectStages.Of(
            StageSets.On(2026, 12, 1, secret, StageSets.Assessed, StageSets.Monitored, StageSets.Applied),
            TestRecords.ProjectCode, TestRecords.Year);

        Assert.Equal(hidden.AsEnumerable(), there);
        Assert.Equal(
            ["不予公开", "不予公开", "不予公开", "逾期", "不予公开"], hidden.Select(standing => standing.State.Term()));
    }

    [Fact]
    public void A_refusal_says_why_and_no_later_stage_applies()
    {
        var refused = StageSets.Reviewed(StageSets.Round(11, 20, ReviewResult.Failed, "目标与资金不匹配。"));
        var stages = ProjectStages.Of(StageSets.On(2026, 12, 1, refused), TestRecords.ProjectCode, TestRecords.Year);

        Assert.Equal("目标与资金不匹配。", stages[1].Reason);
        Assert.Equal(["不适用", "不适用", "不适用"], stages.Skip(2).Select(standing => standing.State.Term()));
    }

    [Fact]
    public void A_later_day_of_monitoring_that_was_missed_is_said_beside_the_newest_result()
    {
        var portal = StageSets.WithProcess(rules => rules with { MonitoringMonths = [7, 9] });
        var records = StageSets.On(portal, new DateOnly(2025, 11, 3), StageSets.Target, StageSets.Monitored);

        Assert.Equal(
            "截至 2025年9月30日的监控结果最迟应于 2025年10月28日公开，至今没有。",
            ProjectStages.Of(records, TestRecords.ProjectCode, TestRecords.Year)[2].Reason);
    }

    [Fact]
    public void Holidays_are_no_working_days()
    {
        var holidays = new HolidayCalendar([.. Enumerable.Range(1, 8).Select(day => new DateOnly(2025, 10, day))], []);
        var portal = StageSets.WithProcess(rules => rules with { MonitoringMonths = [9] }) with { Holidays = holidays };
        var records = StageSets.On(portal, new DateOnly(2025, 10, 20), StageSets.Target);

        Assert.Equal(new DateOnly(2025, 11, 5), ProjectStages.Of(records, TestRecords.ProjectCode, TestRecords.Year)[2].Due);
    }

    [Fact]
    public void Evaluations_by_others_stand_without_the_units_own_and_say_that_it_is_not_there()
    {
        var records = StageSets.On(2026, 9, 20, StageSets.Target, TestRecords.Evaluation, StageSets.Accounts);
        var standing = ProjectStages.Of(records, TestRecords.ProjectCode, TestRecords.Year)[3];

        Assert.Equal((new DateOnly(2026, 6, 30), "没有绩效自评。"), (standing.Date, standing.Reason));
    }

    [Fact]
    public void The_public_forms_tell_the_same_as_the_records_where_nothing_is_withheld()
    {
        var records = StageSets.On(
            2026, 12, 1, StageSets.Target, StageSets.Self, StageSets.Assessed, StageSets.Monitored, StageSets.Applied, StageSets.Budget,
            StageSets.Accounts);

        Assert.Equal(
            ProjectStages.Of(records, TestRecords.ProjectCode, TestRecords.Year).AsEnumerable(),
            ProjectStages.Of(PublicProjection.Of(records), TestRecords.ProjectCode, TestRecords.Year));
    }

    private static void AssertWhole(StageStanding standing)
    {
        var words = standing.Result ?? standing.Reason;
        Assert.False(string.IsNullOrWhiteSpace(words));
        Assert.DoesNotContain('{', words);
        Assert.Equal(standing.State == StageState.Done, standing.Result is not null);
        Assert.True(standing.State is not (StageState.NotDue or StageState.Overdue) || standing.Due is not null, standing.Rule);
    }
}
