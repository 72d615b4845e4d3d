using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Tests.Reading.Assembly;

public sealed class TableFinderTests : ReadingTest
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82"];

    [Fact]
    public void Tables_stacked_in_one_sheet_are_told_apart_by_their_titles()
    {
        var records = Import(sheet => sheet
            .Rows("A1", Target("校舍维修"))
            .Rows("A8", Target("食堂改造"))).Records;

        Assert.Equal([("校舍维修", "A1:D5"), ("食堂改造", "A8:D12")], records.Select(
            record => (record.Draft.Project!.Name, record.Draft.Source.Range)));
    }

    [Fact]
    public void Tables_stacked_without_titles_are_told_apart_by_their_names()
    {
        var records = Import(sheet => sheet
            .Rows("A1", Target("校舍维修"))
            .Rows("A7", Target("食堂改造")[2..])).Records;

        Assert.Equal(["校舍维修", "食堂改造"], records.Select(record => record.Draft.Project!.Name));
        Assert.Equal(new FiscalYear(2024), records[1].Draft.Year);
    }

    [Fact]
    public void A_table_that_a_page_break_split_is_one_table()
    {
        var draft = Draft(sheet => sheet.Rows(
            "A1",
            [
                .. Target("校舍维修"),
                ["项目支出绩效目标表"],
                ["一级指标", "二级指标", "三级指标", "指标值"],
                ["效益指标", "社会效益指标", "安全", "提升"],
            ]));

        Assert.Equal(["产出指标", "效益指标"], draft.Indicators.Select(indicator => indicator.Level1));
    }

    [Fact]
    public void Every_sheet_may_hold_a_table_and_sheets_without_one_are_said()
    {
        var result = Import(new WorkbookMaker()
            .Sheet("填表说明", sheet => sheet.Rows("A1", ["填表说明"], ["1.定量指标填写具体数值。"]))
            .Sheet("甲", sheet => sheet.Rows("A1", Target("校舍维修")))
            .Sheet("乙", sheet => sheet.Rows("B3", Target("食堂改造"))));

        Assert.Equal(["甲", "乙"], result.Records.Select(record => record.Draft.Source.Sheet));
        Assert.Equal(["填表说明"], Places(result, ImportFileFindings.SheetSkipped));
    }

    [Fact]
    public void Projects_of_one_table_are_told_apart_by_their_column()
    {
        var records = Import(sheet => sheet.Rows(
            "A1",
            ["2023年度部门预算项目绩效目标申报表"],
            ["部门", "820-某某镇", "单位", "820001-某某镇人民政府"],
            ["项目1", "村组干部报酬 3,309,840.00元", "项目2", "基层活动经费 660,000.00元"],
            ["项目", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
            ["村组干部报酬", "产出指标", "数量指标", "干部", "≥", "230", "人"],
            ["", "效益指标", "社会效益指标", "稳定", "≥", "95", "%"],
            ["基层活动经费", "产出指标", "数量指标", "行政村", "=", "11", "个"]).Merge("A5:A6")).Records;

        Assert.Equal(
            [("村组干部报酬", 3_309_840m, 2), ("基层活动经费", 660_000m, 1)],
            records.Select(record => (
                record.Draft.Project!.Name, record.Draft.Funds.Total!.Budget!.Value.Yuan, record.Draft.Indicators.Length)));
    }

    [Theory]
    [InlineData("部门整体支出绩效目标表", FormKind.UnitTarget)]
    [InlineData("转移支付区域绩效自评表", FormKind.TransferSelfEvaluation)]
    [InlineData("财政重点评价评分表", FormKind.Evaluation)]
    [InlineData("项目支出绩效目标申报表", FormKind.ProjectTarget)]
    [InlineData("2024年度绩效自评表", FormKind.ProjectSelfEvaluation)]
    public void The_title_tells_which_form_it_is(string title, FormKind kind) => Assert.Equal(
        kind, Assert.Single(Import(sheet => sheet.Rows("A1", [[title], .. Target("某项目")[1..]])).Records).Draft.Kind);

    [Fact]
    public void How_sure_the_recognition_is_stands_with_what_speaks_for_it()
    {
        var recognition = Assert.Single(Import(sheet => sheet.Rows("A1", Target("某项目"))).Records).Draft.Recognition;

        Assert.Equal((85, "确定"), (recognition.Confidence, recognition.ConfidenceWord));
        Assert.Equal(["有项目名称", "没有资金"], recognition.Evidence.TakeLast(2));
    }

    [Fact]
    public void A_unit_form_with_the_same_grid_is_read()
    {
        var draft = Draft(
            sheet => sheet.Fill().Text("A1", "部门整体支出绩效自评表").Text("A3", "部门").Text("B3", "示例区城市管理局").Text("A4", "备案号").Rows("A13", Row));

        Assert.Equal((FormKind.UnitSelfEvaluation, "示例区城市管理局"), (draft.Kind, draft.Department?.Name));
    }

    [Fact]
    public void A_file_without_any_form_is_said() => Assert.Equal(
        ImportFileFindings.FormNotFound,
        Assert.Single(Import(sheet => sheet.Rows("A1", ["会议纪要"], ["时间", "地点"])).Findings).Definition);

    private static string[][] Target(string name) =>
    [
        ["项目支出绩效目标表"],
        ["（2024年度）"],
        ["项目名称", name],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "维修", "≥3处"],
    ];
}
