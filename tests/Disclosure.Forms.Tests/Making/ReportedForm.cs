namespace Disclosure.Forms.Tests.Making;

/// <summary>A self-evaluation with a little of everything that a report tells.</summary>
internal static class ReportedForm
{
    /// <summary>The form as a workbook in <paramref name="folder"/>; its path.</summary>
    public static string Save(ImportFolder folder) => new WorkbookMaker()
        .Sheet("填表说明", sheet => sheet.Text("A1", "填表说明"))
        .Sheet("自评表", sheet => sheet.Fill().Rows(
            "A13",
            ["", "产出指标", "数量指标", "管护公园", "≥12个", "11个", "40", "36.67", "一处让地铁施工占用"],
            ["", "", "质量指标", "合格率", "80%-90%", "9%0", "10", "10"],
            ["", "", "时效指标", "完成时间", "2022年9月前", "7月", "10", "10"],
            ["", "效益指标", "社会效益指标", "环境改善", "明显", "明显", "20", "18"],
            ["", "满意度指标", "服务对象满意度指标", "指标2"],
            ["总分", "", "", "", "", "", "100", "83.29"],
            ["自评等级", "良"]))
        .Save(folder);
}
