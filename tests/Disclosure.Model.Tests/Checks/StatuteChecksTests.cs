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
        var findings = Checking.District(TestRecords.Portal, [TestRecords.BudgetAct.Key, TestRecords.GovernmentBudgetAct.Key], []);
        findings.Of(TestRecords.Target.Key).Blocks("DISC3001");
        findings.Of(TestRecords.UnitTarget.Key).Blocks("DISC3001");
        findings.Of(TestRecords.GovernmentTarget.Key).Blocks("DISC3001");
        findings.Of(TestRecords.SelfEvaluation.Key).SaysNothingOf("DISC3001");
    }

    [Fact]
    public void What_is_withheld_is_approved_all_the_same()
    {
        var withheld = TestRecords.Target with { Withheld = new("《政府信息公开条例》第十四条", "涉密") };
        Checking.District(TestRecords.Portal, [TestRecords.BudgetAct.Key], [withheld]).Of(withheld.Key).Blocks("DISC3001");
    }

    [Fact]
    public void Publication_after_the_due_date_is_told_once() =>
        Register(act => Published(act, new DateOnly(2025, 2, 14))).Warns("DISC3002", "units[0]");

    [Fact]
    public void Publication_on_the_due_date_is_in_time() =>
        Register(act => Published(act, new DateOnly(2025, 2, 13))).SaysNothingOf("DISC3002");

    [Fact]
    public void What_is_due_and_not_published_is_told() =>
        Register(act => act with { PublishedElsewhere = null }).Warns("DISC3003", "units[0]");

    [Fact]
    public void What_is_not_due_yet_is_fine()
    {
        var portal = TestRecords.Portal with { DemonstrationDay = new DateOnly(2025, 2, 13) };
        Checking.District(portal, [TestRecords.BudgetAct.Key], [TestRecords.BudgetAct with { PublishedElsewhere = null }])
            .Of(TestRecords.BudgetAct.Key).SaysNothingOf("DISC3003");
    }

    [Fact]
    public void A_target_without_a_result_in_a_closed_year_is_told() =>
        Checking.DistrictWithout(TestRecords.SelfEvaluation.Key).Of(TestRecords.Target.Key).Warns("DISC3004");

    [Fact]
    public void A_target_of_an_open_year_needs_no_result()
    {
        var findings = Checking.District(
            TestRecords.Portal,
            [
                TestRecords.SelfEvaluation.Key, TestRecords.UnitSelfEvaluation.Key, TestRecords.AccountsAct.Key,
                TestRecords.GovernmentAccountsAct.Key,
            ],
            []);
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
        Register(act => Published(act, new DateOnly(2025, 1, 20))).Warns("DISC3009", "units[0]");

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
        Register(act => act with { Approval = TestRecords.Approved(ApprovalKind.Finance, 2023, 1, 24) }).Warns("DISC3010", "date");

    [Fact]
    public void Targets_published_when_their_year_was_over_are_told() =>
        Register(act => Published(act, new DateOnly(2026, 1, 5))).Warns("DISC3011", "units[0]");

    [Fact]
    public void An_approval_by_the_wrong_body_is_told() =>
        Register(act => act with { Approval = act.Approval with { Kind = ApprovalKind.PeoplesCongress } })
            .Warns("DISC3012", "kind");

    [Theory]
    [InlineData("20250124-101.pdf", true, false)]
    [InlineData("20250124-101.html", true, true)]
    [InlineData("../../staff.pdf", true, true)]
    [InlineData(".pdf", true, true)]
    [InlineData("20250124-101.docx", false, false)]
    public void A_scan_that_is_published_is_a_document_or_an_image_beside_its_act(string name, bool isPublished, bool isTold) =>
        Assert.Equal(
            isTold,
            Register(act => act with { Attachment = name, IsAttachmentPublished = isPublished })
                .Any(finding => (finding.Code, finding.Place.Path) == ("DISC3041", "attachment")));

    [Fact]
    public void An_approval_without_a_document_is_told() =>
        Register(act => act with { Approval = act.Approval with { Document = "" } }).Warns("DISC3013", "document");

    [Fact]
    public void Social_insurance_is_no_part_of_its_departments_budget()
    {
        var fund = TestRecords.Target with { Budget = BudgetKind.SocialInsurance };
        var setting = TestRecords.UnitTarget.TargetSetting! with { Amount = TestRecords.Wan(9000)!.Value };
        var unit = TestRecords.UnitTarget with { TargetSetting = setting };
        Checking.DistrictWith(fund, unit).SaysNothingOf("DISC3008");
    }

    [Fact]
    public void A_unit_s_own_approval_comes_before_its_department_s()
    {
        var own = TestRecords.Act(
            Stage.Budget, TestRecords.UnitCode, TestRecords.Approved(ApprovalKind.Department, 2025, 2, 3), new DateOnly(2025, 2, 20));
        Assert.Empty(Checking.DistrictWith(own));
    }

    private static ImmutableArray<Finding> Register(Func<ApprovalAct, ApprovalAct> change) =>
        Checking.District(TestRecords.Portal, [TestRecords.BudgetAct.Key], [change(TestRecords.BudgetAct)]);

    private static ApprovalAct Published(ApprovalAct act, DateOnly day) =>
        act with { PublishedElsewhere = act.PublishedElsewhere! with { Date = day } };

    private static ImmutableArray<Finding> Setting(Func<TargetSetting, TargetSetting> change) =>
        Checking.DistrictWith(TestRecords.UnitTarget with { TargetSetting = change(TestRecords.UnitTarget.TargetSetting!) });
}
