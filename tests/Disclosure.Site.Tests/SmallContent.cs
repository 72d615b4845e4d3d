using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;

namespace Disclosure.Site.Tests;

/// <summary>A content of a few records, made by hand: one department, one unit, the year 2025.</summary>
internal static class SmallContent
{
    public static readonly FiscalYear Year = new(2025);
    public static readonly UnitCode Department = UnitCode.Parse("101");
    public static readonly UnitCode School = UnitCode.Parse("101001");
    public static readonly DateOnly AsOf = new(2025, 3, 31);

    public static Portal Portal { get; } = new()
    {
        Title = "示例区预算绩效公开",
        Region = "示例区",
        Publisher = "示例区财政局",
        Schemes = StandardSchemes.All,
        DefaultProjectScheme = StandardSchemes.Standard.Id,
        DefaultUnitScheme = StandardSchemes.Unit.Id,
        DemonstrationNotice = "演示内容",
        DemonstrationDay = AsOf,
        Duties = DutyRules.Usual with { EmptyTables = [] },
    };

    public static SiteFrame Frame { get; } = new(Portal, 2025, null, SiteAssets.Version) { Mode = SiteMode.Public };

    private static readonly IDisclosureRecord[] Units =
    [
        new Unit { Code = Department, Name = "示例区教育局", Kind = UnitKind.Department },
        new Unit { Code = School, Name = "示例区第一小学", Kind = UnitKind.Unit, Parent = Department },
    ];

    public static PageContext With(params IDisclosureRecord[] records) => With(Portal, records);

    public static PageContext With(Portal portal, params IDisclosureRecord[] records) => With(portal, [], records);

    public static PageContext With(ImmutableArray<Finding> checks, params IDisclosureRecord[] records) => With(Portal, checks, records);

    private static PageContext With(Portal portal, ImmutableArray<Finding> checks, IDisclosureRecord[] records)
    {
        var set = ApprovedSet.Of(portal, [.. Units, .. records]);
        var input = new SiteFacts(set, [], [], checks) { Mode = SiteMode.Public };
        return new PageContext(input, SiteFrameBuilder.Make(input, null), ScoreBook.Make(set, 1), PageKinds.PlanAll);
    }

    /// <summary>An act of approval of what is there; published elsewhere on a day where one is given.</summary>
    public static ApprovalAct Approved(Stage stage, UnitCode? unit, DateOnly date, DateOnly? published) => ApprovedSet.Act(
        Year,
        stage,
        unit,
        new Approval(unit is null ? ApprovalKind.PeoplesCongress : ApprovalKind.Finance, "示财预〔2025〕8号", date),
        published);

    public static ProjectTarget Target(string code, decimal? yuan, Withholding? withheld = null) => new()
    {
        Code = ProjectCode.Parse(code),
        Year = Year,
        Name = "项目" + code,
        Department = Department,
        Unit = School,
        Funds = FundsOf(yuan, null),
        Goal = new Goal("办成一件事"),
        Indicators = [],
        Withheld = withheld,
    };

    public static ProjectSelfEvaluation Self(string code, decimal? total, Grade? grade, Withholding? withheld = null) => new()
    {
        Code = ProjectCode.Parse(code),
        Year = Year,
        Name = "项目" + code,
        Department = Department,
        Unit = School,
        Funds = FundsOf(1000, 900),
        Goal = new Goal("办成一件事", "办成了"),
        Indicators = [],
        Total = total is { } points ? new Points(points) : null,
        Grade = grade,
        Withheld = withheld,
    };

    public static UnitTarget Stated(int projects, decimal yuan) => new()
    {
        Unit = Department,
        Year = Year,
        Goal = new Goal("办好教育"),
        Indicators = [],
        TargetSetting = new TargetSetting("本部门编报绩效目标……", 1, projects, Money.FromYuan(yuan)),
    };

    public static GovernmentTarget Government { get; } = new() { Year = Year, Goal = new Goal("财政平稳运行"), Budgets = [] };

    private static Funds FundsOf(decimal? budget, decimal? executed) => new(
        [new FundLine { Kind = FundKind.Total, Budget = Amount(budget), Executed = Amount(executed) }]);

    private static Money? Amount(decimal? yuan) => yuan is { } given ? Money.FromYuan(given) : null;
}
