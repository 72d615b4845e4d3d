using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;
using Disclosure.Model.Tests.Stages;

namespace Disclosure.Model.Tests.Duties;

public class OwedItemsTests
{
    private static readonly DateOnly February5 = new(2025, 2, 5);
    private static readonly DateOnly February14 = new(2025, 2, 14);

    [Fact]
    public void A_department_without_any_record_owes_its_overall_target_and_why_tables_are_empty()
    {
        var owed = Owing.Budget(TestRecords.DepartmentCode);

        Assert.Equal(["整体目标", "空表说明（政府性基金预算）", "空表说明（国有资本经营预算）"], Owing.MissingOf(owed));
        Assert.Null(owed.Published);
    }

    [Fact]
    public void A_unit_under_a_department_without_projects_owes_nothing() => Assert.True(Owing.Budget(TestRecords.UnitCode).IsNothing);

    [Fact]
    public void A_unit_owes_the_target_of_each_project_it_carries_out() =>
        Assert.Equal(
            [(OwedKind.ProjectTarget, TestRecords.Target.Name, OwedState.Ready)],
            Owing.Budget(TestRecords.UnitCode, TestRecords.Target).Told());

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(null)]
    public void A_project_of_the_year_before_that_runs_on_owes_a_target(int? end) =>
        Assert.Equal(
            [(OwedKind.ProjectTarget, TestRecords.Target.Name, OwedState.Missing)],
            Owing.Budget(TestRecords.UnitCode, Owing.Before(Owing.Until(end))).Told());

    [Fact]
    public void What_owes_a_target_owes_a_self_evaluation_of_the_same_year() =>
        Assert.Equal(
            [(OwedKind.ProjectSelfEvaluation, TestRecords.Target.Name, OwedState.Missing)],
            Owing.Accounts(TestRecords.UnitCode, Owing.Before(Owing.Until(2026))).Told());

    [Fact]
    public void A_review_that_was_passed_owes_nothing_in_any_view()
    {
        var review = StageSets.Reviewed(StageSets.Round(12, 1, ReviewResult.Approved));
        var set = Owing.Set(new DateOnly(2025, 9, 1), [StageSets.Budget, review]);

        Assert.True(set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.UnitCode).IsNothing);
        Assert.True(set.OwedBy(TestRecords.Year, Stage.Accounts, TestRecords.UnitCode).IsNothing);
        Assert.Empty(OwedMonitoring.Of(set, TestRecords.Year));
        Assert.DoesNotContain(
            ProjectStages.Of(set, review.Project!.Value, TestRecords.Year),
            standing => standing.State is StageState.Overdue or StageState.NotDue);
    }

    [Fact]
    public void A_project_that_ended_the_year_before_owes_none() =>
        Assert.True(Owing.Budget(TestRecords.UnitCode, Owing.Before(Owing.Until(2024))).IsNothing);

    [Fact]
    public void A_project_on_the_exit_list_owes_no_target_the_year_after()
    {
        var exit = StageSets.Stopped with { Year = new FiscalYear(2024) };

        Assert.True(Owing.Budget(TestRecords.UnitCode, Owing.Before(Owing.Until(2026)), exit).IsNothing);
    }

    [Fact]
    public void A_project_that_runs_on_and_was_refused_a_budget_owes_no_target()
    {
        var review = StageSets.Reviewed(StageSets.Round(11, 20, ReviewResult.NoTarget));

        Assert.True(Owing.Budget(TestRecords.UnitCode, Owing.Before(Owing.Until(2026)), review).IsNothing);
    }

    [Theory]
    [InlineData(639, 1)]
    [InlineData(640, 0)]
    public void A_project_stopped_within_the_year_owes_a_self_evaluation_of_what_was_spent(int left, int owed)
    {
        var exit = StageSets.Stopped with { Unspent = TestRecords.Wan(left) };

        Assert.Equal(owed, Owing.Accounts(TestRecords.UnitCode, TestRecords.Target, exit).Items.Length);
    }

    [Fact]
    public void A_form_without_a_period_says_nothing_of_the_year_after() =>
        Assert.True(Owing.Budget(TestRecords.UnitCode, Owing.Before(null)).IsNothing);

    [Fact]
    public void A_project_that_moved_to_another_unit_is_owed_by_that_one_alone()
    {
        var moved = TestRecords.Target with { Unit = TestRecords.DepartmentCode };

        Assert.True(Owing.Budget(TestRecords.UnitCode, Owing.Before(Owing.Until(null)), moved).IsNothing);
        Assert.Single(Owing.Budget(TestRecords.DepartmentCode, Owing.Before(Owing.Until(null)), moved).Of(OwedKind.ProjectTarget).Items);
    }

    [Fact]
    public void A_project_said_to_have_ended_early_owes_neither_target_nor_self_evaluation()
    {
        var ended = TestRecords.Portal with
        {
            Duties = DutyRules.Usual with { Ended = [new EndedDuty(TestRecords.ProjectCode.Value, TestRecords.Year, "项目提前结束")] },
        };
        var set = Owing.Set(ended, new DateOnly(2026, 9, 1), [Owing.Before(Owing.Until(null))]);
        var promised = Owing.Set(ended, new DateOnly(2026, 9, 1), [TestRecords.Target]);

        Assert.True(set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.UnitCode).IsNothing);
        Assert.True(promised.OwedBy(TestRecords.Year, Stage.Accounts, TestRecords.UnitCode).IsNothing);
        Assert.False(promised.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.UnitCode).IsNothing);
    }

    [Fact]
    public void A_department_that_is_no_more_owes_nothing()
    {
        var ended = TestRecords.Portal with
        {
            Duties = DutyRules.Usual with { Ended = [new EndedDuty(TestRecords.DepartmentCode.Value, TestRecords.Year, "机构撤并")] },
        };

        var set = Owing.Set(ended, Owing.Day, [Owing.Before(null)]);
        Assert.True(set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode).IsNothing);
    }

    [Fact]
    public void A_department_owes_nothing_of_years_before_anything_is_known_of_it()
    {
        var set = Owing.Set(Owing.Day, [TestRecords.Target]);

        Assert.True(set.OwedBy(new FiscalYear(2024), Stage.Budget, TestRecords.DepartmentCode).IsNothing);
        Assert.False(set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode).IsNothing);
    }

    [Fact]
    public void A_budget_with_projects_needs_no_explanation_and_which_budgets_do_is_a_setting()
    {
        var fund = TestRecords.Target with { Budget = BudgetKind.GovernmentFund };
        var none = TestRecords.Portal with { Duties = DutyRules.Usual with { EmptyTables = [] } };

        Assert.Equal(
            ["国有资本经营预算"],
            Owing.Budget(TestRecords.DepartmentCode, fund).Of(OwedKind.EmptyTable).Items.Select(item => item.Name));
        Assert.Empty(Owing.Set(none, Owing.Day, []).OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode)
            .Of(OwedKind.EmptyTable).Items);
    }

    [Fact]
    public void An_explanation_is_there_when_the_overall_table_has_it_and_says_something()
    {
        var silent = Owing.Explained with
        {
            EmptyTables = [TestRecords.EmptyTables[0], TestRecords.EmptyTables[1] with { Explanation = " " }],
        };

        Assert.Equal(
            [OwedState.Ready, OwedState.Missing],
            Owing.Budget(TestRecords.DepartmentCode, silent).Of(OwedKind.EmptyTable).Items.Select(item => item.State));
    }

    [Fact]
    public void With_the_accounts_each_project_and_unit_that_has_a_target_owes_a_self_evaluation()
    {
        Assert.Equal(
            [(OwedKind.ProjectSelfEvaluation, TestRecords.Target.Name, OwedState.Missing)],
            Owing.Accounts(TestRecords.UnitCode, TestRecords.Target).Told());
        Assert.Equal(
            OwedState.Missing,
            Assert.Single(Owing.Accounts(TestRecords.UnitCode, TestRecords.UnitTarget with { Unit = TestRecords.UnitCode }).Items).State);
        Assert.Equal(
            OwedState.Ready,
            Assert.Single(Owing.Accounts(TestRecords.UnitCode, TestRecords.Target, TestRecords.SelfEvaluation).Items).State);
    }

    [Fact]
    public void The_government_owes_its_target_and_as_many_key_evaluations_as_are_set()
    {
        var two = TestRecords.Portal with { Duties = DutyRules.Usual with { KeyEvaluations = 2 } };
        var set = Owing.Set(two, new DateOnly(2026, 9, 1),
            [TestRecords.Evaluation, TestRecords.Evaluation with { Kind = EvaluationKind.Recheck }]);

        Assert.Equal("政府预算绩效目标", Assert.Single(Owing.MissingOf(set.OwedBy(TestRecords.Year, Stage.Budget, null))));
        Assert.Equal(
            [(OwedKind.KeyEvaluation, TestRecords.Evaluation.Title, OwedState.Ready), (OwedKind.KeyEvaluation, "", OwedState.Missing)],
            set.OwedBy(TestRecords.Year, Stage.Accounts, null).Told());
    }

    [Fact]
    public void All_is_public_on_the_day_the_last_thing_became_public()
    {
        IDisclosureRecord[] records = [Owing.Explained with { Unit = TestRecords.DepartmentCode }, OfDepartment];
        var whole = Owing.Set(Owing.Day, records, (records[0], February5), (records[1], February14));
        var part = Owing.Set(Owing.Day, records, (records[0], February5));

        Assert.Equal(February14, whole.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode).Published);
        var missing = part.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode);
        Assert.Null(missing.Published);
        Assert.Equal((3, 4, "项目目标（老旧小区雨污分流改造）"), (missing.Public, missing.Items.Length, missing.MissingInWords()));
    }

    [Fact]
    public void What_units_published_last_is_told_over_all_and_over_a_department_with_its_units()
    {
        IDisclosureRecord[] records = [TestRecords.UnitTarget, TestRecords.Target];
        var set = Owing.Set(Owing.Day, records, (records[0], February5), (records[1], February14));

        Assert.Equal(February5, set.PublishedOn(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode));
        Assert.Equal(February14, set.PublishedByUnits(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode));
        Assert.Equal(February14, set.PublishedByUnits(TestRecords.Year, Stage.Budget));
        Assert.Equal(February14, set.NewestPublication(TestRecords.DepartmentCode, TestRecords.Year));
        Assert.Null(set.PublishedByUnits(TestRecords.Year, Stage.Accounts));
    }

    [Fact]
    public void What_is_withheld_in_content_is_public_when_it_is_listed()
    {
        var withheld = Owing.Explained with { EmptyTables = [], Withheld = new Withholding("《保守国家秘密法》", "涉密") };
        var set = Owing.Set(Owing.Day, [withheld], (withheld, February5));

        Assert.Equal(February5, set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode).Published);
    }

    [Fact]
    public void What_is_withheld_in_existence_is_owed_to_nobody()
    {
        var secret = TestRecords.Target with { Withheld = new Withholding("《保守国家秘密法》", "涉密") { Extent = WithholdingExtent.Existence } };

        Assert.True(Owing.Budget(TestRecords.UnitCode, secret).IsNothing);
        Assert.True(Owing.Accounts(TestRecords.UnitCode, secret).IsNothing);
    }

    [Fact]
    public void An_edition_that_holds_no_drafts_owes_only_what_is_public_and_what_the_register_asks_for()
    {
        var set = Owing.Set(Owing.Day, [OfDepartment], (OfDepartment, February5));

        Assert.Equal(
            [OwedState.Missing, OwedState.Public, OwedState.Missing, OwedState.Missing],
            set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode).Items.Select(item => item.State));
    }

    [Fact]
    public void What_was_published_elsewhere_before_counts_from_then_once_an_edition_holds_it()
    {
        var act = TestRecords.Act(Stage.Budget, TestRecords.DepartmentCode, TestRecords.BudgetAct.Approval, new DateOnly(2025, 2, 10));
        var held = Owing.Set(Owing.Day, [act, Owing.Explained], (Owing.Explained, new DateOnly(2025, 3, 20)));
        var notHeld = Owing.Set(Owing.Day, [act, Owing.Explained]);

        Assert.Equal(new DateOnly(2025, 2, 10), OfBudget(held).Published);
        Assert.Equal("https://www.example.gov.cn/jx/1.html", OfBudget(held).Elsewhere?.Address);
        Assert.Null(OfBudget(notHeld).Published);
        Assert.Equal(ClockState.Overdue, notHeld.ClockOf(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode).State);

        static OwedByUnit OfBudget(RecordSet set) => set.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.DepartmentCode);
    }

    [Fact]
    public void The_public_knows_how_many_an_approval_named_and_that_they_are_not_there()
    {
        var act = TestRecords.BudgetAct with { Units = [TestRecords.DepartmentCode, TestRecords.UnitCode] };
        var working = TestRecords.Set(
            TestRecords.Portal, TestRecords.Department, TestRecords.Unit, act, TestRecords.UnitTarget, TestRecords.Target,
            TestRecords.Target with { Code = ProjectCode.Parse("101002-004"), Name = "另一个项目" });
        var items = ApprovedItems.Of(working, working.Approvals[0]);
        var edition = Owing.Set(Owing.Day, [act with { Items = items }, TestRecords.Target], (TestRecords.Target, February5));

        Assert.Equal(["101 整体目标 1 项", "101002 项目目标 2 项"], items.AsEnumerable());
        Assert.Equal(
            [("老旧小区雨污分流改造", OwedState.Public), ("", OwedState.Missing)],
            edition.OwedBy(TestRecords.Year, Stage.Budget, TestRecords.UnitCode).Items.Select(item => (item.Name, item.State)));
    }

    [Fact]
    public void Years_nobody_entered_anything_for_are_missed_and_not_passed_over()
    {
        var usual = TestRecords.Portal with { Duties = DutyRules.Usual };
        var set = Owing.Set(usual, new DateOnly(2027, 4, 11), [TestRecords.Target]);
        var before = Owing.Set(usual, new DateOnly(2027, 4, 10), [TestRecords.Target]);

        Assert.Equal([2025, 2026, 2027], OwedItems.Of(set).Years.Select(year => year.Number));
        Assert.Equal([2025, 2026], OwedItems.Of(before).Years.Select(year => year.Number));
        Assert.Contains("整体目标", Owing.MissingOf(set.OwedBy(new FiscalYear(2027), Stage.Budget, TestRecords.DepartmentCode)));
    }

    private static ProjectTarget OfDepartment { get; } = TestRecords.Target with { Unit = TestRecords.DepartmentCode };
}
