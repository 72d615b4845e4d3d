using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;

namespace Disclosure.Site.Tests;

/// <summary>What page builders need, around a record set.</summary>
internal static class SampleContext
{
    public static SiteFrame Frame { get; } = FrameOf(SampleRecords.Portal);

    public static SiteFrame FrameOf(Portal portal, SiteAddress? baseUrl = null) => new(portal, 2026, baseUrl, "test")
    {
        Mode = SiteMode.Public,
        Navigation = SiteFrameBuilder.Make(new SiteFacts(SampleRecords.Whole(), [], [], []), null).Navigation,
    };

    public static PageContext Of(RecordSet records, params ImmutableArray<Finding> checks) =>
        new(new SiteFacts(records, [], [], checks) { Mode = SiteMode.Public }, Frame, ScoreBook.Make(records, 1));
}
