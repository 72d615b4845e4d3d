using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Publication;

public class PublicationRuleTests
{
    private static readonly ILookup<RecordKey, string> NothingBlocks = BlockingFindings.ByRecord([]);

    [Fact]
    public void What_belongs_to_a_stage_needs_an_approval_and_nothing_else_does() =>
        Assert.All(RecordKinds.All, kind => Assert.Equal(kind.Stage is not null, kind.Publication != PublicationNeed.None));

    [Fact]
    public void What_needs_no_approval_may_be_published() =>
        Assert.Equal(PublicationState.Publishable, Rule(NothingBlocks, TestRecords.Unit).Judge(TestRecords.Unit.Key).State);

    [Fact]
    public void Whose_approval_is_missing_is_told()
    {
        var rule = Rule(NothingBlocks, TestRecords.Target, TestRecords.GovernmentTarget, TestRecords.Evaluation);

        Assert.Equal(PublicationNeed.OfUnit, rule.Judge(TestRecords.Target.Key).Missing);
        Assert.Equal(PublicationNeed.OfGovernment, rule.Judge(TestRecords.GovernmentTarget.Key).Missing);
        Assert.Equal(PublicationNeed.OfUnitOrGovernment, rule.Judge(TestRecords.Evaluation.Key).Missing);
    }

    [Theory]
    [InlineData("101002")]
    [InlineData("101")]
    public void The_row_of_a_unit_or_of_its_department_covers_its_records(string unit)
    {
        var rule = Rule(NothingBlocks, TestRecords.Target, Register(Stage.Budget, UnitCode.Parse(unit)));

        Assert.True(rule.Judge(TestRecords.Target.Key).IsPublishable);
    }

    [Fact]
    public void The_governments_row_covers_its_target_and_evaluations_and_nothing_else()
    {
        IDisclosureRecord[] records =
            [TestRecords.Target, TestRecords.GovernmentTarget, TestRecords.SelfEvaluation, TestRecords.Evaluation];
        var rule = Rule(NothingBlocks, [.. records, Register(Stage.Budget, null), Register(Stage.Accounts, null)]);

        Assert.Equal([false, true, false, true], records.Select(record => rule.Judge(record.Key).IsPublishable));
    }

    [Fact]
    public void An_approval_holds_of_what_the_record_said_then_and_not_of_what_it_says_now()
    {
        var approved = TestRecords.Set(
            TestRecords.Portal, TestRecords.Department, TestRecords.Unit, TestRecords.Target, Register(Stage.Budget, TestRecords.UnitCode));
        var changed = TestRecords.Target with { Name = "老旧小区雨污分流改造（二期）" };
        var now = new RecordSet(TestRecords.Portal, [changed, .. approved.All]);

        Assert.True(new PublicationRule(approved, NothingBlocks).Judge(changed.Key).IsPublishable);
        Assert.Equal(PublicationState.NotApproved, new PublicationRule(now, NothingBlocks).Judge(changed.Key).State);
    }

    [Fact]
    public void What_came_after_the_approval_is_not_approved()
    {
        var approved = TestRecords.Set(
            TestRecords.Portal, TestRecords.Department, TestRecords.Unit, TestRecords.UnitTarget,
            Register(Stage.Budget, TestRecords.DepartmentCode));
        var now = new RecordSet(TestRecords.Portal, [TestRecords.Target, .. approved.All]);

        Assert.Equal(PublicationState.NotApproved, new PublicationRule(now, NothingBlocks).Judge(TestRecords.Target.Key).State);
        Assert.True(new PublicationRule(now, NothingBlocks).Judge(TestRecords.UnitTarget.Key).IsPublishable);
    }

    [Fact]
    public void Another_unit_s_act_that_names_a_record_does_not_approve_it()
    {
        var act = Register(Stage.Budget, UnitCode.Parse("999"));
        var set = new RecordSet(TestRecords.Portal, [TestRecords.Target]);
        var foreign = act with { Covers = [ApprovalCoverage.Freeze(set, TestRecords.Target)] };

        Assert.False(Rule(NothingBlocks, TestRecords.Target, foreign).Judge(TestRecords.Target.Key).IsPublishable);
    }

    [Fact]
    public void What_holds_a_record_back_is_told_by_code_and_a_warning_does_not()
    {
        var key = TestRecords.Target.Key;
        var blocking = BlockingFindings.ByRecord(
            [
                Found("DISC2201", Severity.Error), Found("DISC2101", Severity.Error), Found("DISC2201", Severity.Error),
                Found("DISC4001", Severity.Warning),
            ]);
        var verdict = Rule(blocking, TestRecords.Target, Register(Stage.Budget, TestRecords.UnitCode)).Judge(key);

        Assert.Equal(PublicationState.HeldBack, verdict.State);
        Assert.Equal<string>(["DISC2101", "DISC2201"], verdict.HeldBackBy);
        Assert.Equal(PublicationState.NotApproved, Rule(blocking, TestRecords.Target).Judge(key).State);
    }

    [Fact]
    public void The_check_finds_a_missing_approval_wherever_the_rule_misses_one()
    {
        IDisclosureRecord[] acts =
            [TestRecords.BudgetAct, TestRecords.AccountsAct, Register(Stage.Budget, null), Register(Stage.Accounts, null)];
        foreach (var act in acts)
        {
            var records = TestRecords.Set(
                TestRecords.Portal, [act, .. TestRecords.District.Where(record => record.Key.Kind != RecordKind.ApprovalAct)]);
            var rule = new PublicationRule(records, NothingBlocks);

            var missed = records.All.Select(record => record.Key).Where(key => rule.Judge(key).State == PublicationState.NotApproved);
            var found = RecordChecks.Check(records).Where(finding => finding.Code == "DISC3001");

            Assert.Equal(missed.ToHashSet(), found.Select(finding => finding.Place.Record!.Value).ToHashSet());
            Assert.False(rule.AllowsAll);
        }
    }

    private static PublicationRule Rule(ILookup<RecordKey, string> blocking, params IDisclosureRecord[] records) =>
        new(TestRecords.Set(TestRecords.Portal, [TestRecords.Department, TestRecords.Unit, .. records]), blocking);

    private static ApprovalAct Register(Stage stage, UnitCode? unit) =>
        TestRecords.Act(stage, unit, TestRecords.Approved(ApprovalKind.Finance, 2025, 1, 20), null);

    private static Finding Found(string code, Severity severity) =>
        new(new FindingDefinition(code, severity, "合计不符", "核对"), Place.In(TestRecords.Target.Key), "");
}
