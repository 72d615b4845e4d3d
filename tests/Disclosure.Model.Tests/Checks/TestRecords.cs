using System.Collections.Immutable;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>A small district in which nothing is wrong, for tests to put one thing wrong in.</summary>
internal static class TestRecords
{
    public static readonly FiscalYear Year = new(2025);
    public static readonly UnitCode DepartmentCode = UnitCode.Parse("101");
    public static readonly UnitCode UnitCode = UnitCode.Parse("101002");
    public static readonly ProjectCode ProjectCode = ProjectCode.Parse("101002-003");

    public static Portal Portal { get; } = new()
    {
        Title = "绩效信息公开",
        Region = "示例区",
        Publisher = "示例区财政局",
        Schemes = StandardSchemes.All,
        DefaultProjectScheme = "standard",
        DefaultUnitScheme = "unit",
        DemonstrationNotice = "演示内容",
        DemonstrationDay = new DateOnly(2026, 10, 1),


        // Of a place that approves late: the budget after the year of the records is not missed yet.
        Duties = DutyRules.Usual with { BudgetApprovalDays = 300 },
    };

    public static Unit Department { get; } = new()
    {
        Code = DepartmentCode,
        Name = "示例区住房和城乡建设局",
        Kind = UnitKind.Department,
        Contact = "0000-0000000",
        ServesPublic = true,
    };

    public static Unit Unit { get; } = new()
    {
        Code = UnitCode,
        Name = "示例区市政设施中心",
        Kind = UnitKind.Unit,
        Parent = DepartmentCode,
        ServesPublic = true,
    };

    public static ApprovalAct GovernmentBudgetAct { get; } =
        Act(Stage.Budget, null, Approved(ApprovalKind.PeoplesCongress, 2025, 1, 20), new DateOnly(2025, 1, 25));

    public static ApprovalAct BudgetAct { get; } =
        Act(Stage.Budget, DepartmentCode, Approved(ApprovalKind.Finance, 2025, 1, 24), new DateOnly(2025, 2, 10));

    public static ApprovalAct GovernmentAccountsAct { get; } =
        Act(Stage.Accounts, null, Approved(ApprovalKind.PeoplesCongress, 2026, 7, 20), new DateOnly(2026, 7, 30));

    public static ApprovalAct AccountsAct { get; } =
        Act(Stage.Accounts, DepartmentCode, Approved(ApprovalKind.Finance, 2026, 8, 10), new DateOnly(2026, 8, 20));

    public static ProjectTarget Target { get; } = new()
    {
        Code = ProjectCode,
        Year = Year,
        Name = "老旧小区雨污分流改造",
        Department = DepartmentCode,
        Unit = UnitCode,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Period = new ProjectPeriod(new PartialDate(2025, 3, null), new PartialDate(2026, 11, null)),
        Funds = new Funds([Fund(FundKind.Total, budget: 640), Fund(FundKind.Fiscal, budget: 640)]),
        Goal = new Goal("完成12个老旧小区雨污分流改造。", WholePeriod: "两年完成30个小区改造。"),
        Indicators = Rows(withResults: false),
    };

    public static ProjectSelfEvaluation SelfEvaluation { get; } = new()
    {
        Code = ProjectCode,
        Year = Year,
        Name = "老旧小区雨污分流改造",
        Department = DepartmentCode,
        Unit = UnitCode,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = new Funds(
        [
            Fund(FundKind.Total, 640, 640, 608) with
            {
                Weight = new Weight(10),
                Rate = Percentage.FromPercent(95),
                Score = new Points(9.5m),
            },
            Fund(FundKind.Fiscal, 640, 640, 608) with { Rate = Percentage.FromPercent(95) },
        ]),
        Goal = new Goal("完成12个老旧小区雨污分流改造。", "完成12个小区改造，回访有效问卷300份。"),
        Indicators = Rows(withResults: true),
        Total = new Points(99.5m),
        Grade = Grade.Excellent,
    };

    // Stands before the tables that carry it.
    public static ImmutableArray<EmptyTable> EmptyTables { get; } =
    [
        new("政府性基金预算项目绩效目标表", "本部门没有政府性基金预算安排的项目，故本表为空表。"),
        new("国有资本经营预算项目绩效目标表", "本部门没有国有资本经营预算安排的项目，故本表为空表。"),
    ];

    public static UnitTarget UnitTarget { get; } = new()
    {
        EmptyTables = EmptyTables,
        Unit = DepartmentCode,
        Year = Year,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = new Funds([Fund(FundKind.Total, budget: 2000), Fund(FundKind.Fiscal, budget: 2000)]),
        MainTasks = [new MainTask("小区改造", "雨污分流改造", Wan(640), Wan(600), Wan(40))],
        Goal = new Goal("提高城市排水能力。"),
        Indicators = UnitRows,
        TargetSetting = new TargetSetting("编报绩效目标的项目1个，涉及640万元。", 2, 1, Wan(640)!.Value),
    };

    public static UnitSelfEvaluation UnitSelfEvaluation { get; } = new()
    {
        EmptyTables = EmptyTables,
        Unit = DepartmentCode,
        Year = Year,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = new Funds(
        [
            Fund(FundKind.Total, 2000, 2000, 2000) with
            {
                Weight = new Weight(10),
                Rate = Percentage.FromPercent(100),
                Score = new Points(10),
            },
        ]),
        Goal = new Goal("提高城市排水能力。", "排水能力达到五年一遇，回收问卷500份。"),
        Indicators = [.. UnitRows.Select(row => Scored(row, row.Target.Raw.Trim('≥', '≤', '='), row.Weight!.Value.Value))],
        Total = new Points(100),
        Grade = Grade.Excellent,
    };

    public static GovernmentTarget GovernmentTarget { get; } = new()
    {
        Year = Year,
        Goal = new Goal("财政平稳运行。"),
        Budgets =
        [
            new GovernmentBudgetLine(BudgetKind.GeneralPublic, Wan(100_000), Wan(120_000), "保障民生", null),
            new GovernmentBudgetLine(BudgetKind.GovernmentFund, Wan(30_000), Wan(28_000), null, null),
            new GovernmentBudgetLine(BudgetKind.StateCapital, Wan(500), Wan(400), null, null),
            new GovernmentBudgetLine(BudgetKind.SocialInsurance, null, null, null, "社会保险基金预算由市级统筹，本级没有编制，故为空表。"),
        ],
    };

    public static Evaluation Evaluation { get; } = new()
    {
        Project = ProjectCode,
        Unit = UnitCode,
        Year = Year,
        Kind = EvaluationKind.Key,
        Title = "老旧小区雨污分流改造财政重点评价",
        Evaluator = "示例区财政局",
        Date = new DateOnly(2026, 6, 30),
        Scores =
        [
            new EvaluationScore("决策", "项目立项", "立项依据充分性", new Weight(20), new Points(20), null, null),
            new EvaluationScore("过程", "资金管理", "资金使用合规性", new Weight(20), new Points(18), null, "一笔支付手续不全"),
            new EvaluationScore("产出", "数量", "改造小区数量", new Weight(30), new Points(30), null, null),
            new EvaluationScore("效益", "满意度", "居民满意度", new Weight(30), new Points(27), null, "抽查两个小区意见较多"),
        ],
        Total = new Points(95),
        Grade = Grade.Excellent,
    };

    public static ImmutableArray<IDisclosureRecord> District { get; } =
    [
        Department, Unit, GovernmentBudgetAct, BudgetAct, GovernmentAccountsAct, AccountsAct, Target, SelfEvaluation, UnitTarget,
        UnitSelfEvaluation, GovernmentTarget, Evaluation,
    ];

    private static ImmutableArray<Indicator> UnitRows =>
    [
        Row("运行成本", "公用经费", "公用经费控制率", "≤100%", 10),
        Row("管理效率", "预算管理", "预算调整率", "≤10%", 20),
        Row("履职效能", "履职目标", "排水管网改造长度", "≥18公里", 30),
        Row("社会效应", "社会效益", "内涝点消除率", "≥90%", 15),
        Row("可持续发展能力", "长效机制", "管护制度覆盖率", "≥90%", 5),
        Row("服务对象满意度", "公众满意度", "居民满意度", "≥90%", 10),
    ];

    public static Money? Wan(decimal amount) => Money.From(amount, MoneyUnit.TenThousandYuan);

    public static Approval Approved(ApprovalKind kind, int year, int month, int day) =>
        new(kind, $"示财预〔{year}〕8号", new DateOnly(year, month, day));

    /// <summary>An act of approval of what is there when a set is made with <see cref="Set(Portal, IDisclosureRecord[])"/>.</summary>
    public static ApprovalAct Act(Stage stage, UnitCode? unit, Approval approval, DateOnly? published) => new()
    {
        Year = Year,
        Stage = stage,
        Approval = approval,
        Units = unit is { } code ? [code] : [],
        PublishedElsewhere = published is { } day ? new PublishedElsewhere(day, "https://www.example.gov.cn/jx/1.html", "专栏还没有开通") : null,
    };

    /// <summary>The first of the records of each key; every act that names none covers what is there of its units.</summary>
    public static RecordSet Set(Portal portal, params IDisclosureRecord[] records)
    {
        var first = records.DistinctBy(record => record.Key).ToList();
        var set = new RecordSet(portal, first);
        var approved = first
            .Select(record => record is ApprovalAct { Covers.IsEmpty: true } act ? ApprovalCoverage.Freeze(set, act) : record)
            .ToList();
        return new RecordSet(portal, approved, publications: new Publications(PublishedOf(set, approved).DistinctBy(one => one.Key)));
    }

    // What an act says was published on a day, an edition of that day holds.
    private static IEnumerable<KeyValuePair<RecordKey, PublicationDays>> PublishedOf(RecordSet set, List<IDisclosureRecord> records) =>
        from act in records.OfType<ApprovalAct>()
        let day = act.PublishedElsewhere?.Date
        where day is not null
        from covered in act.Covers
        let record = set.FindByPath(covered.Path)
        where record is not null
        select KeyValuePair.Create(record.Key, new PublicationDays(day.Value, day.Value, new EditionId(day.Value, 1)));

    public static FundLine Fund(FundKind kind, decimal? initial = null, decimal? budget = null, decimal? executed = null) => new()
    {
        Kind = kind,
        Initial = initial is { } i ? Wan(i) : null,
        Budget = budget is { } b ? Wan(b) : null,
        Executed = executed is { } e ? Wan(e) : null,
    };

    public static Indicator Row(string level1, string level2, string level3, string target, decimal? weight = null) => new()
    {
        Level1 = level1,
        Level2 = level2,
        Level3 = level3,
        Target = IndicatorValueReader.Read(target),
        Weight = weight is { } points ? new Weight(points) : null,
        Baseline = "上年9个",
    };

    public static Indicator Scored(Indicator row, string actual, decimal? score, string? reason = null) => row with
    {
        Baseline = null,
        Result = new IndicatorResult
        {
            Actual = IndicatorValueReader.Read(actual),
            Score = score is { } points ? new Points(points) : null,
            Reason = reason,
        },
    };

    private static ImmutableArray<Indicator> Rows(bool withResults)
    {
        ImmutableArray<(Indicator Row, string Actual)> rows =
        [
            (Row("成本指标", "经济成本指标", "单位面积改造成本", "≤320元/平方米", 10), "310元/平方米"),
            (Row("产出指标", "数量指标", "改造小区数量", "≥12个", 20), "12个"),
            (Row("产出指标", "质量指标", "工程验收合格率", "=100%", 20), "100%"),
            (Row("效益指标", "社会效益指标", "污水收集率", "≥90%", 30), "92%"),
            (Row("满意度指标", "服务对象满意度指标", "小区居民满意度", "≥90%", 10), "93%"),
        ];
        return [.. rows.Select(row => withResults ? Scored(row.Row, row.Actual, row.Row.Weight!.Value.Value) : row.Row)];
    }
}
