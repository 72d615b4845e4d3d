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
        Assert.Same(TestRecords.BudgetRegister, District.FindRegister(Year, Stage.Budget));
        Assert.Same(TestRecords.Evaluation, Assert.Single(District.EvaluationsOf(TestRecords.ProjectCode)));
        Assert.Same(TestRecords.Unit, Assert.Single(District.UnitsOf(TestRecords.DepartmentCode)));
    }

    [Fact]
    public void What_is_not_there_is_nothing()
    {
        Assert.Null(District.FindUnit(UnitCode.Parse("999")));
        Assert.Null(District.FindProjectTarget(TestRecords.ProjectCode, OtherYear));
        Assert.Null(District.FindRegister(OtherYear, Stage.Budget));
        Assert.Null(District.FindApproval(OtherYear, Stage.Budget, TestRecords.UnitCode));
        Assert.Empty(District.UnitsOf(TestRecords.UnitCode));
    }

    [Fact]
    public void A_unit_is_approved_with_its_department_unless_it_has_a_row_of_its_own()
    {
        Assert.Equal(TestRecords.BudgetRegister.Entries[1], District.FindApproval(Year, Stage.Budget, TestRecords.UnitCode));
        var own = new ApprovalEntry(TestRecords.UnitCode, TestRecords.Approved(ApprovalKind.Department, 2025, 2, 3), null);
        var set = Set(
            TestRecords.Department, TestRecords.Unit,
            TestRecords.BudgetRegister with { Entries = TestRecords.BudgetRegister.Entries.Add(own) });
        Assert.Equal(own, set.FindApproval(Year, Stage.Budget, TestRecords.UnitCode));
    }

    [Fact]
    public void The_government_has_a_row_of_its_own() =>
        Assert.Equal(TestRecords.BudgetRegister.Entries[0], District.FindApproval(Year, Stage.Budget, null));

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
    public void The_day_is_the_portals_else_the_newest_publication_else_the_first_of_all()
    {
        var portal = TestRecords.Portal with { AsOf = null };
        Assert.Equal(TestRecords.Portal.AsOf, District.AsOf);
        Assert.Equal(new DateOnly(2026, 8, 20), new RecordSet(portal, TestRecords.District).AsOf);
        Assert.Equal(DateOnly.MinValue, new RecordSet(portal, []).AsOf);
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
