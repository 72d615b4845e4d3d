namespace Disclosure.Forms.Tests.Making;

/// <summary>A self-evaluation of few cells, for tests of how its file is read.</summary>
internal static class SmallForm
{
    public const string Title = "项目支出绩效自评表";

    public static readonly string[][] Head =
    [
        ["项目名称", "公园管护", "", "", "", "", ""],
        ["主管部门", "示例局", "", "实施单位", "示例所", "", ""],
    ];

    public static readonly string[][] Indicators =
    [
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45"],
        ["效益指标", "社会效益指标", "环境改善", "明显", "明显", "40", "36"],
    ];
}
