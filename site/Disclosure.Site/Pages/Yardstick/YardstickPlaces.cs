using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Yardstick;
using Disclosure.Site.Corrections;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.DisclosureClocks;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>Where a reader sees what a point was lost for.</summary>
internal static class YardstickPlaces
{
    /// <summary>The page of the record; of what is not there, the nearest page that says so: the project's, or the year's clocks.</summary>
    public static string Of(RecordSet records, YardstickScore score, YardstickLoss loss)
    {
        var page = loss.Record is not { } key ? null
            : records.Find(key) is { } record ? RecordPlaces.PathOf(records, key, record)
            : PageWithout(records, key);
        if (page is not null)
            return page;
        var clocks = SitePaths.DisclosureYear(score.Year);
        return loss.Stage is { } stage ? $"{clocks}#{DisclosurePage.YearAnchor(stage)}" : clocks;
    }

    private static string? PageWithout(RecordSet records, RecordKey key) => key.Kind switch
    {
        RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation
            when records.ProjectCodes.AsSpan().BinarySearch(ProjectCode.Parse(key.Code)) >= 0 => RecordPlaces.PathOf(records, key),
        RecordKind.UnitTarget or RecordKind.UnitSelfEvaluation => RecordPlaces.PathOf(records, key),
        _ => null,
    };
}
