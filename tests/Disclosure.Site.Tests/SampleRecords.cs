using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Tests;

/// <summary>A small district made by hand: a department with one unit, a project over two years, and what is missing.</summary>
internal static class SampleRecords
{
    public static readonly FiscalYear Closed = new(2025);
    public static readonly FiscalYear Open = new(2026);
    public static readonly UnitCode Department = UnitCode.Parse("101");
    public static readonly UnitCode School = UnitCode.Parse("101001");
    public static readonly ProjectCode Sewers = ProjectCode.Parse("101-001");
    public static readonly ProjectCode Armour = ProjectCode.Parse("101-002");

    public static Portal Portal { get; } = new()
    {
        Title = "示例区财政绩效信息公开专栏",
        Region = "示例区",
        Publisher = "示例区财政局",
        Schemes = StandardSchemes.All,
        DefaultProjectScheme = StandardSchemes.Standard.Id,
        DefaultUnitScheme = StandardSchemes.Unit.Id,
        DemonstrationDay = new DateOnly(2026, 9, 18),
        Duties = DutyRules.Usual with { EmptyTables = [], KeyEvaluations = 0 },
    };

    public static ImmutableArray<IDisclosureRecord> Units { get; } =
    [
        new Unit { Code = Department, Name = "示例区住房和城乡建设局", Kind = UnitKind.Department, Functions = "负责住房和城乡建设。" },
        new Unit { Code = School, Name = "示例区住房保障中心", Kind = UnitKind.Unit, Parent = Department },
    ];

    public static ImmutableArray<IDisclosureRecord> BudgetActs(FiscalYear year) =>
        [BudgetAct(null, year, 1, 20, 1, 30), BudgetAct(Department, year, 1, 24, 2, 10)];

    public static ApprovalAct AccountsAct(DateOnly? published) => ApprovedSet.Act(
        Closed, Stage.Accounts, Department, new Approval(ApprovalKind.Finance, "示财决〔2026〕8号", new DateOnly(2026, 8, 13)), published);

    public static ProjectTarget Target(FiscalYear year, params ImmutableArray<Indicator> indicators) => new()
    {
        Code = Sewers,
        Year = year,
        Name = "老旧小区雨污分流改造",
        Department = Department,
        Unit = School,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(6_400_000m) }]),
        Goal = new Goal("完成 12 个老旧小区雨污分流改造。"),
        Indicators = indicators.IsEmpty ? [Promise("改造小区数量", "≥12个", 50m), Promise("居民满意度", "≥90%", 10m, "满意度指标")] : indicators,
    };

    public static ProjectSelfEvaluation Self(params ImmutableArray<Indicator> indicators) => new()
    {
        Code = Sewers,
        Year = Closed,
        Name = "老旧小区雨污分流改造",
        Department = Department,
        Unit = School,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Funds = new Funds(
        [
            new FundLine
            {
                Kind = FundKind.Total, Budget = Money.FromYuan(6_400_000m), Executed = Money.FromYuan(6_021_300m),
                Weight = new Weight(10m), Rate = Percentage.FromPercent(94.08m), Score = new Points(9.41m),
            },
        ]),
        Goal = new Goal("完成 12 个老旧小区雨污分流改造。", "完成 11 个。"),
        Indicators = indicators.IsEmpty
            ? [Result("改造小区数量", "≥12个", "11个", 50m, 45.83m, "一个小区居民意见未统一"), Result("居民满意度", "≥90%", "92%", 10m, 10m, null, "满意度指标")]
            : indicators,
        Total = new Points(65.24m),
        Grade = Grade.Fair,
    };

    public static Indicator Promise(string name, string target, decimal weight, string level1 = "产出指标") => new()
    {
        Level1 = level1,
        Level2 = "数量指标",
        Level3 = name,
        Target = IndicatorValueReader.Read(target),
        Weight = new Weight(weight),
    };

    public static Indicator Result(
        string name, string target, string actual, decimal weight, decimal? score, string? reason = null, string level1 = "产出指标") =>
        Promise(name, target, weight, level1) with
        {
            Result = new IndicatorResult
            {
                Actual = IndicatorValueReader.Read(actual),
                Score = score is { } points ? new Points(points) : null,
                Reason = reason,
            },
        };

    /// <summary>Units, registers and these records.</summary>
    public static RecordSet With(params IEnumerable<IDisclosureRecord> records) =>
        ApprovedSet.Of(Portal, [.. Units, .. BudgetActs(Closed), .. BudgetActs(Open), .. records]);

    /// <summary>A district in which everything was published on time.</summary>
    public static RecordSet Whole() =>
        With(
            Target(Closed), Target(Open), Self(), AccountsAct(new DateOnly(2026, 8, 27)), Overall(Closed), Overall(Open), OverallResult,
            Government(Closed), Government(Open));

    private static UnitSelfEvaluation OverallResult { get; } = new()
    {
        Unit = Department,
        Year = Closed,
        Goal = new Goal("办好住房和城乡建设。", "办好了。"),
        Indicators = [],
    };

    private static UnitTarget Overall(FiscalYear year) =>
        new() { Unit = Department, Year = year, Goal = new Goal("办好住房和城乡建设。"), Indicators = [] };

    private static GovernmentTarget Government(FiscalYear year) =>
        new() { Year = year, Goal = new Goal("财政平稳运行。"), Budgets = [] };

    private static ApprovalAct BudgetAct(UnitCode? unit, FiscalYear year, int month, int day, int publishedMonth, int publishedDay) =>
        ApprovedSet.Act(
            year,
            Stage.Budget,
            unit,
            new Approval(
                unit is null ? ApprovalKind.PeoplesCongress : ApprovalKind.Finance,
                $"示财预〔{year}〕8号",
                new DateOnly(year.Number, month, day)),
            new DateOnly(year.Number, publishedMonth, publishedDay));
}
