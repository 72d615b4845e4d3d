using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Model.Tests.Checks;

/// <summary>What is a person's is left out of whatever is told. The names and numbers are made up.</summary>
public class MaskedTextTests
{
    [Theory]
    [InlineData("抢修电话 13900001234，夜间", "抢修电话 （已隐去），夜间")]
    [InlineData("手机１３９００００１２３４。", "手机（已隐去）。")]
    [InlineData("身份证990101199001010019已登记", "身份证（已隐去）已登记")]
    [InlineData("打入 6222 0299 0000 0000 127", "打入 （已隐去）")]
    [InlineData("联系人：张三，电话：0379-6391234", "联系人：（已隐去），电话：（已隐去）")]
    [InlineData("评价组成员：张三、李四", "评价组成员：（已隐去）")]
    [InlineData("三年级2班张某", "三年级2班（已隐去）")]
    [InlineData("寄到 zhangsan@qq.com", "寄到 （已隐去）")]
    public void Names_and_numbers_are_left_out_and_labels_stay(string text, string masked)
    {
        Assert.Equal(masked, MaskedText.Of(text));
        Assert.Equal(masked, MaskedText.Of(masked));
    }

    [Theory]
    [InlineData("管护公园 12 个，投入13900001234元。")]
    [InlineData("办公电话：0379-6391234")]
    [InlineData("表.xlsx!自评表!F12")]
    [InlineData("")]
    public void What_is_nobody_s_stays(string text) => Assert.Equal(text, MaskedText.Of(text));

    [Fact]
    public void What_is_known_from_elsewhere_is_left_out_where_it_stands_alone()
    {
        var known = KnownPersons.In(["张三丰、李四", "王五 0379-6391234", "男", "示例大学", "财政局", "2024"]);

        Assert.Equal(["0379-6391234", "张三丰", "李四", "王五"], known.AsEnumerable());
        Assert.Equal("由（已隐去）和（已隐去）评价", MaskedText.Of("由李四和张三丰评价", known));
    }

    [Fact]
    public void A_finding_tells_it_masked_and_is_still_known_by_what_it_is_about()
    {
        Finding Of(string number) => new(Definition, Place.At($"报{number}.xlsx!表!B2"), $"“{number}”没有对应的栏目。");

        var finding = Of("13900001234");

        Assert.Equal("“（已隐去）”没有对应的栏目。", finding.Message);
        Assert.Equal("报（已隐去）.xlsx!表!B2", finding.Place.ToString());
        Assert.NotEqual(finding.Id, Of("13900001235").Id);
        Assert.Equal(finding.Path, Of("13900001235").Path);
    }

    private static FindingDefinition Definition => RecordChecks.All.Single(definition => definition.Code == "DISC2005");
}
