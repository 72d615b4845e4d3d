using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Clocks;

public class PublicationDutiesTests
{
    private static readonly DateOnly MarchOfTheYear = new(2025, 3, 31);

    [Fact]
    public void The_government_comes_first_in_each_stage_then_every_unit()
    {
        var duties = Duties(MarchOfTheYear, TestRecords.Target);

        Assert.Equal(
            [
                (Stage.Budget, null), (Stage.Budget, "101"), (Stage.Budget, "101002"),
                (Stage.Accounts, null), (Stage.Accounts, "101"), (Stage.Accounts, "101002"),
            ],
            duties.Select(duty => (duty.Stage, duty.Unit?.Code.Value)));
    }

    [Fact]
    public void A_unit_that_the_year_passes_over_owes_nothing() =>
        Assert.DoesNotContain("101002", Duties(MarchOfTheYear, TestRecords.UnitTarget).Select(duty => duty.Unit?.Code.Value));

    [Fact]
    public void Accounts_of_a_year_that_has_not_ended_are_not_due_and_a_budget_is_not_approved()
    {
        var duties = Duties(MarchOfTheYear, TestRecords.Target);

        Assert.All(duties.Where(duty => duty.Stage == Stage.Accounts), duty => Assert.Equal(ClockState.NotDue, duty.State));
        Assert.All(duties.Where(duty => duty.Stage == Stage.Budget), duty => Assert.Equal(ClockState.NotApproved, duty.State));
    }

    [Fact]
    public void A_unit_is_covered_by_its_department_and_not_late_once_more()
    {
        var duties = Duties(MarchOfTheYear, TestRecords.Target, Register(TestRecords.DepartmentCode, new(2025, 1, 20), null));

        Assert.Equal("101", Assert.Single(duties, duty => duty.IsLate).Unit?.Code.Value);
        Assert.Equal(ClockState.Overdue, Of(duties, "101002").State);
        Assert.True(Of(duties, "101002").IsCoveredByDepartment);
    }

    [Fact]
    public void A_unit_with_an_approval_of_its_own_has_a_clock_of_its_own()
    {
        var duties = Duties(MarchOfTheYear, TestRecords.Target, Register(TestRecords.UnitCode, new(2025, 1, 20), new(2025, 2, 20)));

        var late = Assert.Single(duties, duty => duty.IsLate);
        Assert.Equal(("101002", ClockState.Late, 11), (late.Unit?.Code.Value, late.State, late.Clock.DaysLate));
    }

    [Fact]
    public void A_typed_day_of_publication_counts_for_nothing_where_no_record_is_there()
    {
        var duties = Duties(MarchOfTheYear, Register(TestRecords.DepartmentCode, new(2025, 1, 20), new(2025, 2, 6)));

        var duty = Of(duties, "101");
        Assert.Equal((ClockState.Overdue, null, 50), (duty.State, duty.Clock.Published, duty.Clock.DaysLate));
        Assert.Equal(0, ClockCounts.Of(duties.Select(one => one.State)).OnTime);
    }

    [Fact]
    public void One_thing_that_is_not_public_keeps_a_unit_from_being_on_time()
    {
        var register = Register(TestRecords.DepartmentCode, new(2025, 1, 20), new(2025, 2, 6));

        Assert.Equal(ClockState.OnTime, Of(Duties(MarchOfTheYear, register, TestRecords.UnitTarget), "101").State);
        Assert.Equal(
            ClockState.Overdue,
            Of(Duties(MarchOfTheYear, register, TestRecords.UnitTarget with { EmptyTables = [] }), "101").State);
    }

    [Fact]
    public void With_approvals_and_nothing_published_the_clock_runs_on_to_the_day_it_is_told_for()
    {
        var register = Register(TestRecords.DepartmentCode, new(2025, 1, 20), null);
        var duty = Of(Duties(new(2026, 11, 29), register, TestRecords.UnitTarget), "101");

        Assert.Equal((ClockState.Overdue, 658, new(2026, 11, 29)), (duty.State, duty.Clock.DaysLate, duty.Clock.AsOf));
    }

    [Fact]
    public void A_unit_that_owes_nothing_though_it_was_approved_is_neither_late_nor_on_time()
    {
        var duties = Duties(MarchOfTheYear, Register(TestRecords.UnitCode, new(2025, 1, 20), new(2025, 2, 6)), TestRecords.UnitTarget);

        Assert.False(Of(duties, "101002").IsOwed);
        Assert.DoesNotContain("101002", duties.Where(duty => duty.IsLate).Select(duty => duty.Unit?.Code.Value));
    }

    [Fact]
    public void The_earliest_approval_of_a_unit_starts_its_clock()
    {
        var first = Register(TestRecords.DepartmentCode, new(2025, 1, 20), null);
        var later = first with { Approval = first.Approval with { Date = new(2025, 3, 20), Document = "示财预〔2025〕30号" } };

        Assert.Equal(new DateOnly(2025, 2, 9), Of(Duties(MarchOfTheYear, TestRecords.UnitTarget, later, first), "101").Clock.DueDate);
    }

    [Fact]
    public void Projects_with_a_target_are_due_a_self_evaluation()
    {
        var duty = Duties(MarchOfTheYear, TestRecords.Target).Single(duty => duty is { Stage: Stage.Accounts, Unit.Code.Value: "101002" });

        Assert.Equal((0, 1), (duty.Owed.Public, duty.Owed.Items.Length));
    }

    [Fact]
    public void States_are_counted_and_on_time_is_a_share_of_what_was_due()
    {
        var counts = ClockCounts.Of(
            [ClockState.OnTime, ClockState.OnTime, ClockState.Late, ClockState.Overdue, ClockState.NotDue, ClockState.NotApproved]);

        Assert.Equal(new ClockCounts(2, 1, 1, 1, 1), counts);
        Assert.Equal((4, new Percentage(0.5m)), (counts.Due, counts.OnTimeShare));
        Assert.Null(ClockCounts.Of([ClockState.NotDue]).OnTimeShare);
    }

    private static PublicationDuty Of(IEnumerable<PublicationDuty> duties, string unit) =>
        duties.Single(duty => duty.Stage == Stage.Budget && duty.Unit?.Code.Value == unit);

    private static ImmutableArray<PublicationDuty> Duties(DateOnly asOf, params IDisclosureRecord[] records)
    {
        var portal = TestRecords.Portal with { DemonstrationDay = asOf };
        var set = TestRecords.Set(portal, [TestRecords.Department, TestRecords.Unit, .. records]);
        return new PublicationDuties(set).OfYear(TestRecords.Year);
    }

    private static ApprovalAct Register(UnitCode unit, DateOnly approved, DateOnly? published) =>
        TestRecords.Act(Stage.Budget, unit, new Approval(ApprovalKind.Finance, "示财预〔2025〕8号", approved), published);
}
