namespace Disclosure.Forms.Tests.Making;

/// <summary>The central self-evaluation form, as departments fill it in; a test changes what it is about.</summary>
internal static class SelfEvaluationForm
{
    public static readonly string[] IndicatorHeads =
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];

    /// <summary>Lays the form out from row 1 of column A on; the indicators start in row 13.</summary>
    public static SheetMaker Fill(this SheetMaker sheet, string name = "城区公园管护", string year = "（2022年度）") => sheet
        .Rows(
            "A1",
            ["项目支出绩效自评表"],
            [year],
            ["项目名称", name],
            ["主管部门", "101-示例区城市管理局", "", "", "实施单位", "101002-示例区园林所"],
            ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
            ["", "年度资金总额", "", "80", "100.00", "86.19", "10", "86.19%", "8.62"],
            ["", "其中:当年财政拨款", "", "80", "90", "76.19", "—", "", "—"],
            ["", "上级补助", "", "", "10", "10", "—", "", "—"],
            ["年度总体目标", "预期目标", "", "", "", "实际完成情况"],
            ["", "管护公园 12 个", "", "", "", "管护公园 11 个"],
            [],
            IndicatorHeads)
        .Merge("A1:I1", "A2:I2", "B3:I3", "B4:D4", "F4:I4", "A5:A8", "B6:C6", "B7:C7",
            "B8:C8", "A9:A10", "B9:E9", "F9:I9", "B10:E10", "F10:I10");
}
