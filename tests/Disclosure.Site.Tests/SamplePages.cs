using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Forwarding;
using Disclosure.Site.Pages.Compare;
using Disclosure.Site.Pages.Gallery;
using Disclosure.Site.Pages.Home;
using Disclosure.Site.Pages.MeetingPacks;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Pages.Projects;
using Disclosure.Site.Pages.Search;
using Disclosure.Site.Pages.UnitProfile;
using Disclosure.Site.Pages.Units;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Pages.Yardstick;
using Disclosure.Site.Results;
using Disclosure.Site.Tests.Corrections;
using Disclosure.Site.Tests.Pages.ProjectProfile;
using Disclosure.Site.Tests.Process;
using Disclosure.Site.Tests.Satisfaction;

namespace Disclosure.Site.Tests;

/// <summary>Pages of the sample district.</summary>
internal static class SamplePages
{
    public static GalleryPage Gallery { get; } = new() { Site = SampleContext.Frame, Path = "gallery/", Title = "组件" };

    public static ProjectPage Project(RecordSet records) => ProjectPages.Build(SampleContext.Of(records), SampleRecords.Sewers);

    public static UnitPage Unit(RecordSet records, UnitCode code)
    {
        var context = SampleContext.Of(records);
        return UnitPages.Build(context, records.FindUnit(code)!);
    }

    public static UnitYearPage UnitYear(RecordSet records, UnitCode code, FiscalYear year)
    {
        var context = SampleContext.Of(records);
        return UnitYearPages.Build(context, new DistrictYears(context), records.FindUnit(code)!, year);
    }

    public static MeetingPackPage MeetingPack(RecordSet records, UnitCode code, FiscalYear year)
    {
        var context = SampleContext.Of(records);
        return MeetingPackPages.Build(context, new DistrictYears(context), records.FindUnit(code)!, year);
    }

    public static UnitsPage Units(RecordSet records) => UnitsPages.Build(SampleContext.Of(records));

    public static HomePage Home(RecordSet records) => HomePages.Build(SampleContext.Of(records));

    /// <summary>A page of each kind, for what must hold on all of them.</summary>
    public static Page Named(string name) => name switch
    {
        "gallery" => Gallery,
        "project" => Project(SampleRecords.Whole()),
        "chain" => Project(SampleRecords.With(
            SampleRecords.Target(SampleRecords.Closed), SampleRecords.Self(), ChainSamples.Assessed, ChainSamples.Monitored,
            ChainSamples.Mended, ChainSamples.Applied, ChainSamples.Stopped)),
        "refused project" => ProjectPages.Build(
            SampleContext.Of(SampleRecords.With(ChainSamples.Refused)), SampleRecords.Armour),
        "department" => Unit(SampleRecords.Whole(), SampleRecords.Department),
        "unit" => Unit(SampleRecords.Whole(), SampleRecords.School),
        "department's year" => UnitYear(SampleRecords.Whole(), SampleRecords.Department, SampleRecords.Closed),
        "unit's year" => UnitYear(SampleRecords.Whole(), SampleRecords.School, SampleRecords.Open),
        "department's year with outcomes" => UnitYear(OutcomeSamples.Whole, SampleRecords.Department, SampleRecords.Closed),
        "meeting pack" => MeetingPack(OutcomeSamples.Whole, SampleRecords.Department, SampleRecords.Closed),
        "units" => Units(SampleRecords.Whole()),
        "home" => Home(SampleRecords.Whole()),
        "surveyed project" => Project(SurveySamples.District(SurveySamples.Result(new(60, 30, 8, 6, 2, 4), new(40, 20, 10, 8, 6, 0)))),
        "rate" => SurveySamples.PageAt("rate/2025-101-001/", SurveySamples.District(SurveySamples.Register(SurveySamples.Open))),
        "rate index" => SurveySamples.PageAt("rate/", SurveySamples.District(SurveySamples.Register(SurveySamples.Open))),
        "receipts" => SurveySamples.PageAt("receipts/", SurveySamples.District(SurveySamples.Result(new(60, 30, 8, 6, 2, 4)))),
        "corrections" => CorrectedDistrict.PageAt("corrections/"),
        "editions" => CorrectedDistrict.PageAt("editions/"),
        "edition" => CorrectedDistrict.PageAt("editions/20250310-1/"),
        "old version" => CorrectedDistrict.PageAt("editions/20250205-1/years/2025/budget/projects/101-001/"),
        "forwarding" => Forwarding,
        "withdrawn" => CorrectedDistrict.PageAt("projects/101-003/"),
        "corrected project" => CorrectedDistrict.PageAt("projects/101-001/"),
        "assessments" or "assessment" or "reviews" or "monitoring" or "exits" or "unit in process" => ProcessDistrict.Page(name),
        "policy" => CorrectedDistrict.PageAt("policy/"),
        "corrected year" => CorrectedDistrict.PageAt("years/2025/budget/"),
        "rectifications" => OutcomeSamples.PageAt("rectifications/"),
        "applications" => OutcomeSamples.PageAt("applications/2027/"),
        "coverage" => OutcomeSamples.PageAt("coverage/2025/"),
        "evaluations" => OutcomeSamples.PageAt("evaluations/"),
        "department with outcomes" => Unit(OutcomeSamples.Whole, SampleRecords.Department),
        "projects" => PageOf(ProjectsPages.Plan, "projects/"),
        "department's projects" => PageOf(ProjectsPages.Plan, "units/101/projects/"),
        "year's projects" => PageOf(ProjectsPages.Plan, "lists/2025/"),
        "graded projects" => PageOf(ProjectsPages.Plan, "lists/2025/grade/fair/"),
        "compare" => PageOf(ComparePages.Plan, "compare/"),
        "unmet" => UnmetPages.Plan(SampleContext.Of(SampleRecords.Whole())).First().Make(),
        "unmet year" => UnmetPages.Plan(SampleContext.Of(SampleRecords.Whole())).ElementAt(1).Make(),
        "yardstick" => YardstickPages.Plan(SampleContext.Of(SampleRecords.Whole())).First().Make(),
        "search" => SearchPages.Plan(SampleContext.Of(SampleRecords.Whole())).First().Make(),
        "yardstick year" => YardstickPages.Plan(SampleContext.Of(SampleRecords.Whole())).Last().Make(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such sample page."),
    };

    private static Page PageOf(Func<PageContext, IEnumerable<PagePlan>> plan, string folder) =>
        plan(SampleContext.Of(SampleRecords.Whole())).Single(page => page.Path == folder + "index.html").Make();

    private static ForwardingPage Forwarding { get; } = new()
    {
        Site = SampleContext.Frame,
        Path = "projects/101-001/",
        Title = "编码已由 101-001 改为 101-901：projects/101-001/",
        IsOfUnit = false,
        Old = "101-001",
        Now = "101-901",
        Target = "projects/101-901/",
        By = new CitedEdition(new Disclosure.Model.Editions.EditionId(new DateOnly(2025, 3, 10), 1), new DateOnly(2025, 3, 10)),
        Reason = "一体化系统换了项目编码。",
    };

    public static TheoryData<string> Names { get; } =
    [
        "gallery", "project", "chain", "refused project", "department", "unit", "department's year",
        "unit's year", "department's year with outcomes", "meeting pack", "units", "home", "surveyed project", "rate", "rate index",
        "receipts", "corrections", "editions", "edition", "old version", "withdrawn", "forwarding", "corrected project", "corrected year",
        "assessments", "assessment", "reviews", "monitoring", "exits", "unit in process",
        "rectifications", "applications", "coverage", "evaluations", "department with outcomes", "policy", "search", "unmet", "unmet year",
        "projects", "department's projects", "year's projects", "graded projects", "compare",
    ];
}
