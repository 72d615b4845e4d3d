using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class StatuteChecksTests
{
    [Fact]
    public void Nothing_approved_blocks_every_record_of_the_stage()
    {
        var findings = Checking.DistrictWithout(TestRecords.BudgetRegister.Key);
        findings.Of(TestRecords.Target.Key).Blocks("DISC3001");
        findings.Of(TestRecords.UnitTarget.Key).Blocks("DISC3001");
        findings.Of(TestRecords.GovernmentTarget.Key).Blocks("DISC3001");
        findings.Of(TestRecords.SelfEvaluation.Key).SaysNothingOf("DISC3001");
    }

    [Fact]
    public void An_approval_of_its_own_is_enough()
    {
        var approved = TestRecords.Target with { Approval = TestRecords.Approved(ApprovalKind.Department, 2025, 1, 30) };
        Checking.District(TestRecords.Portal, [TestRecords.BudgetRegister.Key], [approved]).Of(approved.Key).SaysNothingOf("DISC3001");
    }

    [Fact]
    public void What_is_withheld_is_approved_all_the_same()
    {
        var withheld = TestRecords.Target with { Withheld = new("《政府信息公开条例》第十四条", "涉密") };
        Checking.District(TestRecords.Portal, [TestRecords.BudgetRegister.Key], [withheld]).Of(withheld.Key).Blocks("DISC3001");
    }

    [Fact]
    public void Publication_after_the_due_date_is_told_once() =>
        Register(entry => entry with { Published = new DateOnly(2025, 2, 14) }).Warns("DISC3002", "entries[1]");

    [Fact]
    public void Publication_on_the_due_date_is_in_time() =>
        Register(entry => entry with { Published = new DateOnly(2025, 2, 13) }).SaysNothingOf("DISC3002");

    [Fact]
    public void What_is_due_and_not_published_is_told() =>
        Register(entry => entry with { Published = null }).Warns("DISC3003", "entries[1]");

    [Fact]
    public void What_is_not_due_yet_is_fine()
    {
        var register = TestRecords.BudgetRegister;
        var portal = TestRecords.Portal with { AsOf = new DateOnly(2025, 2, 13) };
        var entries = register.Entries.SetItem(1, register.Entries[1] with { Published = null });
        Checking.District(portal, [], [register with { Entries = entries }]).SaysNothingOf("DISC3003");
    }

    [Fact]
    public void A_clock_of_its_own_is_told_on_the_record() =>
        Checking.Target(t => t with { Approval = TestRecords.Approved(ApprovalKind.Department, 2025, 1, 10) })
            .Of(TestRecords.Target.Key).Warns("DISC3002", "approval");

    [Fact]
    public void A_target_without_a_result_in_a_closed_year_is_told() =>
        Checking.DistrictWithout(TestRecords.SelfEvaluation.Key).Of(TestRecords.Target.Key).Warns("DISC3004");

    [Fact]
    public void A_target_of_an_open_year_needs_no_result()
    {
        var findings = Checking.District(
            TestRecords.Portal, [TestRecords.SelfEvaluation.Key, TestRecords.UnitSelfEvaluation.Key, TestRecords.AccountsRegister.Key], []);
        findings.SaysNothingOf("DISC3004");
    }

    [Fact]
    public void A_result_without_a_target_is_told() =>
        Checking.DistrictWithout(TestRecords.Target.Key).Of(TestRecords.SelfEvaluation.Key).Warns("DISC3005");

    [Fact]
    public void A_unit_result_without_a_target_is_told() =>
        Checking.DistrictWithout(TestRecords.UnitTarget.Key).Of(TestRecords.UnitSelfEvaluation.Key).Warns("DISC3005");

    [Fact]
    public void Another_number_of_projects_than_the_sentence_says_is_told_with_both_figures()
    {
        var findings = Setting(setting => setting with { Projects = 247 });
        findings.Warns("DISC3006", "targetSetting.projects");
        var message = findings.Single(f => f.Code == "DISC3006").Message;
        Assert.Contains("247 个", message, StringComparison.Ordinal);
        Assert.Contains("1 个", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_amount_than_the_sentence_says_is_told() =>
        Setting(setting => setting with { Amount = TestRecords.Wan(700)!.Value }).Warns("DISC3007", "targetSetting.amount");

    [Fact]
    public void More_money_under_targets_than_there_is_is_told() =>
        Setting(setting => setting with { Amount = TestRecords.Wan(2100)!.Value }).Warns("DISC3008", "targetSetting.amount");

    [Fact]
    public void Publication_before_approval_is_told() =>
        Register(entry => entry with { Published = new DateOnly(2025, 1, 20) }).Warns("DISC3009", "entries[1].date");

    [Theory]
    [InlineData("2020年卫片执法补助经费", "DISC3010", true)]
    [InlineData("2025年卫片执法补助经费", "DISC3010", false)]
    [InlineData("2024年-2026年拆违经费", "DISC3010", false)]
    public void A_name_with_another_year_is_told(string name, string code, bool isTold)
    {
        var findings = Checking.Target(t => t with { Name = name });
        Assert.Equal(isTold, findings.Any(f => f.Code == code && f.Place.Path == "name"));
    }

    [Fact]
    public void A_period_that_ended_before_the_year_is_told() =>
        Checking.Target(t => t with { Period = new ProjectPeriod(new PartialDate(2023, 1, null), new PartialDate(2024, 12, null)) })
            .Warns("DISC3010", "period");

    [Fact]
    public void A_period_without_an_end_is_fine() =>
        Checking.Target(t => t with { Period = new ProjectPeriod(new PartialDate(2023, 1, null), null) }).SaysNothingOf("DISC3010");

    [Fact]
    public void An_approval_in_another_year_is_told() =>
        Register(entry => new ApprovalEntry(entry.Unit, TestRecords.Approved(ApprovalKind.Finance, 2023, 1, 24), new DateOnly(2023, 2, 1)))
            .Warns("DISC3010", "entries[1].date");

    [Fact]
    public void Targets_published_when_their_year_was_over_are_told() =>
        Register(entry => entry with { Published = new DateOnly(2026, 1, 5) }).Warns("DISC3011", "entries[1].published");

    [Fact]
    public void An_approval_by_the_wrong_body_is_told() =>
        Register(entry => entry with { Approval = entry.Approval with { Kind = ApprovalKind.PeoplesCongress } })
            .Warns("DISC3012", "entries[1].kind");

    [Fact]
    public void An_approval_without_a_document_is_told() =>
        Register(entry => entry with { Approval = entry.Approval with { Document = "" } }).Warns("DISC3013", "entries[1].document");

    [Fact]
    public void Social_insurance_is_no_part_of_its_departments_budget()
    {
        var fund = TestRecords.Target with { Budget = BudgetKind.SocialInsurance };
        var setting = TestRecords.UnitTarget.TargetSetting! with { Amount = TestRecords.Wan(9000)!.Value };
        var unit = TestRecords.UnitTarget with { TargetSetting = setting };
        Checking.DistrictWith(fund, unit).SaysNothingOf("DISC3008");
    }

    [Fact]
    public void A_units_own_row_of_the_register_comes_before_its_departments()
    {
        var row = new ApprovalEntry(
            TestRecords.UnitCode, TestRecords.Approved(ApprovalKind.Department, 2025, 2, 3), new DateOnly(2025, 2, 20));
        Assert.Empty(Checking.DistrictWith(TestRecords.BudgetRegister with { Entries = TestRecords.BudgetRegister.Entries.Add(row) }));
    }

    private static ImmutableArray<Finding> Register(Func<ApprovalEntry, ApprovalEntry> change)
    {
        var register = TestRecords.BudgetRegister;
        return Checking.DistrictWith(register with { Entries = register.Entries.SetItem(1, change(register.Entries[1])) });
    }

    private static ImmutableArray<Finding> Setting(Func<TargetSetting, TargetSetting> change) =>
        Checking.DistrictWith(TestRecords.UnitTarget with { TargetSetting = change(TestRecords.UnitTarget.TargetSetting!) });
}
