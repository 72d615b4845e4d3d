using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Evaluations;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The columns of an evaluation's score table, and the rows that the blank one prints (财预〔2020〕10号).</summary>
internal static class EvaluationColumns
{
    private static readonly ImmutableArray<(string Level1, string Level2, string Level3)> Frame =
    [
        ("决策", "项目立项", "立项依据充分性"), ("决策", "项目立项", "立项程序规范性"),
        ("决策", "绩效目标", "绩效目标合理性"), ("决策", "绩效目标", "绩效指标明确性"),
        ("决策", "资金投入", "预算编制科学性"), ("决策", "资金投入", "资金分配合理性"),
        ("过程", "资金管理", "资金到位率"), ("过程", "资金管理", "预算执行率"), ("过程", "资金管理", "资金使用合规性"),
        ("过程", "组织实施", "管理制度健全性"), ("过程", "组织实施", "制度执行有效性"),
        ("产出", "产出数量", "实际完成率"), ("产出", "产出质量", "质量达标率"),
        ("产出", "产出时效", "完成及时性"), ("产出", "产出成本", "成本节约率"),
        ("效益", "项目效益", "实施效益"), ("效益", "项目效益", "满意度"),
    ];

    /// <summary>The rows of the blank table, without points.</summary>
    public static ImmutableArray<EvaluationScore> BlankRows { get; } =
        [.. Frame.Select(row => new EvaluationScore(row.Level1, row.Level2, row.Level3, null, null, null, null))];

    /// <summary>The columns that the rows need.</summary>
    public static List<TableColumn<EvaluationScore>> Of(IReadOnlyList<EvaluationScore> rows, bool isBlank)
    {
        List<TableColumn<EvaluationScore>> columns =
        [
            Text("一级指标", 14.5, CellLook.Word, row => row.Level1) with { IsLevel = true },
            Text("二级指标", 15, CellLook.Word, row => row.Level2) with { IsLevel = true },
            Text("三级指标", 24, CellLook.Text, row => row.Level3),
            Number("分值", row => row.Weight?.Value) with { Total = SumKind.Weight },
            Number("得分", row => row.Score?.Value) with { Total = SumKind.Score },
        ];
        if (isBlank || rows.Any(row => row.SelfScore is not null))
            columns.Add(Number("自评得分", row => row.SelfScore?.Value));
        columns.Add(Text("扣分原因", 32, CellLook.Text, row => row.Reason));
        if (rows.Any(row => row.Rule is not null))
            columns.Add(Text("评分标准", 26, CellLook.Text, row => row.Rule));
        if (rows.Any(row => row.Explanation is not null))
            columns.Add(Text("指标解释", 26, CellLook.Text, row => row.Explanation));
        return columns;
    }

    private static TableColumn<EvaluationScore> Text(string heading, double width, CellLook look, Func<EvaluationScore, string?> text) =>
        new(heading, width, look, row => SheetValue.Of(text(row)));

    private static TableColumn<EvaluationScore> Number(string heading, Func<EvaluationScore, decimal?> number) =>
        new(heading, 10, CellLook.Number, row => SheetValue.Of(number(row)));
}
