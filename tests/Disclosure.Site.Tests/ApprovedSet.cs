using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Tests;

/// <summary>Sets of records in which the acts of approval cover what is there.</summary>
internal static class ApprovedSet
{
    /// <summary>The set; an act that names no record covers all that are there of its units.</summary>
    public static RecordSet Of(Portal portal, IEnumerable<IDisclosureRecord> records)
    {
        var first = records.DistinctBy(record => record.Key).ToList();
        var set = new RecordSet(portal, first);
        var approved = first
            .Select(record => record is ApprovalAct { Covers.IsEmpty: true } act ? ApprovalCoverage.Freeze(set, act) : record)
            .ToList();
        var publications = new Publications(PublishedOf(set, approved).DistinctBy(one => one.Key));
        return new RecordSet(
            portal, approved.Select(record => record is ApprovalAct act ? act with { PublishedElsewhere = null } : record),
            publications: publications);
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

    /// <summary>An act; an edition of the day that is given holds what it covers.</summary>
    public static ApprovalAct Act(FiscalYear year, Stage stage, UnitCode? unit, Approval approval, DateOnly? published) => new()
    {
        Year = year,
        Stage = stage,
        Approval = approval,
        Units = unit is { } code ? [code] : [],
        PublishedElsewhere = published is { } day ? new PublishedElsewhere(day, "https://www.example.gov.cn/jx/1.html", "专栏还没有开通") : null,
    };
}
