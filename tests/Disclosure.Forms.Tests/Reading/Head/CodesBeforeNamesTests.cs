using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Tests.Reading.Head;

public sealed class CodesBeforeNamesTests
{
    [Theory]
    [InlineData("104-001城镇老旧小区综合改造", "104-001", "城镇老旧小区综合改造")]
    [InlineData("104-001公园管护", "104-001", "公园管护")]
    [InlineData("104-001“三馆”免费开放", "104-001", "“三馆”免费开放")]
    [InlineData("104001-002日间照料中心运营", "104001-002", "日间照料中心运营")]
    [InlineData("104001 示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("104001　示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("104001\t示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("104001示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("104001、示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("104001.示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("410305230000000012345农村公路养护", "410305230000000012345", "农村公路养护")]
    [InlineData("201001示例区水利局", "201001", "示例区水利局")]
    [InlineData("101001001人居环境整治", "101001001", "人居环境整治")]
    [InlineData("219001-某某人民政府", "219001", "某某人民政府")]
    [InlineData("[104001]示例区住房保障中心", "104001", "示例区住房保障中心")]
    [InlineData("410305T23001-城镇老旧小区", "410305T23001", "城镇老旧小区")]
    public void A_code_is_taken_off_the_name_that_it_stands_before(string text, string code, string name) =>
        Assert.Equal(new CodedName(code, name), CodedName.Parse(text));

    [Theory]
    [InlineData("2025年老旧小区改造")]
    [InlineData("2024-2025学年学生资助")]
    [InlineData("2023-2025年农村公路养护")]
    [InlineData("202401批次高标准农田建设")]
    [InlineData("20240131疫情防控物资")]
    [InlineData("110报警服务台运行")]
    [InlineData("12345热线运行经费")]
    [InlineData("12345 政务服务热线")]
    [InlineData("120 急救站点运行")]
    [InlineData("110 指挥中心运行")]
    [InlineData("100万元以下零星维修")]
    [InlineData("1000000元专项补助")]
    [InlineData("100-200户集中供水点")]
    [InlineData("310-312国道绿化")]
    [InlineData("3岁以下婴幼儿照护")]
    [InlineData("7-9月防汛值守")]
    [InlineData("120、110联动")]
    [InlineData("5G基站电费补贴")]
    [InlineData("500kV线路迁改")]
    public void A_number_that_belongs_to_the_name_stays_in_it(string text) =>
        Assert.Equal(new CodedName(null, text), CodedName.Parse(text));
}
