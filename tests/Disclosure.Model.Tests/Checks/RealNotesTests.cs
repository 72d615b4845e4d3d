using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>
/// What is wrong in tables that public bodies published, as someone who read them noted it, and the finding that says the
/// same. Each case is the part of the table that the note is about, cell for cell.
/// </summary>
public class RealNotesTests
{
    public static IEnumerable<object[]> Notes => Cases.Select(c => new object[] { c.Table, c.Note, c.Code });

    private static ImmutableArray<(string Table, string Note, string Code, IDisclosureRecord Record)> Cases { get; } =
    [
        ("02", "各行得分相加 9+13+15+10+10+27+9=93，表上总分 94：加总错误", "DISC2106", Insurance),
        ("02", "8676/8755=99.1% 应得 14.86，表上 13", "DISC2206", Insurance),
        ("02", "满意度指标名只有“是否满意”，未说明对谁", "DISC4012", Insurance),
        ("02", "95% 达到指标值 95% 却只给 9/10 和 27/30", "DISC2208", Insurance),
        ("03", "预算数为 0、执行数 207.4538、执行率填 100%：除数为零", "DISC2105", Clinic),
        ("03", "指标名是“率”，值却是人数（指标25）", "DISC4011", Clinic),
        ("03", "得分与比例不一致：69/120 → 1（应 1.15）", "DISC2206", Clinic),
        ("03", "超额 25 倍（6次→150次）仍满分，目标定得过低", "DISC4006", Clinic),
        ("03", "指标3、4 的名称丢失", "DISC2015", Clinic),
        ("04", "执行率 102.59% 超过 100%", "DISC2103", Villages),
        ("04", "执行率得分留空", "DISC2104", Villages),
        ("04", "数量指标用了 ≤4（方向可疑：建设数量通常是 ≥）", "DISC4004", Villages),
        ("05", "合计行全 0 而分项 90/89.974：合计≠分项之和", "DISC2101", Commissions),
        ("05", "生态效益栏放的是成本类指标", "DISC4017", Commissions),
        ("05", "成本完成 90 而资金实付 89.974", "DISC2109", Commissions),
        ("06", "合计行 0，分项有数", "DISC2101", VillageGrants),
        ("06", "同一张表里 万元 与 元 混用", "DISC6008", VillageGrants),
        ("07", "总体目标栏填成了金额", "DISC4010", School),
        ("07", "模板占位行“指标2”“……”未删", "DISC6001", School),
        ("07", "百分比不写 %，值为 100", "DISC4001", School),
        ("07", "偏差原因列填 0", "DISC5002", School),
        ("07", "37.24/43.2=86.2% → 应得 8.62，表上 9", "DISC2210", School),
        ("09", "全部指标都在测“钱花了没有”，与产出/效益无关", "DISC4009", Sports),
        ("10", "目标全部完成却逐项扣 1~3 分", "DISC2208", LandChecks),
        ("10", "无偏差原因", "DISC5001", LandChecks),
        ("10", "资金 7.29 万元 与 72890 元 精度不一致（7.289）", "DISC2109", LandChecks),
        ("10", "项目名称栏里带了表名", "DISC2021", LandChecks),
        ("10", "数量指标是“经费”本身", "DISC4008", LandChecks),
        ("12", "完成值空仍公开", "DISC2005", HealthInsurance),
        ("12", "得分空仍公开", "DISC2006", HealthInsurance),
        ("12", "提示语未替换仍公开", "DISC6002", HealthInsurance),
        ("12", "定性指标写法：指标值=“优良中低差”", "DISC4003", HealthInsurance),
        ("13", "无满意度指标", "DISC4005", Pensions),
        ("13", "计算公式写进指标名", "DISC4016", Pensions),
        ("15", "247 个项目设了目标，公开文件里只附 1 个项目的表", "DISC3006", TunnelDepartment),
        ("15", "时效只写“及时”，定性词多（可控/减少/提升/健全）", "DISC4003", Tunnel),
        ("15", "正文用万元（22,614.51），表用元（226,145,100.00）", "DISC6008", Tunnel),
        ("15", "单元格在 PDF 里断行：“兰溪路-真南路下立交工/程”", "DISC6010", Tunnel),
        ("16", "数量指标用百分比", "DISC4015", Demolition),
        ("16", "年度目标=总体目标", "DISC4014", Demolition),
        ("16", "叙述节里保留了模板括注“包括总目标、年度目标、分解目标等”", "DISC6002", Demolition),
        ("18", "2020 年度目标的页面发布日期是 2021-01-05", "DISC3011", LateAct),
        ("18", "无权重、无得分标准", "DISC2024", Schools),
        ("18", "满意度行放在效益指标下", "DISC4020", Schools),
        ("19", "指标顺序乱（效益、产出交错），需按一级/二级重排", "DISC2023", VillagePay),
        ("19", "把不可测的事写成“≥95%”", "DISC4018", VillagePay),
        ("20", "社会成本指标一行没有名称", "DISC2015", ProcessingPark),
        ("20", "原页公开了负责人姓名手机", "DISC6024", ProcessingPark),
        ("21", "OCR 把 ≥ 识别成 2：292% = ≥92%", "DISC6003", Offices),
        ("21", "2280次 = ≥280次", "DISC6009", Offices),
        ("21", "OCR 错字（重.要）", "DISC6010", Offices),
        ("24", "政府采购执行率 72.74% 仍给满分", "DISC2207", MediaCentre),
        ("24", "OCR：≥ → 到 / 第", "DISC6005", MediaCentre),
        ("26", "执行率 20 + 产出 60 + 效益 40 = 120，表上总分却是 100", "DISC2201", ServiceTrade),
        ("26", "各项得分之和 120，表上总分却是 100", "DISC2106", ServiceTrade),
        ("26", "没有满意度指标", "DISC4005", ServiceTrade),
        ("26", "资金执行率既计 20 分又作时效指标再计 10 分：重复计分", "DISC2209", ServiceTrade),
        ("26", "单位放在指标名里（万美元）", "DISC4019", ServiceTrade),
        ("26", "项目类别均未勾选", "DISC6001", ServiceTrade),
        ("29", "指标值栏错填成分值 12.5", "DISC2214", Street),
    ];

    [Theory]
    [MemberData(nameof(Notes))]
    public void What_a_reader_noted_is_found(string table, string note, string code)
    {
        var record = Cases.Single(c => c.Table == table && c.Note == note).Record;
        var findings = Checking.DistrictWith(record).Of(record.Key);
        Assert.Contains(code, findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("05")]
    [InlineData("07")]
    [InlineData("10")]
    public void What_is_right_in_them_is_not_found_wrong(string table)
    {
        var record = Cases.First(c => c.Table == table).Record;
        var findings = Checking.DistrictWith(record).Of(record.Key);
        findings.SaysNothingOf("DISC2103");
        findings.SaysNothingOf("DISC2205");
        findings.SaysNothingOf("DISC6003");
        findings.SaysNothingOf("DISC6006");
    }

    private static ProjectSelfEvaluation Insurance => Self(
        [Total(65.66m, 65.66m, 65.07m, 99, 9)],
        [
            Row("产出指标(50分)", "数量指标", "指标1:全县参合人数", "8755", 15, "8676", 13, "建档立卡中有新增死亡人员,导致有偏差"),
            Row("产出指标(50分)", "质量指标", "指标1:资金是否全部纳入医保统筹", "100%", 15, "100%", 15),
            Row("产出指标(50分)", "时效指标", "指标1:资金是否全部及时纳入", "100%", 10, "100%", 10),
            Row("产出指标(50分)", "成本指标", "指标1:配套资金每人每年", "75元", 10, "75元", 10),
            Row("效益指标(30分)", "社会效益", "指标1:是否解决建档立卡人员看病难贵问题", "95%", 30, "95%", 27),
            Row("满意度指标(10分)", "服务对象满意度指标", "指标1:是否满意", "95%", 10, "95%", 9),
        ]) with
    { Total = new Points(94) };

    private static ProjectSelfEvaluation Clinic => Self(
        [Total(0, 0, 207.4538m, 100, 10)],
        [
            Row("产出指标", "数量指标", "", "不少于6种", 1, "28种", 1),
            Row("产出指标", "数量指标", "指标5:举办健康教育知识讲座", "6次", 1, "150次", 1),
            Row("产出指标", "数量指标", "指标14:早孕建册数", "120人", 2, "69人", 1),
            Row("产出指标", "数量指标", "指标25:家庭医生签约率", "24694人", 2, "22584人", 1.7m),
        ]);

    private static UnitSelfEvaluation Villages => TestRecords.UnitSelfEvaluation with
    {
        Funds = new Funds([Total(329.77m, 329.77m, 338.31m, 102.59m, null)]),
        Indicators = [Row("产出指标", "数量指标", "指标1:开展精品示范村建设数量", "≤4", 10, "4", 10)],
    };

    private static ProjectSelfEvaluation Commissions => Self(
        [Total(0, 0, 0, 0, 0), TestRecords.Fund(FundKind.Fiscal, 90, 89.974m, 89.974m)],
        [
            Row("产出指标(50分)", "成本指标", "项目总成本", "≤90万元", 8, "90", 8),
            Row("效益指标(30分)", "生态效益指标", "对控制基建项目成本影响程度", "效果明显", 10, "达成预期指标", 10),
        ]);

    private static ProjectSelfEvaluation VillageGrants => Self(
        [Total(0, 0, 0, 0, 0), TestRecords.Fund(FundKind.Fiscal, 202.64m, 132.912m, 132.912m)],
        [Row("产出指标(50分)", "数量指标", "补助村(社区)数量", "=8个", 8, "8", 8)]) with
    { Goal = new Goal("申请 2026400 元，用于村级补助", "完成 1329120.67 元") };

    private static ProjectSelfEvaluation School => Self(
        [Total(43.2m, 43.2m, 37.24m, 86, 9)],
        [
            Row("产出指标", "数量指标", "指标2", "", null, "", null),
            Row("产出指标", "数量指标", "……", "", null, "", null),
            Row("产出指标", "质量指标", "指标1工程完工率", "100", 10, "100", 10),
            Row("效益指标", "经济效益指标", "指标1安全率", "100", 10, "100", 10, "0"),
        ]) with
    { Goal = new Goal("43.2", "37.24") };

    private static ProjectSelfEvaluation Sports => Self(
        [Total(2, 2, 0.9034m, 45.17m, 4.52m)],
        [
            Row("产出指标", "数量指标", "经费使用率", "", null, "", null),
            Row("产出指标", "质量指标", "经费完成情况", "", null, "", null),
            Row("产出指标", "时效指标", "经费完成进度", "", null, "", null),
            Row("效益指标", "社会效益指标", "经费使用完成情况", "", null, "", null),
            Row("满意度指标", "服务对象满意度指标", "满意度", "", null, "", null),
        ]);

    private static ProjectSelfEvaluation LandChecks => Self(
        [Total(7.29m, 7.29m, 7.29m, 100, 10)],
        [
            Cells("产出指标", "数量指标", "卫片执法补助经费", ("﹦", "72890", "元"), "72890", 10, 9),
            Cells("产出指标", "质量指标", "项目验收合格率", ("﹦", "100", "%"), "100%", 20, 19),
        ]) with
    { Name = "2020年省级自然资源卫片执法补助经费支出绩效自评表" };

    private static ProjectSelfEvaluation HealthInsurance => Self(
        [],
        [
            Row("产出指标", "时效指标", "工作经费发放及时率", "=100%", 5, "", null),
            Row("效益指标", "可持续影响指标", "城乡居民医保参保机制健全性", "优良中低差", 10, "", null),
        ]) with
    { Items = [new FormItem("评价结论", "[模板提示语未替换]")] };

    private static ProjectSelfEvaluation Pensions => Self(
        [],
        [
            Row("产出指标", "数量指标", "足额保障率", "=100%", 22.5m, "100%", 22.5m),
            Row("效益指标", "经济效益指标", "结余率(计算方法为:结余数/预算数)", "≤5%", 22.5m, "2%", 22.5m),
        ]);

    private static UnitTarget TunnelDepartment => TestRecords.UnitTarget with
    {
        TargetSetting = new TargetSetting("5 个预算单位，编报绩效目标的项目 247 个", 5, 247, TestRecords.Wan(314_076.90m)!.Value),
    };

    private static ProjectTarget Tunnel => TestRecords.Target with
    {
        Name = "兰溪路-真南路下立交工\n程",
        MoneyUnit = MoneyUnit.Yuan,
        Funds = new Funds([TestRecords.Fund(FundKind.Total, budget: 22_614.51m)]),
        Goal = new Goal("本年度安排资金22,614.51万元，完成道路建设。"),
        Indicators = [Row("产出指标", "时效指标", "项目完成及时性", "及时")],
    };

    private static ProjectTarget Demolition => TestRecords.Target with
    {
        Goal = new Goal("\"拆除违法建筑\"", WholePeriod: "拆除违法建筑"),
        Indicators = [Row("产出指标", "数量指标", "完成年度拆违计划", "=100.00(%)")],
        Items = [new FormItem("绩效目标", "（包括总目标、年度目标、分解目标等）详见绩效目标表")],
    };

    private static Model.Approvals.ApprovalAct LateAct => TestRecords.BudgetAct with
    {
        PublishedElsewhere = TestRecords.BudgetAct.PublishedElsewhere! with { Date = new DateOnly(2026, 1, 5) },
    };

    private static ProjectTarget Schools => TestRecords.Target with
    {
        Indicators =
        [
            Row("产出指标", "数量指标", "农村义务教育学校改造覆盖率", "100%"),
            Row("效益指标", "社会公众或服务对象满意度指标", "学生家长满意度", "≥90%"),
        ],
    };

    private static ProjectTarget VillagePay => TestRecords.Target with
    {
        Indicators =
        [
            Row("效益指标", "社会效益指标", "维护社会稳定", "≥95%", 10),
            Row("产出指标", "时效指标", "维持时效", "≥1年", 20),
            Row("效益指标", "经济效益指标", "促进村集体经济发展", "≥95%", 10),
        ],
    };

    private static ProjectTarget ProcessingPark => TestRecords.Target with
    {
        Indicators = [Row("成本指标(0-20)分", "经济成本指标", "项目建设成本", "≤65万元", 10), Row("成本指标(0-20)分", "社会成本指标", "", "")],
        Items = [new FormItem("负责人", "王某某")],
    };

    private static ProjectTarget Offices => TestRecords.Target with
    {
        Indicators =
        [
            Row("产出指标", "数量指标", "办公大楼日常维修维护次数", "2280次"),
            Row("产出指标", "质量指标", "经常性大型设备更新验收合格率", "292%"),
            Row("产出指标", "质量指标", "重.要设备维修维保验收合格率", "95%"),
        ],
    };

    private static UnitSelfEvaluation MediaCentre => TestRecords.UnitSelfEvaluation with
    {
        Indicators =
        [
            Row("管理效率", "采购管理", "政府采购执行率", "100%", 2, "72.74%", 2),
            Row("履职效能", "宣传", "组织宣传活动次数", "到0次", 10, "43次", 10),
        ],
    };

    private static ProjectSelfEvaluation ServiceTrade => Self(
        [Total(285.84m, 285.84m, 285.84m, 100, 20) with { Weight = new Weight(20) }],
        [
            Row("产出指标(60分)", "数量指标", "服务外包在岸(万美元)", "20000", null, "23333.56", 10),
            Row("产出指标(60分)", "数量指标", "服务外包离岸(万美元)", "4500", null, "4557.51", 10),
            Row("产出指标(60分)", "数量指标", "支持服务贸易、服务外包企业数量", "3", null, "3", 10),
            Row("产出指标(60分)", "质量指标", "企业国际质量提升", "获得目的国(地区)受众欢迎", null, "受目的国受众欢迎显著", 10),
            Row("产出指标(60分)", "时效指标", "预算资金执行率", "90%", null, "100%", 10),
            Row("产出指标(60分)", "时效指标", "资金拨付及时性", "98%以上", null, "100%", 10),
            Row("效益指标(40分)", "社会效益指标", "企业把握政治导向和文化方向情况", "好", null, "好", 20),
            Row("效益指标(40分)", "可持续影响指标", "推动企业走出去方面发挥的作用", "是否利于企业走出去", null, "有利于推动企业走出去", 20),
        ]) with
    { Total = new Points(100), Items = [new FormItem("项目类别", "部门预算项目□ 区直专项□")] };

    private static ProjectSelfEvaluation Street => Self(
        [Total(310.2m, null, 154.74m, 50, 5)],
        [Row("产出指标(50分)", "数量指标", "是否完成绩效目标申报表中申报的数量", "12.5", 12.5m, "12.5", 12.5m)]);

    private static ProjectSelfEvaluation Self(FundLine[] funds, Indicator[] rows) =>
        TestRecords.SelfEvaluation with
        {
            Funds = new Funds([.. funds]),
            Indicators = [.. rows],
            Grade = null,
            Goal = new Goal("预期", "完成"),
        };

    private static FundLine Total(decimal initial, decimal? budget, decimal executed, decimal rate, decimal? score) =>
        TestRecords.Fund(FundKind.Total, initial, budget, executed) with
        {
            Weight = new Weight(10),
            Rate = Percentage.FromPercent(rate),
            Score = score is { } points ? new Points(points) : null,
        };

    private static Indicator Row(string level1, string level2, string level3, string target, decimal? weight = null) =>
        TestRecords.Row(level1, level2, level3, target, weight);

    private static Indicator Row(
        string level1, string level2, string level3, string target, decimal? weight, string actual, decimal? score,
        string? reason = null) =>
        TestRecords.Scored(TestRecords.Row(level1, level2, level3, target, weight), actual, score, reason);

    private static Indicator Cells(
        string level1, string level2, string level3, (string Operator, string Value, string Unit) target, string actual, decimal weight,
        decimal score) =>
        TestRecords.Scored(
            TestRecords.Row(level1, level2, level3, "", weight) with
            {
                Target = IndicatorValueReader.Read(target.Value, target.Operator, target.Unit),
            },
            actual, score);
}
