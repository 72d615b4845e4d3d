using CsCheck;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Assembly;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Reading.Assembly;

/// <summary>Departments cut, merge, move and overwrite cells in every way; whatever they do, reading gives drafts and findings.</summary>
public class MutationTests
{
    private const int Columns = 9;

    private static readonly string[] Sheet =
    [
        "项目支出绩效自评表", "", "", "", "", "", "", "", "",
        "（2022年度）", "", "", "", "", "", "", "", "",
        "项目名称", "公园管护", "", "", "", "", "", "", "",
        "主管部门", "101-示例局", "", "", "实施单位", "101002-示例所", "", "", "",
        "项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分",
        "", "年度资金总额", "", "80", "100.00", "86.19", "10", "86.19%", "8.62",
        "", "其中:当年财政拨款", "", "80", "90", "76.19", "—", "", "—",
        "年度总体目标", "预期目标", "", "", "", "实际完成情况", "", "", "",
        "", "管护公园 12 个", "", "", "", "管护公园 11 个", "", "", "",
        "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析",
        "", "产出指标", "数量指标", "公园", "12个", "11个", "40", "38", "",
        "", "", "质量指标", "合格率", "292%", "95%", "40", "38", "雨季",
        "总分", "", "", "", "", "", "100", "91.12", "",
        "填表人：某某  联系电话：010", "", "", "", "", "", "", "", "",
    ];

    private static readonly string[] Intruders =
    [
        "项目", "单位", "合计", "得分", "三级指标", "金额", "项目2", "99999999999999999999999999999999", "-1", "10%0", "=", "：", ":", "2020年",
        "（2023年度）", "年度总体目标", "一级指标", "资金总额", "项目1：甲 1,2", "\n", "得分(分)", "1e400", "项目资金（亿元）", "999999999999999",
        "姓名", "职务", "联系人：张三，电话：13900001234", "优", "良", "中", "差", "绩效指标", "预算数", "到位数", "执行数", "其中:财政资金", "省级主管部门",
        "整改措施", "存在问题", "整改期限", "序号", "绩效评价发现问题整改台账", "1-7月执行情况", "中央主管部门", "事前绩效评估评分表",
    ];

    private static readonly Gen<Mutation> Mutations =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, Sheet.Length - 1], Gen.Int[0, Sheet.Length - 1], Gen.Int[0, Intruders.Length - 1],
            (kind, at, other, word) => new Mutation(kind, at, other, word));

    [Fact]
    public void Reading_never_throws_whatever_became_of_the_cells() =>
        Mutations.Array[0, 40].Sample(mutations => Read(Mutated(mutations)), iter: RandomCases.Of(500));

    [Fact]
    public void Reading_gives_the_same_drafts_and_findings_again() => Mutations.Array[0, 20].Sample(
        mutations => Read(Mutated(mutations)).SequenceEqual(Read(Mutated(mutations))), iter: RandomCases.Of(50));

    [Fact]
    public void A_sheet_left_as_it_was_is_one_table() => Assert.Equal(
        ["项目支出绩效自评表!A1:I14", "DISC1202", "DISC1202", "DISC1207"],
        Read(Mutated([])));

    // Overflow, a lookup past an end or a missing case would throw here and fail the sample with the mutations that led to it.
    private static List<string> Read(Grid grid)
    {
        var findings = new List<Finding>();
        var drafts = new TableReader(HeadingTable.Standard).Read(grid, findings).SelectMany(table => table.Drafts);
        return [.. drafts.Select(draft => $"{draft.Title}!{draft.Source.Range}"), .. findings.Select(finding => finding.Code)];
    }

    private static Grid Mutated(Mutation[] mutations)
    {
        var cells = (string[])Sheet.Clone();
        var builder = new GridBuilder("a.xlsx", "表");
        foreach (var mutation in mutations)
            mutation.Apply(cells, builder);
        for (var i = 0; i < cells.Length; i++)
            builder.Add(new GridCell(AddressOf(i), cells[i].Trim()));
        return builder.Build();
    }

    private static CellAddress AddressOf(int index) => new((index / Columns) + 1, (index % Columns) + 1);

    private sealed record Mutation(int Kind, int At, int Other, int Word)
    {
        public void Apply(string[] cells, GridBuilder builder)
        {
            switch (Kind)
            {
                case 0:
                    cells[At] = "";
                    break;
                case 1:
                    (cells[At], cells[Other]) = (cells[Other], cells[At]);
                    break;
                case 2:
                    cells[At] = Intruders[Word];
                    break;
                case 3:
                    cells[At] += Intruders[Word];
                    break;
                case 4:
                    cells[At] = cells[Other];
                    break;
                default:
                    builder.Merge(AddressOf(Math.Min(At, Other)), AddressOf(Math.Max(At, Other)));
                    break;
            }
        }
    }
}
