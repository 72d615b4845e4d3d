using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Totals;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Gallery;

/// <summary>What the gallery shows.</summary>
internal static class GallerySamples
{
    public const string Sentence = "2025 年花 3,062 万元，改造 20 个小区（承诺 20 个），9 项目标全部达成。";

    public static ImmutableArray<Badge> Badges { get; } =
    [
        new("未到期", Tone.Neutral), new("按期公开", Tone.Good), new("逾期公开", Tone.Caution), new("逾期未公开", Tone.Bad),
    ];

    public static ImmutableArray<GradeMark> Grades { get; } =
        [new(Grade.Excellent), new(Grade.Good), new(Grade.Fair), new(Grade.Poor)];

    public static ImmutableArray<EmptyState> EmptyStates { get; } =
    [
        EmptyState.NotDue("绩效自评表最迟应于 2026年9月2日公开。"),
        EmptyState.Overdue("绩效自评表最迟应于 2026年9月2日公开，截至 2026年9月18日已逾期 16 天，仍未公开。"),
        EmptyState.Withheld("本年度绩效目标不予公开：涉及装备部署。", "《中华人民共和国政府信息公开条例》第十四条"),
        EmptyState.TooFewAnswers("有效问卷 12 份，少于 30 份，不计算满意度。"),
        EmptyState.NotApplicable("本项目不直接服务公众，不设满意度指标。"),
        EmptyState.EmptyTable("政府性基金预算项目绩效目标表：本部门无政府性基金预算安排，故本表为空表。"),
        EmptyState.NotThere("2025 年度决算已于 2026年9月1日公开，其中没有绩效自评表。"),
        EmptyState.Nothing("本年度没有财政重点评价。"),
    ];

    public static ImmutableArray<ClockView> Clocks { get; } =
    [
        new(
            "预算公开",
            new Badge("按期公开", Tone.Good),
            [
                new("财政批复", "示财预〔2025〕8号，2025年1月24日"),
                new("应公开日期", "2025年2月13日（批复后 20 日）"),
                new("公开日期", "2025年2月10日"),
            ]),
        new("决算公开", new Badge("未批复", Tone.Neutral), [new("批复", "尚无批复记录")]),
    ];

    public static ImmutableArray<StageStrip> Strips { get; } =
    [
        new("2024 年度的五个阶段",
        [
            new("评估", new Badge("有结果", Tone.Good), "予以支持，86.5 分", "#strips") { Date = "2023年10月18日评估" },
            new("目标", new Badge("有结果", Tone.Good), "5 项指标，年初预算 640 万元", "#strips") { Date = "2024年2月10日公开" },
            new("监控", new Badge("有结果", Tone.Good), "预算执行率 40%，5 项指标中 1 项偏离", "#strips") { Date = "2024年7月31日监控" },
            new("评价", new Badge("有结果", Tone.Good), "自评 91.57 分（优）；抽查复核 79.55 分（中）", "#strips") { Date = "2025年8月27日公开" },
            new("应用", new Badge("有结果", Tone.Good), "2026 年度预算安排压减，640 万元 → 320 万元", "#strips") { Date = "2025年11月20日决定" },
        ]),
        new("2025 年度的五个阶段",
        [
            new("评估", new Badge("不适用", Tone.Neutral), "2024 年度已有绩效目标，本年度不是新增。", "#strips"),
            new("目标", new Badge("不予公开", Tone.Neutral), "依据：《中华人民共和国政府信息公开条例》第十四条", "#strips"),
            new("监控", new Badge("缺", Tone.Caution), "年度已结束，没有绩效运行监控。", "#strips"),
            new("评价", new Badge("逾期", Tone.Bad), "应于 2026年8月30日前公开", "#strips"),
            new("应用", new Badge("未到期", Tone.Neutral), "最迟 2027年5月7日公开", "#strips"),
        ]),
    ];

    /// <summary>What the total of the table leaves out.</summary>
    public static GapsView Gaps { get; } = new(
        new TotalGaps(new FiscalYear(2025), Stage.Budget) { Missing = [], Withheld = 1, WithoutAmount = 0, Exempt = [] },
        "全年预算数合计未含：不予公开 1 项。",
        null);

    public static Table<SampleProject> Projects { get; } = new("sample", "各种单元格", of =>
    [
        of.Words("name", "项目", row => row.Name) with { Cell = (_, row) => row.Unit is { } unit ? new(row.Name, "#", Note: unit) : null },
        of.Amount("budget", "全年预算数", row => row.Budget) with { Total = ColumnTotals.Amount<SampleProject>(row => row.Budget) },
        of.Link("state", "状态", (_, row) => row.State is { } state ? state : FactCell.Empty),
    ]);

    public static ImmutableArray<SampleProject> Rows { get; } =
    [
        new("老旧小区雨污分流改造", "住房保障中心", Money.FromYuan(6_400_000m), new Badge("达成", Tone.Good)),
        new("一个名称特别长、长到在手机上必须换行才能放下的经常性业务项目", null, Money.FromYuan(123_456_789_000m), null),
        new("一个不予公开的项目", null, null, EmptyCells.WithheldBadge),
    ];

    /// <summary>Every look of a column beside the others.</summary>
    public static Table<SampleProject> Wide { get; } = new("wide", "各种列", of =>
    [
        of.Words("name", "名称", row => row.Name),
        of.Words("unit", "实施单位", row => row.Unit),
        of.Year("year", "年度", _ => new FiscalYear(2025)),
        of.Amount("amount", "金额", row => row.Budget) with { Total = ColumnTotals.Amount<SampleProject>(row => row.Budget) },
        of.Count("indicators", "指标数", "个", _ => 8),
        of.Points("total", "自评总分", _ => new Points(91.57m)) with { PhoneLabel = "自评" },
        of.Grade("grade", "自评等级", _ => Grade.Excellent),
        of.Link("report", "评价报告", (_, _) => new FactCell("查看报告", "#")),
    ]);

    public static ImmutableArray<SampleProject> WideRows { get; } = [.. Rows, new("农村公路养护", "公路养护中心", Money.FromYuan(3_200_000m), null)];

    public static FactTable Pair { get; } = new(
        "各年度得分",
        [FactColumn.Words("年度") with { IsWhole = true }, FactColumn.Figures("得分")],
        [["2025", "99.42"], ["2024", "92"], ["2023", FactCell.Empty]])
    {
        HidesCaption = true,
    };

    public static ImmutableArray<FactItem> Facts { get; } =
        [new("实施单位", "住房保障中心", "#"), new("预算", "一般公共预算"), new("责任岗位", "")];

    public static ImmutableArray<ExecutionBar> Executions { get; } =
    [
        new("执行率 0%", new Percentage(0m)), new("执行率 45.17%", new Percentage(0.4517m)), new("执行率 102.59%，超过全年预算", new Percentage(1.0259m)),
    ];

    public static ReceiptView Receipt { get; } = new(
        "核算 13.75 分",
        [new("年度指标值", "≥12个"), new("实际完成值", "11个"), new("分值", "15 分"), new("批复得分", "13.75 分")],
        "未达到指标值的，按完成比例得分",
        "11 ÷ 12 = 0.9167，× 15 分 = 13.75 分",
        ["上年实际完成 9 个"]);

    public static BarChart Chart { get; } = new(
        "108 个项目自评，九成以上为优", "等级", "项目数", "占比",
        [
            new("优", "103", new Percentage(0.954m), "95.4%"),
            new("良", "5", new Percentage(0.046m), "4.6%"),
            new("差", "0", new Percentage(0m), "0%"),
        ]);

    public static ImmutableArray<BulletBar> Bars { get; } =
    [
        new(11m, 12m) { Last = 9m, Side = ReachedSide.Above },
        new(416m, 428m) { Last = 409m, Side = ReachedSide.Below },
        new(100m, 100m),
        new(null, 14m) { Last = 11m, Side = ReachedSide.Above },
        new(0m, 5m) { Side = ReachedSide.Above },
    ];

    public static ImmutableArray<SmallMultiple> Multiples { get; } =
    [
        new(
            "执行率从 2022 年的 80% 到 2025 年的 98.14%", "斜纹是全年预算数，实心是全年执行数（万元）", 3_460m,
            [
                new("2022", 2_000m, "2,000", "预算 2500 万元，执行 2000 万元") { Against = 2_500m },
                new("2023", null, "", "没有"),
                new("2024", null, "3,460", "预算 3460 万元") { Against = 3_460m },
                new("2025", 3_061.97m, "3,062", "预算 3120 万元，执行 3061.97 万元") { Against = 3_120m },
            ]),
        new(
            "自评总分从 2022 年的 88.1 分到 2025 年的 99.42 分", "自评总分（满分 100）", 100m,
            [
                new("2022", 88.1m, "88.1", "88.1 分"), new("2023", null, "", "没有"), new("2024", 92m, "92", "92 分"),
                new("2025", 99.42m, "99.42", "99.42 分"),
            ]),
    ];

    public static ImmutableArray<FigureTile> Tiles { get; } =
        [new("编报绩效目标的项目", "87", "个", "涉及 20 个部门", "#"), new("项目预算执行率", "96.51%", "")];

    public static ImmutableArray<CheckNote> Notes { get; } =
        [new("改造小区数量", "得分与按规则核算的结果相差超过 0.1 分。"), new(null, "满意度结果未注明调查样本量。")];

    public static YearSwitch Switch { get; } = new("年度", [new("2026", "#"), new("2025", "#", IsHere: true), new("2024", "#")]);
}
