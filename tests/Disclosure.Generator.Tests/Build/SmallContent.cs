using Disclosure.Generator.Build.Output;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Site.Layout;

namespace Disclosure.Generator.Tests.Build;

/// <summary>A content of a few records, made by hand.</summary>
internal static class SmallContent
{
    public static Portal Portal { get; } = new()
    {
        Title = "示例区预算绩效公开",
        Region = "示例区",
        Publisher = "示例区财政局",
        Schemes = [],
        DefaultProjectScheme = "standard",
        DefaultUnitScheme = "unit",
    };

    public static RecordSet Records { get; } = new(Portal, []);

    public static SiteFrame Frame { get; } = new(Portal, 2025, null, Assets.Version);
}
