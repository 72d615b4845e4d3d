using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>The numbers are made up; the identity number's region does not exist.</summary>
public class PrivacyChecksTests
{
    private const string Mobile = "13900001234";
    private const string Identity = "990101199001010019";
    private const string BankCard = "6222029900000000127";

    [Theory]
    [InlineData("联系 13900001234")]
    [InlineData("139 0000 1234")]
    [InlineData("139-0000-1234。")]
    [InlineData("+8613900001234")]
    [InlineData("１３９００００１２３４")]
    public void A_mobile_number_blocks(string text) => Goal(text).Blocks("DISC6021", "goal.expected");

    [Theory]
    [InlineData("预算13900001234元")]
    [InlineData("预算 13900001234.00")]
    [InlineData("编码51000021R13900001234")]
    [InlineData("电表号913900001234")]
    [InlineData("0371-6900123")]
    public void Amounts_codes_and_office_numbers_are_no_mobile_numbers(string text) => Goal(text).SaysNothingOf("DISC6021");

    [Fact]
    public void An_identity_number_blocks() => Goal($"受助人{Identity}已领取").Blocks("DISC6022", "goal.expected");

    [Fact]
    public void A_number_with_the_wrong_check_digit_is_no_identity_number() => Goal("受助人990101199001010013已领取").SaysNothingOf("DISC6022");

    [Fact]
    public void A_bank_card_number_blocks()
    {
        Goal($"汇入{BankCard}").Blocks("DISC6023", "goal.expected");
        Goal("汇入6222 0299 0000 0000 127").Blocks("DISC6023", "goal.expected");
    }

    [Fact]
    public void A_number_that_fails_luhns_check_is_no_bank_card() => Goal("项目编号6222029900000000128").SaysNothingOf("DISC6023");

    [Theory]
    [InlineData("填表人：王某某")]
    [InlineData("联系人:王某 ")]
    [InlineData("经办人（签字）：王某某")]
    [InlineData("联系电话：0371-69001234")]
    public void The_person_of_the_form_blocks(string text) => Goal(text).Blocks("DISC6024", "goal.expected");

    [Fact]
    public void The_person_of_the_form_in_an_entry_of_its_own_blocks() =>
        Checking.Target(t => t with { Items = [new FormItem("填表人", "王某某")] }).Blocks("DISC6024", "items[0].text");

    [Theory]
    [InlineData("负责人：示例区财政局预算股")]
    [InlineData("电话：12345")]
    [InlineData("建立联系人制度")]
    public void An_office_is_no_person(string text) => Goal(text).SaysNothingOf("DISC6024");

    [Fact]
    public void A_persons_mailbox_blocks() => Goal("发至 someone88@qq.com").Blocks("DISC6025", "goal.expected");

    [Fact]
    public void An_offices_mailbox_is_fine() => Goal("发至 czj@shili.gov.cn").SaysNothingOf("DISC6025");

    [Fact]
    public void A_units_contact_may_be_an_office_but_not_a_mobile()
    {
        Assert.Empty(Checking.DistrictWith(TestRecords.Unit with { Contact = "办公室电话：0000-0000000" }));
        Checking.DistrictWith(TestRecords.Unit with { Contact = Mobile }).Blocks("DISC6021", "contact");
    }

    [Fact]
    public void Reports_are_read_too() =>
        Checking.Evaluated(e => e with { Report = $"## 附件\n\n访谈对象 {Mobile}" }).Blocks("DISC6021", "report");

    [Fact]
    public void Why_something_is_withheld_is_read_too() =>
        Checking.Target(t => t with { Withheld = new Withholding("《条例》", $"咨询 {Mobile}") }).Blocks("DISC6021", "withheld.reason");

    [Theory]
    [InlineData(Mobile)]
    [InlineData(Identity)]
    [InlineData(BankCard)]
    public void Messages_never_repeat_the_number(string number)
    {
        var findings = Goal($"号码{number}");

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.DoesNotContain(number[3..], finding.Message, StringComparison.Ordinal));
    }

    private static ImmutableArray<Finding> Goal(string text) => Checking.Target(t => t with { Goal = new Goal(text) });
}
