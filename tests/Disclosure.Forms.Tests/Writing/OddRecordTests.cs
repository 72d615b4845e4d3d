using System.Collections.Immutable;
using Disclosure.Content.Records;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>Records with everything a form can hold, and with texts that a spreadsheet or an import could mistake.</summary>
public sealed class OddRecordTests : IDisposable
{
    private static readonly UnitCode Department = UnitCode.Parse("0101");
    private static readonly UnitCode Unit = UnitCode.Parse("0101002");

    private static readonly RecordSet Records = new(DefaultPortal.Settings,
    [
        new Unit { Code = Department, Name = "示例区教育局", Kind = UnitKind.Department },
        new Unit { Code = Unit, Name = "示例区第一中学", Kind = UnitKind.Unit, Parent = Department },
        new Unit { Code = UnitCode.Parse("tmp-1a2b3c4d"), Name = "临时登记的单位", Kind = UnitKind.Unit, Parent = Department },
    ]);

    private readonly TemporaryFolder _folder = new();

    private static ProjectTarget Target => new()
    {
        Code = ProjectCode.Parse("0101002-2025_A.7"),
        Year = new FiscalYear(2025),
        Name = "教学楼维修",
        Department = Department,
        Unit = Unit,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(1_234_567.89m) }]),
        Goal = new Goal("维修教学楼两栋。"),
        Indicators = [Row("产出指标", "数量指标", "维修教学楼数量", "≥2栋")],
    };

    private static ProjectSelfEvaluation Self => new()
    {
        Code = Target.Code,
        Year = Target.Year,
        Name = Target.Name,
        Department = Department,
        Unit = Unit,
        MoneyUnit = MoneyUnit.Yuan,
        Funds = new Funds(
        [
            new FundLine
            {
                Kind = FundKind.Total,
                Initial = Money.FromYuan(1_000_000m),
                Budget = Money.FromYuan(1_234_567.89m),
                Executed = Money.FromYuan(1_234_000.1m),
                Weight = new Weight(10),
                Rate = Percentage.FromPercent(99.954m),
                Score = new Points(9.9954m),
            },
        ]),
        Goal = new Goal("维修教学楼两栋。", "维修教学楼两栋。"),
        Indicators =
        [
            Row("产出指标", "数量指标", "维修教学楼数量", "≥2栋") with
            {
                Weight = new Weight(90),
                Result = new IndicatorResult { Actual = IndicatorValueReader.Read("2栋"), Score = new Points(89.5m), Reason = "无" },
            },
        ],
        Total = new Points(99.4954m),
        Grade = Grade.Excellent,
    };

    private static UnitTarget Whole => new()
    {
        Unit = Department,
        Year = Target.Year,
        MoneyUnit = MoneyUnit.Yuan,
        Funds = Target.Funds,
        Goal = new Goal("办好教育。"),
        Indicators = Target.Indicators,
    };

    private static Evaluation Evaluation => new()
    {
        Project = Target.Code,
        Unit = Unit,
        Year = Target.Year,
        Kind = EvaluationKind.Key,
        Title = "教学楼维修项目重点评价",
        Evaluator = "示例会计师事务所",
        Scores = [new EvaluationScore("决策", "项目立项", "立项依据充分性", new Weight(20), new Points(18.25m), null, null)],
    };

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Texts =>
    [
        "=8个", "=SUM(A1:A2)", "+86", "-5%", "@everyone", "'95%", "100%", "0.5", "1e5", "2025-01-24", "001", "TRUE", "≥95%", "#REF!",
        "第一段。\n第二段。\n\n第四段", "“引号”与 & < > \"'", "_x0041_", "😀𠮷", "0", "12:30", "优良中低差",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_come_back_to_the_letter(string text)
    {
        Same(Target with
        {
            Goal = new Goal(text, null, text),
            Attribute = text,
            Indicators =
            [
                // The name of an indicator is one line.
                Row("产出指标", "数量指标", "甲" + text.ReplaceLineEndings(""), text) with
                {
                    Rule = text,
                    Explanation = text,
                    Baseline = text,
                    ChangeReason = text,
                    WholePeriodTarget = IndicatorValueReader.Read(text),
                },
            ],
        });
        Same(Self with
        {
            Goal = new Goal(text, text, text),
            Indicators =
                [Self.Indicators[0] with { Result = new IndicatorResult { Actual = IndicatorValueReader.Read(text), Reason = text } }],
            Remarks = text,
        });
    }

    [Theory]
    [InlineData("110kV 输变电工程")]
    [InlineData("2025年-校舍维修")]
    [InlineData("公用经费")]
    [InlineData("101-遗留问题处理")]
    [InlineData("教师培训（含差旅费）：第二期")]
    [InlineData("其他资金")]
    public void A_project_keeps_its_name(string name)
    {
        Same(Target with { Name = name });
        Same(Self with { Name = name });
    }

    [Theory]
    [InlineData(MoneyUnit.Yuan, "0.01")]
    [InlineData(MoneyUnit.TenThousandYuan, "0.01")]
    [InlineData(MoneyUnit.TenThousandYuan, "12345678901.23")]
    [InlineData(MoneyUnit.HundredMillionYuan, "1234567890123.45")]
    [InlineData(MoneyUnit.TenThousandYuan, "-52000.5")]
    [InlineData(MoneyUnit.Yuan, "0")]
    public void Amounts_come_back_to_the_cent(MoneyUnit unit, string yuan)
    {
        var amount = Money.FromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture));
        Same(Target with
        {
            MoneyUnit = unit,
            Funds = new Funds(
            [
                new FundLine { Kind = FundKind.Total, WholePeriod = amount, Initial = amount, Budget = amount },
                new FundLine { Kind = FundKind.Fiscal, Budget = amount },
                new FundLine { Kind = FundKind.Carried },
                new FundLine { Kind = FundKind.Other, Label = "上级补助", Budget = amount },
                new FundLine { Kind = FundKind.Other, WholePeriod = amount },
            ]),
        });
        Same(Whole with
        {
            MoneyUnit = unit,
            MainTasks = [new MainTask("办学", "办好学校", amount, amount, null), new MainTask("培训", "", null, null, amount)],
        });
    }

    [Fact]
    public void A_target_without_money_keeps_its_unit() =>
        Same(Target with { Funds = Funds.None, MoneyUnit = MoneyUnit.TenThousandYuan });

    [Theory]
    [InlineData(ProjectKind.Project)]
    [InlineData(ProjectKind.Policy)]
    [InlineData(ProjectKind.Transfer)]
    public void Projects_policies_and_transfers_stay_what_they_are(ProjectKind kind)
    {
        Same(Target with { Kind = kind });
        Same(Self with { Kind = kind });
        Same(Self with
        {
            Kind = kind,
            Total = null,
            Grade = null,
            Remarks = "按进度拨付。",
            Funds = new Funds([new FundLine
            {
                Kind = FundKind.Total,
                Budget = Money.FromYuan(5),
                Executed = Money.FromYuan(5),
                Rate = new Percentage(1),
            }]),
            Indicators =
                [Self.Indicators[0] with { Weight = null, Result = new IndicatorResult { Actual = IndicatorValueReader.Read("2栋") } }],
        });
    }

    [Theory]
    [InlineData(BudgetKind.GovernmentFund)]
    [InlineData(BudgetKind.StateCapital)]
    [InlineData(BudgetKind.SocialInsurance)]
    public void The_budget_is_kept(BudgetKind budget) => Same(Target with { Budget = budget });

    [Theory]
    [InlineData(2023, null, null, 2025, null, null)]
    [InlineData(2023, 3, null, 2025, 12, null)]
    [InlineData(2023, 3, 1, 2025, 12, 31)]
    public void The_period_is_kept(int year, int? month, int? day, int endYear, int? endMonth, int? endDay)
    {
        Same(Target with { Period = new ProjectPeriod(new PartialDate(year, month, day), new PartialDate(endYear, endMonth, endDay)) });
        Same(Target with { Period = new ProjectPeriod(new PartialDate(year, month, day), null) });
    }

    [Fact]
    public void Entries_of_the_form_stay_in_their_order()
    {
        ImmutableArray<FormItem> items =
        [
            new("项目概况", "改造范围为建成于 2000 年以前的小区。\n资金由区级财政和上级补助共同承担。"),
            new("受益人口", "约 1.2 万人"),
            new("存在问题", "前期准备不够充分。"),
            new("改进措施", "提前开展前期工作。"),
            new("立项依据", "示教〔2024〕8号"),
        ];
        Same(Target with { Items = items });
        Same(Self with { Items = items, Remarks = "尾款待付。" });
        Same(Whole with { Items = items });
        Same(Evaluation with { Items = items });
    }

    [Fact]
    public void Long_texts_are_kept_and_spread_over_rows()
    {
        var text = string.Join('\n', Enumerable.Range(1, 80).Select(i => $"第{i}段：" + string.Concat(Enumerable.Repeat("完成年度任务，", 12))));
        Same(Self with { Goal = new Goal(text, text), Remarks = text, Items = [new FormItem("项目概况", text)] });
    }

    [Fact]
    public void A_unit_keeps_setting_tasks_and_empty_tables() => Same(Whole with
    {
        TargetSetting = new TargetSetting("编报绩效目标的预算单位3个、项目8个，涉及预算资金5,446.00万元。", 3, 8, Money.FromYuan(54_460_000)),
        EmptyTables = [new EmptyTable("政府性基金预算项目绩效目标表", "没有安排，故本表为空表。"), new EmptyTable("国有资本经营预算项目绩效目标表", "没有安排。")],
        MainTasks = [new MainTask("办学", "办好学校", Money.FromYuan(3), Money.FromYuan(2), Money.FromYuan(1))],
        Indicators = [Row("运行成本", "", "公用经费控制率", "≤100%"), Row("履职效能", "履职质量", "达标", "≥1项"), Row("履职效能", "履职质量", "巩固率", "≥97%")],
    });

    [Fact]
    public void An_evaluation_keeps_its_table_and_the_problems_found()
    {
        var full = Evaluation with
        {
            Date = new DateOnly(2026, 7, 5),
            Scores =
            [
                new EvaluationScore("决策", "项目立项", "立项依据充分性", new Weight(20), new Points(18.25m), new Points(20), "论证不足", "分档给分", "看批复"),
                new EvaluationScore("产出", "", "", new Weight(80), new Points(70), null, null),
            ],
            Total = new Points(88.25m),
            Grade = Grade.Good,
            Findings = [new EvaluationFinding("衔接不紧", "按月调度", new DateOnly(2026, 12, 31)), new EvaluationFinding("资料不全", null, null)],
        };
        Same(full);
        Same(full with { Project = null, Unit = Department, Kind = EvaluationKind.ThirdParty });
        Same(full with { Kind = EvaluationKind.Recheck });
        Same(full with { Kind = EvaluationKind.Department, Findings = [] });
    }

    [Fact]
    public void A_unit_with_a_provisional_code_is_found_again() =>
        Same(Target with { Unit = UnitCode.Parse("tmp-1a2b3c4d") });

    private static Indicator Row(string level1, string level2, string level3, string target) => new()
    {
        Level1 = level1,
        Level2 = level2,
        Level3 = level3,
        Target = IndicatorValueReader.Read(target),
    };

    private void Same(IDisclosureRecord record)
    {
        var result = RoundTrip.Of([record], Records, _folder["表.xlsx"]);
        Assert.Empty(RoundTrip.Differences([record], result));
    }
}
