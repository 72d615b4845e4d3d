using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Tests.Satisfaction;

namespace Disclosure.Site.Tests.Corrections;

/// <summary>
/// A small district with one of everything: an amount corrected, a scheme revised, a survey's result that came later, a project taken
/// down and erased, and a goal that came back to what it was.
/// </summary>
internal static class CorrectedDistrict
{
    public const string SewersPath = "years/2025/budget/projects/101-001.yaml";
    public const string ArmourPath = "years/2025/budget/projects/101-002.yaml";

    /// <summary>The day that the site is made for.</summary>
    public static readonly DateOnly Today = new(2026, 10, 20);

    private static readonly ReleaseScope Budget = new ReleaseScope.OfUnits(
        SampleRecords.Closed, ReleaseStage.Budget, [SampleRecords.Department, SampleRecords.School]);

    private static readonly ReleaseScope Accounts = new ReleaseScope.OfUnits(
        SampleRecords.Closed, ReleaseStage.Accounts, [SampleRecords.Department, SampleRecords.School]);

    public static SiteFacts FactsOf(RecordSet records, ReleasedEditions editions) =>
        new(records, [], [], []) { Mode = SiteMode.Public, Editions = editions };

    public static PageContext ContextOf(SiteFacts facts) =>
        new(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 1), PageKinds.PlanAll);

    /// <summary>The page at an address.</summary>
    public static Page PageAt(string address) => PageAt(Context, address);

    public static Page PageAt(PageContext context, string address) =>
        PageKinds.PlanAll(context).Single(plan => plan.Path == address + "index.html").Make();

    public static RecordSet RecordsOf(MadeUpHistory made, DateOnly? today = null)
    {
        var records = made.Records.ToList();
        var portal = records.OfType<Portal>().Single();
        // Of the year after nothing was published yet.
        var all = SampleRecords.With([.. records.Where(record => record is not Portal)]).All
            .Where(record => record.Key.Year != SampleRecords.Open);
        return new RecordSet(portal, all, today ?? Today);
    }

    public static Portal PortalOf(decimal excellentFrom) => SampleRecords.Portal with
    {
        Schemes = [.. StandardSchemes.All, Local(excellentFrom)],
        DefaultProjectScheme = "local",
    };

    public static ProjectTarget Sewers(decimal yuan) => SampleRecords.Target(SampleRecords.Closed) with
    {
        Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(yuan) }]),
    };

    public static ProjectTarget Armour(string goal) => Sewers(300_000m) with
    {
        Code = SampleRecords.Armour,
        Name = "沿街店铺门面修缮",
        Goal = new Goal(goal),
    };

    public static ProjectTarget Lamps { get; } = Sewers(420_000m) with
    {
        Code = ProjectCode.Parse("101-003"),
        Name = "背街小巷路灯",
        Goal = new Goal("安装路灯 60 盏。联系人王某的手机号码写在了这里。"),
    };

    public static ProjectSelfEvaluation Self { get; } = SampleRecords.Self() with
    {
        Funds = new Funds(
        [
            new FundLine
            {
                Kind = FundKind.Total, Budget = Money.FromYuan(21_800_000m), Executed = Money.FromYuan(21_800_000m),
                Weight = new Weight(10m), Rate = Percentage.FromPercent(100m), Score = new Points(10m),
            },
        ]),
        Indicators =
        [
            SampleRecords.Result("改造小区数量", "≥12个", "11个", 50m, 45.83m, "一个小区居民意见未统一"),
            SampleRecords.Result("受益户数", "≥3000户", "2900户", 30m, 29m, "同上", "效益指标"),
            SampleRecords.Result("居民满意度", "≥90%", "92%", 10m, 10m, null, "满意度指标"),
        ],
        Total = new Points(94.83m),
        Grade = Grade.Excellent,
    };

    /// <summary>Every edition, oldest first.</summary>
    public static MadeUpHistory Made { get; } = Make();

    public static ReleasedEditions Editions { get; } = Made.Tell();

    public static RecordSet Records { get; } = RecordsOf(Made);

    public static SiteFacts Facts { get; } = FactsOf(Records, Editions);

    public static PageContext Context { get; } = ContextOf(Facts);

    private static ScoringScheme Local(decimal excellentFrom) => StandardSchemes.Standard with
    {
        Id = "local",
        Name = "示例区项目评分方案",
        Grades =
        [
            new GradeBand(new Points(excellentFrom), Grade.Excellent), new GradeBand(new Points(80m), Grade.Good),
            new GradeBand(new Points(60m), Grade.Fair), new GradeBand(new Points(0m), Grade.Poor),
        ],
    };

    private static MadeUpHistory Make()
    {
        var made = new MadeUpHistory(code => SampleRecords.Units.OfType<Disclosure.Model.Organisation.Unit>()
            .FirstOrDefault(unit => unit.Code == code)?.Name);
        made.Release("2025-01-20T10:00:00+08:00", ReleaseKind.Publication, new ReleaseScope.OfSite(), null, ("portal.yaml", PortalOf(90m)));
        made.Release(
            "2025-02-05T16:30:00+08:00", ReleaseKind.Publication, Budget, null,
            (SewersPath, Sewers(11_800_000m)), (ArmourPath, Armour("修缮门面 40 间。")), ("years/2025/budget/projects/101-003.yaml", Lamps));
        made.Release(
            "2025-03-10T09:05:00+08:00", ReleaseKind.Correction, Budget, "录入时把 2180 写成了 1180，批复文件上是 2180",
            (SewersPath, Sewers(21_800_000m)), (ArmourPath, Armour("修缮门面 50 间。")));
        made.Release(
            "2026-08-27T11:00:00+08:00", ReleaseKind.Publication, Accounts, null, ("years/2025/accounts/projects/101-001.yaml", Self));
        made.Release(
            "2026-09-01T11:00:00+08:00", ReleaseKind.Revision, new ReleaseScope.OfSite(), "区财政局修订评分方案，“优”的下限从 90 分改为 95 分。",
            ("portal.yaml", PortalOf(95m)));
        made.Release(
            "2026-09-10T15:00:00+08:00", ReleaseKind.Supplement,
            new ReleaseScope.OfSurvey(Disclosure.Model.Satisfaction.SurveyId.Parse(SurveySamples.Id)), "满意度调查截止后补充结果",
            ("years/2025/satisfaction/2025-101-001.yaml", SurveySamples.Result(new(40, 30, 10, 20, 6, 4))));
        made.ReleaseText("2026-09-11T09:00:00+08:00", "guide/how-to-read.md", "怎样看懂");
        made.ReleaseText("2026-09-12T09:00:00+08:00", "guide/how-to-read.md", "怎样看懂绩效表");
        made.Erase(
            "2026-09-15T20:00:00+08:00", "误公开了个人电话号码，依据《政府信息公开条例》第十五条。", "2026-09-16T20:00:00+08:00",
            "years/2025/budget/projects/101-003.yaml");
        made.Release(
            "2026-10-09T10:00:00+08:00", ReleaseKind.Rollback, new ReleaseScope.OfEdition(new EditionId(new DateOnly(2025, 2, 5), 1)),
            "批复文件核对后，门面仍是 40 间", (ArmourPath, Armour("修缮门面 40 间。")));
        return made;
    }
}
