using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Records;

public class RecordSetTests
{
    private static readonly FiscalYear Year = TestRecords.Year;
    private static readonly FiscalYear OtherYear = new(2024);
    private static readonly RecordSet District = Set([.. TestRecords.District]);

    [Fact]
    public void Every_record_is_found_by_its_key() =>
        Assert.All(TestRecords.District, record => Assert.Same(record, District.Find(record.Key)));

    [Fact]
    public void Each_look_up_finds_its_record()
    {
        Assert.Same(TestRecords.Unit, District.FindUnit(TestRecords.UnitCode));
        Assert.Same(TestRecords.Target, District.FindProjectTarget(TestRecords.ProjectCode, Year));
        Assert.Same(TestRecords.SelfEvaluation, District.FindProjectSelfEvaluation(TestRecords.ProjectCode, Year));
        Assert.Same(TestRecords.UnitTarget, District.FindUnitTarget(TestRecords.DepartmentCode, Year));
        Assert.Same(TestRecords.UnitSelfEvaluation, District.FindUnitSelfEvaluation(TestRecords.DepartmentCode, Year));
        Assert.Equal([TestRecords.GovernmentBudgetAct, TestRecords.BudgetAct], District.ApprovalsOf(Year, Stage.Budget));
        Assert.Same(TestRecords.Evaluation, Assert.Single(District.EvaluationsOf(TestRecords.ProjectCode)));
        Assert.Same(TestRecords.Unit, Assert.Single(District.UnitsOf(TestRecords.DepartmentCode)));
    }

    [Fact]
    public void What_is_not_there_is_nothing()
    {
        Assert.Null(District.FindUnit(UnitCode.Parse("999")));
        Assert.Null(District.FindProjectTarget(TestRecords.ProjectCode, OtherYear));
        Assert.Empty(District.ApprovalsOf(OtherYear, Stage.Budget));
        Assert.Null(District.FindApproval(OtherYear, Stage.Budget, TestRecords.UnitCode));
        Assert.Empty(District.UnitsOf(TestRecords.UnitCode));
    }

    [Fact]
    public void A_unit_is_approved_with_its_department_unless_it_has_a_row_of_its_own()
    {
        Assert.Same(TestRecords.BudgetAct, District.FindApproval(Year, Stage.Budget, TestRecords.UnitCode)?.Act);
        var own = TestRecords.Act(Stage.Budget, TestRecords.UnitCode, TestRecords.Approved(ApprovalKind.Department, 2025, 2, 3), null);
        var set = Set(TestRecords.Department, TestRecords.Unit, TestRecords.BudgetAct, own);
        Assert.Same(own, set.FindApproval(Year, Stage.Budget, TestRecords.UnitCode)?.Act);
    }

    [Fact]
    public void The_government_has_an_approval_of_its_own() =>
        Assert.Same(TestRecords.GovernmentBudgetAct, District.FindApproval(Year, Stage.Budget, null)?.Act);

    [Fact]
    public void The_first_approval_of_a_unit_starts_its_clock_though_it_was_approved_again()
    {
        var again = TestRecords.Act(Stage.Budget, TestRecords.DepartmentCode, TestRecords.Approved(ApprovalKind.Finance, 2025, 6, 1), null);
        var set = Set(TestRecords.Department, again, TestRecords.BudgetAct);

        Assert.Same(TestRecords.BudgetAct, set.FindApproval(Year, Stage.Budget, TestRecords.DepartmentCode)?.Act);
        Assert.Equal([TestRecords.BudgetAct, again], set.Approvals.AsEnumerable());
    }

    [Fact]
    public void Of_records_with_one_key_the_first_counts()
    {
        var set = Set(TestRecords.Target, TestRecords.Target with { Name = "后来的" });
        Assert.Same(TestRecords.Target, Assert.Single(set.ProjectTargets));
    }

    [Fact]
    public void Projects_stand_by_code_then_year()
    {
        var first = TestRecords.Target with { Code = ProjectCode.Parse("101002-001") };
        var earlier = TestRecords.Target with { Year = OtherYear };
        var set = Set(TestRecords.Target, first, earlier);
        Assert.Equal([first, earlier, TestRecords.Target], set.ProjectTargets.ToArray());
        Assert.Equal([OtherYear, Year], set.Years.ToArray());
        Assert.Equal([first.Code, TestRecords.Target.Code], set.ProjectCodes.ToArray());
    }

    [Fact]
    public void A_project_that_was_only_evaluated_is_a_project() =>
        Assert.Equal([TestRecords.ProjectCode], Set(TestRecords.Evaluation).ProjectCodes.ToArray());

    [Fact]
    public void The_day_is_the_one_given_else_a_demonstration_s_and_never_one_that_a_record_names()
    {
        var portal = TestRecords.Portal with { DemonstrationDay = null };
        Assert.Equal(TestRecords.Portal.DemonstrationDay, District.AsOf);
        Assert.Equal(new DateOnly(2026, 3, 1), new RecordSet(TestRecords.Portal, TestRecords.District, new DateOnly(2026, 3, 1)).AsOf);
        Assert.Throws<InvalidOperationException>(() => new RecordSet(portal, TestRecords.District).AsOf);
    }

    [Fact]
    public void A_record_without_a_scheme_has_the_portals()
    {
        Assert.Equal("standard", District.SchemeForProject(null)?.Id);
        Assert.Equal("unit", District.SchemeForUnit(null)?.Id);
        Assert.Equal("standard-cost", District.SchemeForProject("standard-cost")?.Id);
        Assert.Null(District.SchemeForProject("none"));
    }

    private static RecordSet Set(params IDisclosureRecord[] records) => new(TestRecords.Portal, records);
}
