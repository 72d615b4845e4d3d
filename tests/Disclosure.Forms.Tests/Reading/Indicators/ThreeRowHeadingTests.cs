using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Reading.Indicators;

/// <summary>Headings in three rows: 评价指标 above 一级指标, and 名称 and 权重 below that, as forms of Guangdong have them.</summary>
public sealed class ThreeRowHeadingTests : ReadingTest
{
    private static readonly string[][] Rows =
    [
        ["投入", "20", "项目立项", "12", "论证决策", "4", "充分", "充分", "4"],
        ["", "", "", "", "目标设置", "5", "完整", "完整", "4.5"],
        ["", "", "资金落实", "8", "资金到位", "8", "100%", "98%", "7.84"],
        ["产出", "80", "经济性", "80", "预算控制", "80", "≤200万元", "186.42万元", "80"],
    ];

    [Theory]
    [InlineData("评价指标", "名称", "权重(%)")]
    [InlineData("绩效指标", "名称", "分值")]
    [InlineData("指标", "指标名称", "权重")]
    [InlineData("自评指标", "内容", "分值")]
    public void Levels_with_their_weights_below_one_heading_are_read(string whole, string name, string weight)
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            [
                ["项目支出绩效自评表（2021年度）"],
                ["项目名称", "社区卫生服务站建设"],
                [whole, "", "", "", "", "", "目标值", "实际完成值", "自评分"],
                ["一级指标", "", "二级指标", "", "三级指标"],
                [name, weight, name, weight, name, weight],
                .. Rows,
            ]).Merge(
                "A1:I1", "B2:I2", "A3:F3", "G3:G5", "H3:H5", "I3:I5", "A4:B4", "C4:D4", "E4:F4", "A6:A8", "B6:B8", "C6:C7", "D6:D7"));

        var indicators = Assert.Single(result.Records).Draft.Indicators;
        Assert.Equal(
            [
                ("投入", "项目立项", "论证决策", "充分", 4m, 4m), ("投入", "项目立项", "目标设置", "完整", 5m, 4.5m),
                ("投入", "资金落实", "资金到位", "100%", 8m, 7.84m), ("产出", "经济性", "预算控制", "≤200万元", 80m, 80m),
            ],
            indicators.Select(row => (row.Level1, row.Level2, row.Level3, row.Target.Raw, row.Weight?.Value, row.Result!.Score?.Value)));
    }

    [Fact]
    public void Two_rows_of_headings_above_merged_values_stay_two()
    {
        var result = Import(sheet => sheet.Rows(
            "A1",
            ["项目支出绩效自评表（2021年度）"],
            ["项目名称", "社区卫生服务站建设"],
            ["一级指标", "", "二级指标", "", "三级指标", "", "目标值", "实际完成值", "自评分"],
            ["名称", "权重", "名称", "权重", "名称", "权重"],
            ["产出指标", "50", "数量指标", "50", "名称核准数", "50", "12个", "11个", "45"])
            .Merge("A1:I1", "B2:I2", "A3:B3", "C3:D3", "E3:F3", "G3:G4", "H3:H4", "I3:I4"));

        var row = Assert.Single(Assert.Single(result.Records).Draft.Indicators);
        Assert.Equal(("产出指标", "名称核准数", 50m), (row.Level1, row.Level3, row.Weight?.Value));
    }
}
