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
    [InlineData("１３９－００００－１２３４")]
    [InlineData("139·0000·1234")]
    [InlineData("139.0000.1234")]
    [InlineData("1390 000 1234")]
    [InlineData("139\u200B00001234")]
    [InlineData("008613900001234")]
    [InlineData("Tel:13900001234")]
    [InlineData("TEL13900001234")]
    [InlineData("1.13900001234 王某")]
    [InlineData("13900001234,990101")]
    [InlineData("13900001234万某某")]
    public void A_mobile_number_blocks(string text) => Goal(text).Blocks("DISC6021", "goal.expected");

    [Theory]
    [InlineData("预算13900001234元")]
    [InlineData("预算 13900001234.00")]
    [InlineData("编码51000021R13900001234")]
    [InlineData("电表号913900001234")]
    [InlineData("0371-6900123")]
    [InlineData("共13900001234万元")]
    [InlineData("13900001234亿")]
    [InlineData("0.13900001234")]
    [InlineData("增长12.13900001234")]
    [InlineData("139,000,012,34")]
    [InlineData("13900001234.5元")]
    [InlineData("12900001234")]
    [InlineData("139000012345")]
    [InlineData("101-13900001234")]
    public void Amounts_codes_and_office_numbers_are_no_mobile_numbers(string text) => Goal(text).SaysNothingOf("DISC6021");

    [Theory]
    [InlineData("受助人990101199001010019已领取")]
    [InlineData("９９０１０１１９９００１０１００１９")]
    [InlineData("990101 19900101 0019")]
    [InlineData("990101-19900101-0019")]
    [InlineData("990101199001010019 5")]
    [InlineData("5 990101199001010019")]
    [InlineData("990101199001010019,张某")]
    [InlineData("990101199001010019万某")]
    [InlineData("99010119900101006X")]
    [InlineData("99010119900101006x")]
    [InlineData("９９０１０１１９９００１０１００６Ｘ")]
    [InlineData("旧证号119999900101001")]
    public void An_identity_number_blocks(string text) => Goal(text).Blocks("DISC6022", "goal.expected");

    [Theory]
    [InlineData("990101199013010013")]
    [InlineData("990101199001010099X")]
    [InlineData("99010119900101011X")]
    [InlineData("119999901301001")]
    [InlineData("999999900101001")]
    [InlineData("119999900101000")]
    [InlineData("瀍财预〔2025〕119999900101001001号")]
    public void Numbers_with_no_date_no_region_or_a_wrong_check_digit_are_none(string text) => Goal(text).SaysNothingOf("DISC6022");

    [Fact]
    public void Each_number_of_a_list_is_a_finding_of_its_own() =>
        Assert.Equal(2, Goal("990101199001010019,99010119900101006X").Count(finding => finding.Code == "DISC6022"));

    [Fact]
    public void A_number_with_the_wrong_check_digit_is_no_identity_number() => Goal("受助人990101199001010013已领取").SaysNothingOf("DISC6022");

    [Fact]
    public void A_bank_card_number_blocks()
    {
        Goal($"汇入{BankCard}").Blocks("DISC6023", "goal.expected");
        Goal("汇入6222 0299 0000 0000 127").Blocks("DISC6023", "goal.expected");
    }

    [Theory]
    [InlineData("卡号4000000000000002")]
    [InlineData("卡号5105105105105100")]
    [InlineData("卡号6222029900000000127,户名王某")]
    [InlineData("６２２２０２９９００００００００１２７")]
    public void Cards_of_every_issuer_block(string text) => Goal(text).Blocks("DISC6023", "goal.expected");

    [Theory]
    [InlineData("项目编号6222029900000000128")]
    [InlineData("编号1000000000000008")]
    [InlineData("编号5005105105105101")]
    [InlineData("编号41000000000000000007")]
    public void A_number_that_fails_luhns_check_or_has_no_issuer_is_no_bank_card(string text) => Goal(text).SaysNothingOf("DISC6023");

    [Theory]
    [InlineData("租用豫A12345一辆")]
    [InlineData("豫Ａ·１２３４５")]
    [InlineData("豫A 1234B")]
    [InlineData("京AD12345")]
    [InlineData("京A12345D")]
    [InlineData("川A1234警")]
    [InlineData("粤Z1234港")]
    public void A_vehicle_s_plate_blocks(string text) => Goal(text).Blocks("DISC6026", "goal.expected");

    [Theory]
    [InlineData("执行新GB50011标准")]
    [InlineData("豫O12345")]
    [InlineData("豫A1234")]
    [InlineData("豫A1234567")]
    [InlineData("豫AABCD1")]
    [InlineData("沪A区12345平方米")]
    [InlineData("青A级景区3个")]
    [InlineData("A12345")]
    public void What_only_looks_like_a_plate_is_none(string text) => Goal(text).SaysNothingOf("DISC6026");

    [Theory]
    [InlineData("幸福小区3号楼2单元501室")]
    [InlineData("花园里12栋1单元302")]
    [InlineData("建设路88号5号楼601室")]
    [InlineData("东王村三组12号")]
    [InlineData("李家庄村第2村民小组 15号")]
    [InlineData("家庭住址：示例区东王村12号")]
    public void A_home_s_address_warns(string text) => Goal(text).Warns("DISC6027", "goal.expected");

    [Theory]
    [InlineData("改造12栋楼36个单元")]
    [InlineData("政务服务中心3号楼501室")]
    [InlineData("区财政局2号楼305室")]
    [InlineData("加装电梯3号楼2单元")]
    [InlineData("建设路88号")]
    [InlineData("家住农村的学生300人")]
    [InlineData("新建教室12间、实验室3室")]
    [InlineData("每单元120平方米")]
    [InlineData("每3单元120平方米")]
    public void Works_and_offices_are_no_homes(string text) => Goal(text).SaysNothingOf("DISC6027");

    [Theory]
    [InlineData("其他", "孙小雨")]
    [InlineData("现场", "王平、李明")]
    [InlineData("备注", "欧阳建")]
    public void A_name_alone_in_an_entry_that_nobody_knows_warns(string label, string text) =>
        Entry(label, text).Warns("DISC6030", "items[0].text");

    [Theory]
    [InlineData("建设地点", "王庄")]
    [InlineData("牵头部门", "张湾乡")]
    [InlineData("其他", "马路")]
    [InlineData("其他", "已按王庄方案实施")]
    [InlineData("实施方式", "全覆盖")]
    public void What_may_be_a_place_or_a_word_is_no_name(string label, string text) => Entry(label, text).SaysNothingOf("DISC6030");

    [Theory]
    [InlineData("三年级2班张某")]
    [InlineData("三年级(2)班王晓明同学获奖")]
    [InlineData("初一（3）班 李某某")]
    [InlineData("高二5班，欧某")]
    [InlineData("内科3床李某")]
    [InlineData("骨科病区12号床患者王某某")]
    public void A_name_beside_a_class_or_a_bed_warns(string text) => Goal(text).Warns("DISC6028", "goal.expected");

    [Theory]
    [InlineData("三年级2班学生")]
    [InlineData("六年级3班高质量完成")]
    [InlineData("一年级1班安全，")]
    [InlineData("内科3床位")]
    [InlineData("新增床位12张，")]
    [InlineData("2班车辆调度")]
    [InlineData("培训3班次")]
    [InlineData("某校张某")]
    public void A_class_or_a_bed_alone_is_nobody(string text) => Goal(text).SaysNothingOf("DISC6028");

    [Theory]
    [InlineData("填表人：王某某")]
    [InlineData("联系人:王某 ")]
    [InlineData("经办人（签字）：王某某")]
    [InlineData("联系电话：0371-69001234")]
    [InlineData("评价组成员：张某某、李某")]
    [InlineData("主评人：王某（高级会计师）")]
    [InlineData("组长：赵某，各乡镇参加。")]
    [InlineData("副组长：钱某。")]
    [InlineData("受助学生：李某某")]
    [InlineData("患者姓名：某某")]
    public void The_person_of_the_form_blocks(string text) => Goal(text).Blocks("DISC6024", "goal.expected");

    [Fact]
    public void Each_person_of_a_line_is_told() =>
        Assert.Equal(2, Goal("组长：赵某，副组长：钱某。").Count(finding => finding.Definition.Code == "DISC6024"));

    [Fact]
    public void The_person_of_the_form_in_an_entry_of_its_own_blocks() =>
        Checking.Target(t => t with { Items = [new FormItem("填表人", "王某某")] }).Blocks("DISC6024", "items[0].text");

    [Theory]
    [InlineData("负责人：示例区财政局预算股")]
    [InlineData("电话：12345")]
    [InlineData("建立联系人制度")]
    [InlineData("成员：教育局、财政局")]
    [InlineData("成员单位：各乡镇")]
    [InlineData("组长：石油局")]
    [InlineData("患者：每人每天")]
    [InlineData("办公电话：0371-69001234")]
    [InlineData("咨询电话: 0371-69001234")]
    [InlineData("监督联系电话：0371-69001234")]
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
    public void Every_declared_text_of_every_kind_is_looked_through()
    {
        Checking.DistrictWith(TestRecords.Unit with { Aliases = [TestRecords.Unit.Name, Mobile] }).Blocks("DISC6021", "aliases[1]");
        Checking.Evaluated(e => e with { Evaluator = $"某所 {Mobile}" }).Blocks("DISC6021", "evaluator");
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

    private static ImmutableArray<Finding> Entry(string label, string text) =>
        Checking.Target(t => t with { Items = [new FormItem(label, text)] });
}
