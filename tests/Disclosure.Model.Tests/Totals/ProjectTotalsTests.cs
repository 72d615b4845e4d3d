using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Portals;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Duties;
using Disclosure.Model.Tests.Stages;
using Disclosure.Model.Totals;

namespace Disclosure.Model.Tests.Totals;

/// <summary>What sums over units leave out: found from what each unit owes, and nobody has to list it.</summary>
public class ProjectTotalsTests
{
    private static readonly Withholding Content = new("《政府信息公开条例》第十四条", "涉及国家秘密");

    [Fact]
    public void A_sum_that_has_all_that_is_owed_is_complete()
    {
        var gaps = Budget(TestRecords.UnitTarget, TestRecords.Target);

        Assert.True(gaps.IsComplete);
        Assert.Equal(
            [(ExemptionKind.EmptyTable, "政府性基金预算项目绩效目标表"), (ExemptionKind.EmptyTable, "国有资本经营预算项目绩效目标表")],
            gaps.Exempt.Select(one => (one.Kind, one.Name)));
    }

    [Fact]
    public void A_project_that_runs_on_without_a_target_is_missing_by_name()
    {
        var missing = Assert.Single(Budget(TestRecords.UnitTarget, Owing.Before(Owing.Until(2026))).Missing);

        Assert.Equal((TestRecords.UnitCode, ClockState.NotApproved), (missing.Unit, missing.State));
        Assert.Equal([TestRecords.Target.Name], missing.Items.Select(item => item.Name));
    }

    [Fact]
    public void A_department_of_which_nothing_is_there_is_missing_with_whatever_projects_it_has()
    {
        var gaps = Budget(Owing.Before(Owing.Until(2024)));

        Assert.Equal([TestRecords.DepartmentCode], gaps.Missing.Select(unit => unit.Unit));
        Assert.Equal([OwedKind.OverallTarget], gaps.Missing[0].Items.Select(item => item.Kind));
    }

    [Fact]
    public void A_department_of_whose_projects_some_are_there_lacks_none_for_want_of_its_overall_table()
    {
        Assert.True(Budget(TestRecords.Target).IsComplete);
        Assert.True(Budget(TestRecords.Target with { Unit = TestRecords.DepartmentCode }).IsComplete);
    }

    [Fact]
    public void A_target_without_a_self_evaluation_is_missing_from_the_accounts()
    {
        var gaps = ProjectTotals.Of(Owing.Set(new DateOnly(2026, 9, 1), [TestRecords.UnitSelfEvaluation, TestRecords.Target]))
            .GapsOf(TestRecords.Year, Stage.Accounts);

        Assert.Equal([TestRecords.UnitCode], gaps.Missing.Select(unit => unit.Unit));
        Assert.Equal(Stage.Accounts, gaps.Stage);
    }

    [Fact]
    public void What_is_withheld_and_what_states_no_amount_are_counted_apart()
    {
        var withheld = TestRecords.Target with { Withheld = Content };
        var without = TestRecords.Target with { Code = ProjectCode.Parse("101002-004"), Funds = Funds.None };
        var gaps = Budget(TestRecords.UnitTarget, withheld, without);

        Assert.Equal((1, 1, false), (gaps.Withheld, gaps.WithoutAmount, gaps.IsComplete));
        Assert.Empty(gaps.Missing);
    }

    [Fact]
    public void What_the_public_may_not_know_of_is_in_no_list_and_no_count()
    {
        var secret = TestRecords.Target with { Withheld = Content with { Extent = WithholdingExtent.Existence } };
        var set = PublicProjection.Of(Owing.Set(Owing.Day, [TestRecords.UnitTarget, secret]));
        var gaps = ProjectTotals.Of(set).GapsOf(TestRecords.Year, Stage.Budget);

        Assert.True(gaps.IsComplete);
        Assert.DoesNotContain(gaps.Exempt, one => one.Name == secret.Name);
    }

    [Fact]
    public void A_unit_that_owes_nothing_is_exempt_and_so_is_one_that_is_no_more_for_its_reason()
    {
        var ended = TestRecords.Portal with
        {
            Duties = DutyRules.Usual with { Ended = [new EndedDuty(TestRecords.DepartmentCode.Value, TestRecords.Year, "机构撤并")] },
        };
        var gaps = ProjectTotals.Of(Owing.Set(ended, Owing.Day, [Owing.Before(null)])).GapsOf(TestRecords.Year, Stage.Budget);

        Assert.Equal(
            [("101", "机构撤并"), ("101002", "没有应单独公开的绩效表")], gaps.Exempt.Select(one => (one.Unit.Value, one.Reason)));
        Assert.All(gaps.Exempt, one => Assert.Equal(ExemptionKind.Unit, one.Kind));
    }

    [Fact]
    public void A_project_that_staff_ended_is_exempt_for_the_reason_they_gave()
    {
        var ended = TestRecords.Portal with
        {
            Duties = DutyRules.Usual with { Ended = [new EndedDuty(TestRecords.ProjectCode.Value, TestRecords.Year, "项目提前结束")] },
        };

        Assert.Equal([(TestRecords.Target.Name, "项目提前结束")], ExemptProjects(ended));
    }

    [Fact]
    public void A_project_on_the_exit_list_and_one_refused_a_budget_are_exempt_too()
    {
        var exit = StageSets.Stopped with { Year = new FiscalYear(2024) };
        var review = StageSets.Reviewed(StageSets.Round(11, 20, ReviewResult.NoTarget));

        Assert.Equal([(TestRecords.Target.Name, "已退出（中途停止）")], ExemptProjects(TestRecords.Portal, exit));
        Assert.Equal([(TestRecords.Target.Name, "绩效目标审核没有通过，不安排预算")], ExemptProjects(TestRecords.Portal, review));
    }

    [Fact]
    public void A_project_whose_period_was_over_is_neither_missing_nor_exempt()
    {
        var gaps = Budget(TestRecords.UnitTarget, Owing.Before(Owing.Until(2024)));

        Assert.True(gaps.IsComplete);
        Assert.Equal(0, gaps.CountOf(ExemptionKind.Project));
    }

    [Fact]
    public void A_departments_sum_is_over_its_units_and_a_units_over_itself()
    {
        var totals = ProjectTotals.Of(Owing.Set(Owing.Day, [Owing.Before(Owing.Until(2026))]));

        Assert.Equal(["101", "101002"], MissingOf(totals.GapsOf(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode)));
        Assert.Equal(["101002"], MissingOf(totals.GapsOf(TestRecords.Year, Stage.Budget, TestRecords.UnitCode)));
    }

    private static IEnumerable<(string Name, string Reason)> ExemptProjects(Portal portal, params IDisclosureRecord[] records) =>
        ProjectTotals.Of(Owing.Set(portal, Owing.Day, [TestRecords.UnitTarget, Owing.Before(Owing.Until(2026)), .. records]))
            .GapsOf(TestRecords.Year, Stage.Budget).Exempt
            .Where(one => one.Kind == ExemptionKind.Project)
            .Select(one => (one.Name, one.Reason));

    private static IEnumerable<string> MissingOf(TotalGaps gaps) => gaps.Missing.Select(unit => unit.Unit.Value);

    private static TotalGaps Budget(params IDisclosureRecord[] records) =>
        ProjectTotals.Of(Owing.Set(Owing.Day, records)).GapsOf(TestRecords.Year, Stage.Budget);
}
