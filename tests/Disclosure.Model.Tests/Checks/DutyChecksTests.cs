using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class DutyChecksTests
{
    [Fact]
    public void A_department_without_its_overall_target_is_told_so_once()
    {
        var finding = Told("DISC3050", Checking.DistrictWithout(TestRecords.UnitTarget.Key));

        Assert.Equal(TestRecords.Department.Key, finding.Place.Record);
        Assert.Equal((TestRecords.Year, Stage.Budget, "2025 年度缺整体目标。"), (finding.Year, finding.Stage, finding.Message));
    }

    [Fact]
    public void A_project_that_ran_on_from_the_year_before_and_has_no_target_is_named()
    {
        var before = TestRecords.Target with { Year = new FiscalYear(2024), Period = Running };
        var finding = Told("DISC3051", Checking.District(TestRecords.Portal, [TestRecords.Target.Key], [before]));

        Assert.Equal(TestRecords.Unit.Key, finding.Place.Record);
        Assert.Equal("2025 年度缺项目目标（老旧小区雨污分流改造），项目编码 101002-003。", finding.Message);
    }

    [Fact]
    public void A_result_that_is_missing_is_told_on_its_target_and_not_once_more()
    {
        var findings = Checking.DistrictWithout(TestRecords.SelfEvaluation.Key);

        findings.Warns("DISC3004");
        findings.SaysNothingOf("DISC3053");
    }

    [Fact]
    public void A_department_without_a_result_of_itself_and_without_a_target_is_told_so_all_the_same()
    {
        var findings = Checking.District(TestRecords.Portal, [TestRecords.UnitTarget.Key, TestRecords.UnitSelfEvaluation.Key], []);

        Assert.Equal("2025 年度缺整体自评。", Told("DISC3052", findings).Message);
        findings.SaysNothingOf("DISC3054");
    }

    [Fact]
    public void An_empty_table_that_nothing_explains_is_named()
    {
        var findings = Checking.DistrictWith(TestRecords.UnitTarget with { EmptyTables = [TestRecords.EmptyTables[0]] });

        Assert.Equal("2025 年度缺空表说明（国有资本经营预算）。", Told("DISC3054", findings).Message);
    }

    [Fact]
    public void The_governments_target_and_key_evaluation_are_told_on_the_portal()
    {
        Assert.Equal(RecordKind.Portal, Told("DISC3055", Checking.DistrictWithout(TestRecords.GovernmentTarget.Key)).Place.Record?.Kind);
        Assert.Equal("2025 年度缺财政重点评价。", Told("DISC3056", Checking.DistrictWithout(TestRecords.Evaluation.Key)).Message);
    }

    [Fact]
    public void A_stage_that_nobody_began_with_is_not_told_of_until_its_approvals_are_long_due()
    {
        Checking.DistrictWith().SaysNothingOf("DISC3050");

        var findings = Checking.District(TestRecords.Portal with { Duties = DutyRules.Usual }, [], []);

        Assert.Equal("2026 年度缺整体目标。", Told("DISC3050", findings).Message);
    }

    [Fact]
    public void An_approval_that_is_long_due_is_told_of_each_department_and_the_government()
    {
        Checking.DistrictWith().SaysNothingOf("DISC3058");

        var findings = Checking.District(TestRecords.Portal with { Duties = DutyRules.Usual }, [], []);
        var told = findings.Where(finding => finding.Code == "DISC3058").ToList();

        Assert.Equal([RecordKind.Unit, RecordKind.Portal], told.Select(finding => finding.Place.Record!.Value.Kind));
        Assert.Equal("2026 年度预算从 2026-01-01 起应当批复，到 2026-10-01 已 273 天，没有批复记录。", told[0].Message);
    }

    [Theory]
    [InlineData("999-999", "项目提前结束", "duties.ended[0].code")]
    [InlineData("101002-003", " ", "duties.ended[0].reason")]
    public void What_is_said_to_be_owed_no_more_is_known_and_has_a_reason(string code, string reason, string path) =>
        Checking.District(Ended(code, reason), [], []).Blocks("DISC3059", path);

    [Theory]
    [InlineData("101002-003")]
    [InlineData("101")]
    public void Projects_and_units_may_be_owed_no_more(string code) =>
        Checking.District(Ended(code, "已经结束"), [], []).SaysNothingOf("DISC3059");

    private static ProjectPeriod Running { get; } = new(new PartialDate(2023, 1, null), null);

    private static Portal Ended(string code, string reason) => TestRecords.Portal with
    {
        Duties = TestRecords.Portal.Duties with { Ended = [new EndedDuty(code, new FiscalYear(2027), reason)] },
    };

    private static Finding Told(string code, IEnumerable<Finding> findings) => Assert.Single(findings, finding => finding.Code == code);
}
