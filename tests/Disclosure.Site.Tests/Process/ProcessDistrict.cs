using Disclosure.Model.Editions;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Assessments;
using Disclosure.Site.Pages.Exits;
using Disclosure.Site.Pages.Monitoring;
using Disclosure.Site.Pages.Reviews;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Process;

/// <summary>The sample district with a record of the process of each kind, some of them withheld.</summary>
internal static class ProcessDistrict
{
    public static RecordSet Records { get; } = With(
        Target(Closed), Target(Open), Target(Open) with { Code = Armour, Name = "消防装备" }, ProcessSamples.Assessed,
        ProcessSamples.Assessed.ToWithheld(ProcessSamples.Secret) with { Project = Armour, Name = "消防装备" }, ProcessSamples.Unsupported,
        ProcessSamples.Reviewed, ProcessSamples.Refused, ProcessSamples.Monitored,
        ProcessSamples.Monitored.ToWithheld(ProcessSamples.Secret) with { Project = ProcessSamples.Theatre, Name = "区剧场改造" },
        ProcessSamples.Ended, ProcessSamples.Ended with { Project = ProcessSamples.Theatre, Year = Closed, Name = "区剧场改造" });

    /// <summary>The page of a kind.</summary>
    public static Page Page(string kind) => kind switch
    {
        "unit in process" => SamplePages.Unit(Records, School),
        "assessment" => PageAt("assessments/2026/101-001/"),
        "exits" => PageAt("exits/"),
        _ => PageAt($"{kind}/2026/"),
    };

    private static Page PageAt(string folder)
    {
        var facts = new SiteFacts(Records, [], [], []) { Mode = SiteMode.Public };
        var context = new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(Records, 1), Plans);
        return Plans(context).Single(plan => plan.Path == folder + "index.html").Make();
    }

    private static IEnumerable<PagePlan> Plans(PageContext context) =>
    [
        .. AssessmentsYearPages.Plan(context), .. ReviewsYearPages.Plan(context), .. MonitoringYearPages.Plan(context),
        .. ExitsPages.Plan(context),
    ];
}
