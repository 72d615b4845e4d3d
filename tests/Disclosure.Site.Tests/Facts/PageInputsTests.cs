using System.Reflection;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Tests.Pages.ProjectProfile;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Facts;

/// <summary>
/// A page is taken over where what it is made from has the same hash: that nothing is left out of it is tried over whole sites by
/// <c>IncrementalSiteTests</c>; here stands what must be thought of when pages are given something new to draw from.
/// </summary>
public sealed class PageInputsTests
{
    private static readonly ProjectCode One = ProjectCode.Parse("101001-001");

    // Whoever adds a property says in PageInputs how it gets into the hash of a page, and then here that he did.
    [Fact]
    public void Everything_that_a_site_is_made_from_was_thought_of() =>
        Assert.Equal(["Articles", "Checks", "Editions", "Glossary", "Mode", "Records", "Scans"], PropertiesOf(typeof(SiteFacts)));

    [Fact]
    public void Everything_that_pages_draw_from_was_thought_of() =>
        Assert.Equal(
            [
                "Addresses", "Articles", "Editions", "Glossary", "Inputs", "NotedYears", "Past", "Projects", "Records", "Related", "Scans",
                "Scores", "Site", "Unmet",
            ],
            PropertiesOf(typeof(PageContext)));

    [Fact]
    public void The_same_records_give_the_same_hash_whoever_reads_them() => Assert.Equal(Print(Target(1)), Print(Target(1)));

    [Fact]
    public void Another_project_s_record_changes_nothing() =>
        Assert.Equal(
            Print(Target(1), SmallContent.Target("101001-002", 5)), Print(Target(1), SmallContent.Target("101001-002", 6)));

    // Pages of years before it say that nothing of the kind is there yet.
    [Fact]
    public void The_first_year_of_the_process_changes_every_project_and_a_later_one_none()
    {
        MonitoringRecord Of(int year) => ChainSamples.Monitored with
        {
            Project = ProjectCode.Parse("101001-002"),
            Unit = SmallContent.School,
            Year = new FiscalYear(year),
            Date = new DateOnly(year, 7, 31),
        };

        Assert.NotEqual(Print(Target(1)), Print(Target(1), Of(2025)));
        Assert.Equal(Print(Target(1), Of(2025)), Print(Target(1), Of(2025), Of(2025) with { Date = new DateOnly(2025, 9, 30) }));
    }

    [Fact]
    public void A_figure_a_check_or_the_name_of_its_unit_changes_the_hash()
    {
        var before = Print(Target(1));

        Assert.NotEqual(before, Print(Target(2)));
        Assert.NotEqual(before, SmallContent.With([FindingOn(Target(1))], Target(1)).Inputs.OfProject(One));
        Assert.NotEqual(before, Print(Target(1), SmallContent.Approved(Stage.Budget, SmallContent.School, new(2025, 1, 20), null)));
    }

    [Fact]
    public void The_day_and_the_mode_change_the_hash()
    {
        var preview = OnDay(SmallContent.AsOf, SiteMode.Preview);
        var today = OnDay(SmallContent.AsOf, SiteMode.Public);

        Assert.NotEqual(preview, today);
        Assert.NotEqual(today, OnDay(SmallContent.AsOf.AddDays(1), SiteMode.Public));
    }

    [Fact]
    public void A_note_of_an_edition_and_the_scan_of_the_approval_change_the_hash()
    {
        var act = SmallContent.Approved(Stage.Budget, SmallContent.School, new(2025, 1, 20), null);
        var facts = new SiteFacts(ApprovedSet.Of(SmallContent.Portal, [Target(1), act]), [], [], []) { Mode = SiteMode.Public };
        var before = Print(facts);
        var noted = new Corrections.MadeUpHistory(_ => null);
        noted.Note("2025-02-10T10:00:00+08:00", Corrections.NotedDistrict.Scope, "years/2025/budget/projects/101001-001.yaml", "合计不符");

        Assert.NotEqual(before, Print(facts with { Editions = noted.Tell() }));
        Assert.NotEqual(before, Print(facts with { Scans = [new("approvals/2025/budget/1.pdf", act.Key, () => [])] }));
        Assert.Equal(before, Print(facts with { Editions = new Corrections.MadeUpHistory(_ => null).Tell() }));
    }

    [Fact]
    public void A_project_that_has_nothing_but_records_of_the_process_is_on_the_pages_of_its_unit_and_department()
    {
        var before = ProcessSamples.Refused;
        var after = before with { Requested = ProcessSamples.Yuan(1) };

        Assert.NotEqual(PrintOf(SampleRecords.School, before), PrintOf(SampleRecords.School, after));
        Assert.NotEqual(PrintOf(SampleRecords.Department, before), PrintOf(SampleRecords.Department, after));
    }

    // A row names the project that a budget went to, and stands a second rating beside the first.
    [Fact]
    public void The_next_project_s_name_and_a_second_rating_change_the_hash_of_the_pages_that_show_them()
    {
        var moved = OutcomeSamples.Cut with { NextProject = ProjectCode.Parse("101-009") };
        var next = SampleRecords.Target(OutcomeSamples.Applied) with { Code = ProjectCode.Parse("101-009") };
        var second = OutcomeSamples.Second(90, 100) with { Project = ProjectCode.Parse("101-009") };

        Assert.NotEqual(OfSewers(moved), OfSewers(moved, next));
        Assert.NotEqual(OfSewers(moved, next), OfSewers(moved, next with { Name = "改了名的项目" }));
        Assert.NotEqual(OfSewers(OutcomeSamples.Rated), OfSewers(OutcomeSamples.Rated, second));

        static HashBytes? OfSewers(params IDisclosureRecord[] records) =>
            SampleContext.Of(OutcomeSamples.District(records)).Inputs.OfProject(SampleRecords.Sewers);
    }

    private static HashBytes? PrintOf(UnitCode unit, IDisclosureRecord record)
    {
        var context = SampleContext.Of(SampleRecords.With(record));
        return context.Inputs.OfUnit(context.Records.FindUnit(unit)!);
    }

    private static HashBytes? Print(SiteFacts facts) =>
        new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 1)).Inputs.OfProject(One);

    private static HashBytes? OnDay(DateOnly day, SiteMode mode)
    {
        var facts = new SiteFacts(new RecordSet(SmallContent.Portal, [Target(1)], day), [], [], []) { Mode = mode };
        return new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 1)).Inputs.OfProject(One);
    }

    private static HashBytes? Print(params IDisclosureRecord[] records) => SmallContent.With(records).Inputs.OfProject(One);

    private static Model.Targets.ProjectTarget Target(decimal yuan) => SmallContent.Target(One.Value, yuan);

    private static Model.Checks.Finding FindingOn(Model.Targets.ProjectTarget target) => new(
        new Model.Checks.FindingDefinition("DISC9999", Model.Checks.Severity.Warning, "一", "二", PublicNote: "三"),
        Model.Checks.Place.In(target.Key),
        "四");

    private static IEnumerable<string> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(property => property.Name).Where(name => name != "EqualityContract").Order(StringComparer.Ordinal);
}
